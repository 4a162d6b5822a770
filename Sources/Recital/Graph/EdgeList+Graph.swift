extension EdgeList {
  /// The graph of the list, with the bases of all parts, which follow from the symbols.
  ///
  /// What cites counts as read. There is no evidence behind the citations.
  ///
  /// - Parameter source: The path of the list.
  /// - Returns: The graph, without titles and evidence.
  /// - Complexity: O(*m* log *m*).
  public func graph(source: String) -> CitationGraph {
    let nodes = nodes(source: source)
    let numbers = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { ($1.instrument, $0) })
    var citations = edges.compactMap { edge -> Citation? in
      guard let citing = numbers[edge.citing], let cited = numbers[edge.cited] else { return nil }
      return Citation(
        citing: citing, cited: cited, kind: edge.kind, mentions: edge.count, references: 0..<0)
    }
    for (number, node) in nodes.enumerated() {
      guard let base = node.instrument.symbol?.base, let cited = numbers[.document(base)] else {
        continue
      }
      citations.append(
        Citation(citing: number, cited: cited, kind: .partOf, mentions: 0, references: 0..<0))
    }
    citations.sort { ($0.citing, $0.cited, $0.kind) < ($1.citing, $1.cited, $1.kind) }
    return CitationGraph(nodes: nodes, citations: citations, evidence: [], sources: [])
  }

  /// The instruments of the list and their bases, in their order.
  private func nodes(source: String) -> [CitationGraph.Node] {
    var instruments: Set<Instrument> = []
    for edge in edges {
      for instrument in [edge.citing, edge.cited] {
        var next: Instrument? = instrument
        while let known = next, instruments.insert(known).inserted {
          next = known.symbol?.base.map(Instrument.document)
        }
      }
    }
    let citing = Set(edges.map(\.citing))
    let dates = citedDates()
    return instruments.sorted().map { instrument in
      var node = CitationGraph.Node(instrument)
      if citing.contains(instrument) { node.sources = [source] }
      node.citedDate = dates[instrument]
      return node
    }
  }

  /// For each instrument the date that most rows give it, the earliest of several.
  private func citedDates() -> [Instrument: CalendarDate] {
    var counts: [Instrument: [CalendarDate: Int]] = [:]
    for edge in edges where edge.kind == .cited {
      if let date = edge.date { counts[edge.cited, default: [:]][date, default: 0] += 1 }
    }
    return counts.compactMapValues { dates in
      dates.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }
}
