/// The values of all instruments by each measure, over the citations that count.
struct MeasureScores {
  let graph: CitationGraph
  private let filter: CitationFilter
  private let compact: CompactGraph
  private let days: [Int?]

  init(of graph: CitationGraph, filter: CitationFilter) {
    self.graph = graph
    self.filter = filter
    compact = filter.compact(graph)
    days = Chronology(of: graph).days
  }

  /// The value of each node; nil where nothing cites it, or it has none.
  func values(of measure: Measure) -> [Double?] {
    let scores = scores(of: measure)
    return scores.indices.map { compact.citing.count(of: $0) > 0 ? scores[$0] : nil }
  }

  /// The value of each node, also of what nothing cites; nil where it has none.
  func scores(of measure: Measure) -> [Double?] {
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

  private var mentions: [Double] { filter.tallies(of: graph).map { Double($0.mentions) } }

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
    let citing = days.indices.lazy.filter { compact.cited.count(of: $0) > 0 }
    let newest = citing.compactMap { days[$0] }.max() ?? 0
    return days.indices.map { node in
      guard graph.isInCorpus(node), let day = days[node] else { return nil }
      return Double(newest - day) / 365.25
    }
  }
}
