/// The values of all instruments by each measure, over the citations that count.
struct MeasureScores {
  let graph: CitationGraph
  private let citations: [Citation]
  private let compact: CompactGraph
  private let days: [Int?]

  init(of graph: CitationGraph, filter: MeasuredRanking.Filter) {
    self.graph = graph
    let lineage = Lineage.Filter(
      kinds: [.cited], treatments: filter.treatments, dates: filter.dates)
    let counts =
      filter.dates == nil ? nil : graph.nodes.indices.map { lineage.admits($0, in: graph) }
    citations = graph.citations.filter {
      $0.kind == .cited && (counts?[$0.citing] ?? true) && lineage.admits($0, in: graph)
    }
    compact = CompactGraph(
      nodeCount: graph.nodes.count, sources: citations.map { Int32($0.citing) },
      targets: citations.map { Int32($0.cited) })
    days = Chronology(of: graph).days
  }

  /// The value of each node; nil where nothing cites it, or it has none.
  func values(of measure: Measure) -> [Double?] {
    let scores = scores(of: measure)
    return scores.indices.map { compact.citing.count(of: $0) > 0 ? scores[$0] : nil }
  }

  private func scores(of measure: Measure) -> [Double?] {
    switch measure {
    case .documents: (0..<compact.nodeCount).map { Double(compact.citing.count(of: $0)) }
    case .mentions: mentions
    case .pagerank: PageRank(of: compact, Condensation(of: compact)).scores
    case .authority: Hits(of: compact).authorities
    case .citerank: CiteRank(of: compact, Condensation(of: compact), ages: ages).scores
    case .katz: KatzIndex(of: compact, Condensation(of: compact)).scores
    case .fair: AgeFairShare(of: compact, days: days) { graph.isInCorpus($0) }.scores
    case .heirs: heirs
    case .disruption: disruption
    }
  }

  private var mentions: [Double] {
    var mentions = [Double](repeating: 0, count: compact.nodeCount)
    for citation in citations { mentions[citation.cited] += Double(citation.mentions) }
    return mentions
  }

  private var heirs: [Double] {
    var heirs = [Double](repeating: 0, count: compact.nodeCount)
    for edge in TransitiveReduction(of: compact).edges { heirs[edge.cited] += 1 }
    return heirs
  }

  private var disruption: [Double?] {
    let disruption = Disruption(of: compact, days: days)
    return (0..<compact.nodeCount).map { node in
      compact.cited.count(of: node) > 0 ? disruption.index(of: node) : nil
    }
  }

  /// The age of each text given in years on the day of the newest that cites.
  private var ages: [Double?] {
    let newest = citations.compactMap { days[$0.citing] }.max() ?? 0
    return days.indices.map { node in
      guard graph.isInCorpus(node), let day = days[node] else { return nil }
      return Double(newest - day) / 365.25
    }
  }
}
