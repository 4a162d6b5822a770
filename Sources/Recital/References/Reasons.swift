/// Why a mention was resolved as it was.
public struct Reasons: OptionSet, Hashable, Sendable {
  /// One bit for each reason.
  public let rawValue: UInt32

  /// Creates a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The text names the body.
  public static let explicitOrgan = Reasons(rawValue: 1 << 0)
  /// "its", `其`: the citing body.
  public static let citingOrgan = Reasons(rawValue: 1 << 1)
  /// The date falls into the session.
  public static let sessionDate = Reasons(rawValue: 1 << 2)
  /// The number lies in a block kept for decisions, or outside every session of a body.
  public static let numberBlock = Reasons(rawValue: 1 << 3)
  /// Noun or body stand at the head or the end of the list.
  public static let listHead = Reasons(rawValue: 1 << 4)
  /// A suffix continues the symbol before it.
  public static let baseSuffix = Reasons(rawValue: 1 << 5)
  /// A year in parentheses: the Security Council.
  public static let yearForm = Reasons(rawValue: 1 << 6)
  /// A Roman session in parentheses.
  public static let romanForm = Reasons(rawValue: 1 << 7)
  /// The symbol is printed in full.
  public static let fullSymbol = Reasons(rawValue: 1 << 8)
  /// One of two symbols of a joint document.
  public static let jointSymbol = Reasons(rawValue: 1 << 9)
  /// A place in the Treaty Series.
  public static let treatySeries = Reasons(rawValue: 1 << 10)
  /// A footnote binds the name.
  public static let nameFootnote = Reasons(rawValue: 1 << 11)
  /// A parenthesis binds the name.
  public static let nameParenthesis = Reasons(rawValue: 1 << 12)
  /// The short form of a name bound in the document.
  public static let nameShort = Reasons(rawValue: 1 << 13)
  /// Another document of the run binds the name.
  public static let nameElsewhere = Reasons(rawValue: 1 << 14)
  /// The title of a series.
  public static let seriesTitle = Reasons(rawValue: 1 << 15)
  /// Nothing else speaks for it: the usual body of such a number.
  public static let usualBody = Reasons(rawValue: 1 << 16)
  /// The number was given with its year elsewhere in the document.
  public static let shortForm = Reasons(rawValue: 1 << 17)

  /// The name is in the table of well-known instruments.
  public static let knownInstrument = Reasons(rawValue: 1 << 18)
  /// The words point back to what was named before.
  public static let antecedent = Reasons(rawValue: 1 << 19)
  /// The session and number of a supplement to the Official Records tell its symbol.
  public static let supplement = Reasons(rawValue: 1 << 20)

  /// The official link on the mention leads to the same instrument.
  public static let officialLink = Reasons(rawValue: 1 << 24)

  /// The codes of the reasons held, as the output prints them.
  public var codes: [String] {
    Reasons.names.filter { contains($0.reason) }.map(\.code)
  }

  /// Creates the set of reasons with some codes; codes that are not known are left out.
  public init(codes: some Sequence<some StringProtocol>) {
    var reasons: Reasons = []
    for code in codes {
      guard let known = Reasons.names.first(where: { $0.code == code }) else { continue }
      reasons.insert(known.reason)
    }
    self = reasons
  }

  private static let names: [(reason: Reasons, code: String)] = [
    (.explicitOrgan, "explicit-organ"), (.citingOrgan, "citing-organ"),
    (.sessionDate, "session-date"), (.numberBlock, "number-block"), (.listHead, "list-head"),
    (.baseSuffix, "base-suffix"), (.yearForm, "year-form"), (.romanForm, "roman-form"),
    (.fullSymbol, "full-symbol"), (.jointSymbol, "joint-symbol"),
    (.treatySeries, "treaty-series"), (.nameFootnote, "name-footnote"),
    (.nameParenthesis, "name-parenthesis"), (.nameShort, "name-short"),
    (.nameElsewhere, "name-elsewhere"), (.seriesTitle, "series-title"),
    (.usualBody, "usual-body"), (.shortForm, "short-form"),
    (.knownInstrument, "known-instrument"), (.antecedent, "antecedent"),
    (.supplement, "supplement"),
    (.officialLink, "official-link"),
  ]
}
