/// What instruments can be ranked by.
public enum Measure: String, Sendable, CaseIterable {
  /// The number of citing instruments.
  case documents
  /// The number of mentions.
  case mentions
  /// `PageRank`.
  case pagerank
  /// The authority of `Hits`.
  case authority
  /// `CiteRank`.
  case citerank
  /// `KatzIndex`.
  case katz
  /// `AgeFairShare`.
  case fair
  /// The number of citing instruments after `TransitiveReduction`.
  case heirs
  /// `Disruption`.
  case disruption

  /// What the measure means, in a sentence.
  public var meaning: String {
    switch self {
    case .documents: "How many instruments cite it, each counted once whatever its languages."
    case .mentions: "How often it is mentioned, in the language version that mentions it most."
    case .pagerank:
      "The chance of being there for a reader who follows citations at random (Brin & Page 1998); it "
        + "favours the old."
    case .authority:
      "How much it is cited by those that cite what is much cited (Kleinberg 1999); it favours the "
        + "largest community."
    case .citerank:
      "How much a reader who begins with recent texts comes upon it (Walker et al. 2007)."
    case .katz:
      "How many chains of citations lead to it, each longer step counting a twentieth (Katz 1953)."
    case .fair:
      "The part of the later texts given that cite it, at the lower end of what chance allows "
        + "(Wilson 1927); it favours neither old nor new."
    case .heirs:
      "How many instruments cite it and nothing that itself leads to it (Clough et al. 2015): direct "
        + "heirs, without the habit of citing a whole line."
    case .disruption:
      "From -1 to 1: whether later texts cite it with what it cites, or in place of that (Funk & "
        + "Owen-Smith 2017)."
    }
  }
}
