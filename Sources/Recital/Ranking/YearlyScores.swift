/// How the values of some instruments rose and fell: a measure computed anew at the end of each year,
/// over what had been adopted by then.
public struct YearlyScores: Sendable {
  /// What was measured.
  public let measure: Measure
  /// The years, in ascending order.
  public let years: [Int]
  /// The instruments, as indices into `CitationGraph.nodes`.
  public let nodes: [Int]
  /// For each of the instruments its value at the end of each year; nil before it was cited.
  public let scores: [[Double?]]

  /// Computes a measure for each year in which one of the instruments was cited.
  ///
  /// - Complexity: That of the measure, for each year.
  public init(
    of nodes: [Int], by measure: Measure, in graph: CitationGraph,
    filter: CitationFilter = CitationFilter()
  ) {
    self.measure = measure
    self.nodes = nodes
    let citing = nodes.flatMap { graph.citations(to: $0) }.map { graph.citations[Int($0)].citing }
    years = Set(
      citing.compactMap { Chronology.likelyDate(of: graph.nodes[$0]) }
        .filter { filter.dates?.contains($0) ?? true }.map(\.year)
    ).sorted()
    var scores = [[Double?]](repeating: [], count: nodes.count)
    for year in years {
      guard let first = filter.dates?.lowerBound ?? CalendarDate(year: 1, month: 1, day: 1),
        let end = CalendarDate(year: year, month: 12, day: 31)
      else { continue }
      var until = filter
      until.dates = first...max(first, min(end, filter.dates?.upperBound ?? end))
      let values = MeasureScores(of: graph, filter: until).values(of: measure)
      for (place, node) in nodes.enumerated() { scores[place].append(values[node]) }
    }
    self.scores = scores
  }
}
