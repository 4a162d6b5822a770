/// A paragraph of one text in which a series may be listed.
struct SeriesParagraph: Hashable, Comparable {
  private let source: Int
  private let isOperative: Bool
  private let number: Int

  /// The paragraph that evidence stands in; nil where that is neither preamble nor operative part.
  init?(_ evidence: Evidence) {
    guard evidence.place == .preamble || evidence.place == .operative, evidence.form != .series
    else { return nil }
    source = evidence.source
    isOperative = evidence.place == .operative
    number = evidence.paragraph
  }

  static func < (left: SeriesParagraph, right: SeriesParagraph) -> Bool {
    (left.source, left.isOperative ? 1 : 0, left.number)
      < (right.source, right.isOperative ? 1 : 0, right.number)
  }
}
