/// The instruments of a graph by one measure, the greatest first.
public struct MeasuredRanking: Sendable {
  /// A line of the ranking.
  public struct Entry: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// Its value.
    public let score: Double
  }

  /// Which citations count.
  public struct Filter: Hashable, Sendable {
    /// The classes of citing verbs; empty for all.
    public var treatments: Set<Treatment>
    /// The days of adoption of the citing instruments; nil for all.
    public var dates: ClosedRange<CalendarDate>?

    /// Creates a filter.
    public init(treatments: Set<Treatment> = [], dates: ClosedRange<CalendarDate>? = nil) {
      self.treatments = treatments
      self.dates = dates
    }
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
  ///   - kinds: The kinds of instruments to rank; the others count as citing.
  ///   - filter: Which citations count; implied ones and parts never do.
  /// - Complexity: That of the measure, and O(*n* log *n*).
  public init(
    of graph: CitationGraph, by measure: Measure,
    kinds: Set<CitationGraph.Node.Kind> = Set(CitationGraph.Node.Kind.allCases),
    filter: Filter = Filter()
  ) {
    self.init(
      MeasureScores(of: graph, filter: filter), by: measure, kinds: kinds)
  }

  init(_ scores: MeasureScores, by measure: Measure, kinds: Set<CitationGraph.Node.Kind>) {
    self.measure = measure
    let values = scores.values(of: measure)
    entries = values.indices.compactMap { node in
      guard kinds.contains(scores.graph.kind(of: node)), let score = values[node] else {
        return nil
      }
      return Entry(node: node, score: score)
    }.sorted { $0.score == $1.score ? $0.node < $1.node : $0.score > $1.score }
  }
}
