/// How often an instrument is cited.
struct CitationTally: Sendable {
  /// How many instruments cite it.
  var citing: Int32 = 0
  /// How often those mention it.
  var mentions: Int32 = 0
  /// How many instruments imply it by naming its series.
  var implying: Int32 = 0

  /// What comes behind all that is cited or not.
  static let least = CitationTally(citing: -1, mentions: -1)

  /// Whether anything cites or implies it.
  var isCited: Bool { citing > 0 || implying > 0 }

  /// Counts a citation.
  mutating func count(_ citation: Citation) {
    switch citation.kind {
    case .cited:
      citing += 1
      mentions = Int32(clamping: Int(mentions) + citation.mentions)
    case .implied: implying += 1
    case .partOf: break
    }
  }
}

extension CitationTally: Comparable {
  /// Whether two are cited alike; what only implies them makes no difference.
  static func == (left: CitationTally, right: CitationTally) -> Bool {
    left.citing == right.citing && left.mentions == right.mentions
  }

  /// Orders by citing instruments, then by mentions.
  static func < (left: CitationTally, right: CitationTally) -> Bool {
    (left.citing, left.mentions) < (right.citing, right.mentions)
  }
}
