extension StoredGraph {
  /// What kind of instrument a node is.
  func kind(of node: Int) -> CitationGraph.Node.Kind {
    let kinds = CitationGraph.Node.Kind.allCases
    return kinds[min(trait(node) & 0x7F, kinds.count - 1)]
  }

  /// Whether the text of a node is in the corpus.
  func isInCorpus(_ node: Int) -> Bool { trait(node) & 0x80 != 0 }

  private func trait(_ node: Int) -> Int {
    precondition((0..<nodeCount).contains(node), "a node of the graph")
    return byte(.traits, node)
  }

  /// The byte that tells kind and presence of a node.
  static func trait(of node: CitationGraph.Node) -> UInt8 {
    let kind = CitationGraph.Node.Kind.allCases.firstIndex(of: node.kind) ?? 0
    return UInt8(kind) | (node.isInCorpus ? 0x80 : 0)
  }

  /// The body that gave a node its symbol, nil where it has none.
  func body(of node: Int) -> Body? {
    precondition((0..<nodeCount).contains(node), "a node of the graph")
    return Body(rawValue: UInt8(byte(.bodies, node)))
  }

  /// The byte that tells the body of a node.
  static func bodyByte(of node: CitationGraph.Node) -> UInt8 {
    node.instrument.symbol?.body.rawValue ?? 0xFF
  }

  /// The day number that a node is sorted by, nil where none is known.
  func day(of node: Int) -> Int? { date(node, 0) }

  /// The year that a node is shown with, nil where none is known.
  func year(of node: Int) -> Int? { date(node, 1) }

  private func date(_ node: Int, _ place: Int) -> Int? {
    let number = number(.dates, node * 2 + place)
    return number == StoredGraph.noDate ? nil : number
  }

  static let noDate = Int(Int32.min)

  /// How often each node is cited.
  var tallies: [CitationTally] {
    let numbers = column(.tallies, count: nodeCount * 3)
    return (0..<nodeCount).map { node in
      CitationTally(
        citing: numbers[node * 3], mentions: numbers[node * 3 + 1],
        implying: numbers[node * 3 + 2])
    }
  }

  /// A number for each node that is smaller than that of what cites it, but for circles, whose members
  /// have one.
  func rank(of node: Int) -> Int { number(.ranks, node) }
}
