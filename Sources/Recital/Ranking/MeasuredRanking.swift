/// The instruments of a graph by one measure, the greatest first.
public struct MeasuredRanking: Sendable {
  /// A line of the ranking.
  public struct Entry: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// Its value.
    public let score: Double
  }

  /// What the instruments are ranked by.
  public let measure: Measure
  /// The lines; instruments that nothing cites are left out.
  public let entries: [Entry]

  /// Ranks instruments.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - measure: What to rank by.
  ///   - choice: The instruments to rank; the others count as citing.
  ///   - filter: Which citations count; implied ones and parts never do.
  /// - Complexity: That of the measure, and O(*n* log *n*).
  public init(
    of graph: CitationGraph, by measure: Measure,
    among choice: InstrumentChoice = InstrumentChoice(), filter: CitationFilter = CitationFilter()
  ) {
    self.measure = measure
    let values = MeasureScores(of: graph, filter: filter).values(of: measure)
    entries = values.indices.compactMap { node in
      guard let score = values[node], choice.admits(node, in: graph) else { return nil }
      return Entry(node: node, score: score)
    }.sorted { $0.score == $1.score ? $0.node < $1.node : $0.score > $1.score }
  }
}
