/// A citation of what may be the predecessor of an instrument in its series, with what speaks for it.
struct SeriesStep {
  /// The citation, as an index into `CitationGraph.citations`.
  var citation: Int
  /// The cited instrument, as an index into `CitationGraph.nodes`.
  let cited: Int
  /// Reasons for it, in the order in which they were found.
  private(set) var reasons: [Series.Link] = []
  /// Whether the titles are those of two subjects.
  var isContradicted = false

  init(citation: Int, cited: Int) {
    self.citation = citation
    self.cited = cited
  }

  mutating func add(_ reason: Series.Link) {
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  /// The reasons, the strongest first.
  var sorted: [Series.Link] { reasons.sorted { $0.weight > $1.weight } }

  /// How much speaks for it, in points.
  var weight: Int {
    reasons.reduce(isContradicted ? -SeriesStep.contradiction : 0) { $0 + $1.weight }
  }

  /// Whether enough speaks for it.
  var isAccepted: Bool { weight >= SeriesStep.enough }

  private static let enough = 4
  private static let contradiction = 8
}

extension Series.Link {
  /// What the reason counts, in points: the ones that hold by themselves reach four.
  fileprivate var weight: Int {
    switch self {
    case .title: 10
    case .implied: 8
    case .list: 6
    case .similarTitle, .sources: 5
    case .number: 4
    case .agendaItem: 3
    case .decided: 2
    }
  }
}
