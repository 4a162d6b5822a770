/// A graph in a form that answers questions where it lies, without being read as a whole.
///
/// Numbers have four bytes, the lowest first. A head of fixed length tells the version, the counts, where
/// each part begins, how long all is, the check sum of the rest and its own; then follow the citations,
/// the rows of citations by their ends, the likely dates, kinds and bodies, and instruments, aliases,
/// sources and references as records. What a damaged part gives has no meaning, but does no harm.
struct StoredGraph: Sendable {
  let bytes: SharedBytes
  let nodeCount: Int
  let citationCount: Int
  private let head: Head

  /// Takes a stored graph with a stamp; nil where the bytes are none, are of another version, or bear
  /// another stamp.
  init?(_ bytes: SharedBytes, stamp: Int) {
    guard let head = Head(bytes), head.stamp == stamp, head.length == bytes.count else {
      return nil
    }
    self.bytes = bytes
    self.head = head
    nodeCount = head.counts[0]
    citationCount = head.counts[1]
  }

  /// Whether all bytes are those that were written.
  ///
  /// - Complexity: O(*n*), some five gigabytes a second.
  var isWhole: Bool { bytes.sum(from: Head.size) == head.bodySum }

  /// How many sources there are in each language, in the order of all languages.
  var languageCounts: [Int] { head.languages }

  /// A citation.
  func citation(_ index: Int) -> Citation {
    precondition((0..<citationCount).contains(index), "a citation of the graph")
    let place = head.parts[.citations] + index * StoredGraph.citationWidth
    let references = head.counts[3]
    let lower = min(max(0, bytes.number(at: place + 16)), references)
    let upper = min(max(lower, lower + bytes.number(at: place + 20)), references)
    let kind = UInt8(truncatingIfNeeded: bytes.number(at: place + 8))
    return Citation(
      citing: node(bytes.number(at: place)), cited: node(bytes.number(at: place + 4)),
      kind: Citation.Kind(rawValue: kind) ?? .cited, mentions: bytes.number(at: place + 12),
      references: lower..<upper)
  }

  /// Indices of the citations that a node makes.
  func citations(from node: Int) -> Range<Int> { row(of: node, at: head.parts[.outgoing]) }

  /// Indices of the citations that a node receives.
  func citations(to node: Int) -> ArraySlice<Int32> {
    let entries = head.parts[.incomingEntries]
    return row(of: node, at: head.parts[.incoming]).map { place in
      let index = bytes.number(at: entries + place * 4)
      return Int32(truncatingIfNeeded: min(max(0, index), citationCount - 1))
    }[...]
  }

  /// How many citations a node receives.
  func citingCount(of node: Int) -> Int { row(of: node, at: head.parts[.incoming]).count }

  /// What kind of instrument a node is.
  func kind(of node: Int) -> CitationGraph.Node.Kind {
    let kinds = CitationGraph.Node.Kind.allCases
    return kinds[min(trait(node) & 0x7F, kinds.count - 1)]
  }

  /// Whether the text of a node is in the corpus.
  func isInCorpus(_ node: Int) -> Bool { trait(node) & 0x80 != 0 }

  private func trait(_ node: Int) -> Int {
    precondition((0..<nodeCount).contains(node), "a node of the graph")
    return bytes.byte(at: head.parts[.traits] + node)
  }

  /// The byte that tells kind and presence of a node.
  static func trait(of node: CitationGraph.Node) -> UInt8 {
    let kind = CitationGraph.Node.Kind.allCases.firstIndex(of: node.kind) ?? 0
    return UInt8(kind) | (node.isInCorpus ? 0x80 : 0)
  }

  /// The body that gave a node its symbol, nil where it has none.
  func body(of node: Int) -> Body? {
    precondition((0..<nodeCount).contains(node), "a node of the graph")
    return Body(rawValue: UInt8(bytes.byte(at: head.parts[.bodies] + node)))
  }

  /// The byte that tells the body of a node.
  static func bodyByte(of node: CitationGraph.Node) -> UInt8 {
    node.instrument.symbol?.body.rawValue ?? 0xFF
  }

  /// The day number that a node is sorted by, nil where none is known.
  func day(of node: Int) -> Int? { date(node, 0) }

  /// The year that a node is shown with, nil where none is known.
  func year(of node: Int) -> Int? { date(node, 4) }

  var nodes: StoredRecords<CitationGraph.Node> {
    StoredRecords(bytes, at: head.parts[.nodes], count: nodeCount) {
      var node = $0.node()
      node.agendaItem = $0.optional { $0.text() }
      return node
    }
  }

  var sources: StoredRecords<CitationGraph.Source> {
    let nodes = nodeCount
    return StoredRecords(bytes, at: head.parts[.sources], count: head.counts[2]) {
      $0.source(nodes: nodes)
    }
  }

  var evidence: StoredRecords<Evidence> {
    let sources = max(1, head.counts[2])
    return StoredRecords(bytes, at: head.parts[.evidence], count: head.counts[3]) {
      $0.evidence(sources: sources)
    }
  }

  /// The other symbols of joint documents with their nodes, in the order of the symbols.
  var aliases: StoredRecords<Alias> {
    let nodes = nodeCount
    return StoredRecords(bytes, at: head.parts[.aliases], count: head.counts[4]) {
      Alias(symbol: $0.symbol(), node: $0.number(below: nodes))
    }
  }

  /// Another symbol of a joint document.
  struct Alias: Sendable {
    let symbol: DocumentSymbol
    let node: Int
  }

  static let citationWidth = 24

  private func node(_ number: Int) -> Int { min(max(0, number), nodeCount - 1) }

  private func row(of node: Int, at start: Int) -> Range<Int> {
    precondition((0..<nodeCount).contains(node), "a node of the graph")
    let lower = min(max(0, bytes.number(at: start + node * 4)), citationCount)
    let upper = min(max(0, bytes.number(at: start + node * 4 + 4)), citationCount)
    return lower..<max(lower, upper)
  }

  private func date(_ node: Int, _ offset: Int) -> Int? {
    let number = bytes.number(at: head.parts[.dates] + node * 8 + offset)
    return number == StoredGraph.noDate ? nil : number
  }

  static let noDate = Int(Int32.min)
}
