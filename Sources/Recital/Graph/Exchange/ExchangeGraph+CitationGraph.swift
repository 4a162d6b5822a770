extension ExchangeGraph {
  /// Takes what other programs hold out of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - languages: The languages that titles are looked for in, in this order.
  /// - Complexity: O(*n* + *m*) in the instruments and references.
  public init(of graph: CitationGraph, languages: [Language] = Language.allCases) {
    let nodes = graph.nodes.map { known in
      var node = Node(known.instrument)
      node.aliases = known.aliases
      node.language = (languages + Language.allCases).first { known.titles[$0] != nil }
      node.title = node.language.flatMap { known.titles[$0] }
      node.date = known.date
      node.citedDate = known.citedDate
      node.agendaItem = known.agendaItem
      node.isGiven = known.isInCorpus
      return node
    }
    self.init(nodes: nodes, edges: graph.citations.map { ExchangeGraph.edge($0, in: graph) })
  }

  private static func edge(_ citation: Citation, in graph: CitationGraph) -> Edge {
    var edge = Edge(citing: citation.citing, cited: citation.cited)
    edge.kind = citation.kind
    edge.count = citation.mentions
    var places: Set<Passage.Kind> = []
    var best: Evidence?
    for evidence in graph.evidence(of: citation) {
      places.insert(evidence.place)
      edge.date = edge.date ?? evidence.date
      if best.map({ evidence.isBetter(than: $0) }) ?? true { best = evidence }
    }
    edge.treatment = best?.treatment
    edge.places = places.sorted { $0.rawValue < $1.rawValue }
    return edge
  }

  /// The graph for Recital's own questions, with the bases of all parts, which follow from the symbols.
  ///
  /// Every place of a citation becomes a reference of its own, without a line.
  ///
  /// - Parameter source: The path of the file.
  /// - Returns: The graph.
  /// - Complexity: O(*n* + *m* log *m*).
  public func graph(source: String) -> CitationGraph {
    let whole = withBases
    var nodes = whole.nodes.map { known in
      var node = CitationGraph.Node(known.instrument)
      node.aliases = known.aliases
      if let title = known.title { node.titles[known.language ?? .english] = title }
      node.date = known.date
      node.citedDate = known.citedDate
      node.agendaItem = known.agendaItem
      node.sources = known.isGiven ? [source] : []
      return node
    }
    var evidence: [Evidence] = []
    let citations = whole.edges.map { edge in
      let lower = evidence.count
      evidence += whole.references(of: edge)
      return Citation(
        citing: edge.citing, cited: edge.cited, kind: edge.kind, mentions: edge.count,
        references: lower..<evidence.count)
    }
    for (node, date) in whole.printedDates() where nodes[node].citedDate == nil {
      nodes[node].citedDate = date
    }
    // One source for each node: references name their source, and stand in the citing one.
    let sources = whole.nodes.indices.map {
      CitationGraph.Source(path: source, language: whole.nodes[$0].language ?? .english, node: $0)
    }
    return CitationGraph(
      nodes: nodes, citations: citations, evidence: EvidenceList(evidence), sources: sources)
  }

  private func references(of edge: Edge) -> [Evidence] {
    guard edge.kind != .partOf, edge.treatment != nil || edge.date != nil || !edge.places.isEmpty
    else { return [] }
    let places = edge.places.isEmpty ? [Passage.Kind.body] : edge.places
    return places.map { place in
      var evidence = Evidence(
        source: edge.citing, reference: 0, text: nodes[edge.cited].instrument.description, line: 0,
        form: edge.kind == .implied ? .series : .symbol, place: place, paragraph: 0, reasons: [],
        confidence: 1)
      evidence.treatment = edge.treatment
      evidence.date = edge.date
      return evidence
    }
  }

  /// For each cited node the date printed most often, the earliest of several.
  private func printedDates() -> [(node: Int, date: CalendarDate)] {
    var counts: [Int: [CalendarDate: Int]] = [:]
    for edge in edges where edge.kind == .cited {
      if let date = edge.date { counts[edge.cited, default: [:]][date, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { node, dates in
      dates.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { (node, $0.key) }
    }
  }

  /// The graph with every base of a symbol, and the edges that lead to it.
  private var withBases: ExchangeGraph {
    var all = nodes
    var added = edges
    var numbers: [Instrument: Int] = [:]
    for (number, node) in nodes.enumerated() { numbers[node.instrument] = number }
    var number = 0
    while number < all.count {
      if let base = all[number].instrument.symbol?.base {
        let cited = numbers[.document(base)] ?? all.count
        if cited == all.count {
          numbers[.document(base)] = cited
          all.append(Node(.document(base)))
        }
        var edge = Edge(citing: number, cited: cited)
        (edge.kind, edge.count) = (.partOf, 0)
        added.append(edge)
      }
      number += 1
    }
    return added.count == edges.count ? self : ExchangeGraph(nodes: all, edges: added)
  }
}
