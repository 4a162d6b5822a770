/// The symbol of an instrument, in the spelling of the official document links.
///
/// Parsed once, then compared, sorted and looked up. All spellings in use of one instrument give
/// equal values: `A/RES/56/24 V`, `A/RES/56/24[V]` and `56/24 V` are `A/RES/56/24V`.
public struct DocumentSymbol: Hashable, Sendable, CustomStringConvertible {
  /// The canonical spelling, without spaces: `A/RES/56/24V`, `S/RES/1540(2004)`, `UNTS 52373`.
  public let spelling: String

  // In this order the parts fill their bytes without holes.
  private let storedNumber: Int32
  private let storedSession: Session.Stored

  /// What kind of instrument the symbol denotes.
  public let nature: Nature

  /// The body whose instrument it is.
  public let body: Body

  /// The session or year in the symbol, nil where it has none.
  public var session: Session? { storedSession.session }

  /// The number of a resolution or decision, or of a treaty in the Treaty Series; else 0.
  public var number: Int { Int(storedNumber) }

  /// The canonical spelling.
  public var description: String { spelling }

  /// What kind of instrument a symbol denotes.
  public enum Nature: UInt8, Hashable, Sendable, CaseIterable {
    /// A resolution: `A/RES/56/24V`.
    case resolution
    /// A decision: `A/DEC/60/519`.
    case decision
    /// A statement by the President: `S/PRST/1999/28`.
    case presidentialStatement
    /// A verbatim or summary record: `S/PV.9609`.
    case meetingRecord
    /// A treaty in the United Nations Treaty Series: `UNTS 52373`.
    case treaty
    /// Any other document: a report, a letter, a draft.
    case document
  }

  /// Whether it is that of a report, a letter, a draft: of no act, record or treaty.
  var isPaper: Bool { nature == .document }

  /// Creates a symbol of known parts.
  init(spelling: String, nature: Nature, body: Body, session: Session?, number: Int) {
    self.spelling = spelling
    self.nature = nature
    self.body = body
    storedSession = Session.Stored(session)
    storedNumber = Int32(clamping: number)
  }

  /// Two symbols are the same if their spellings are; all else follows from the spelling.
  public static func == (left: DocumentSymbol, right: DocumentSymbol) -> Bool {
    left.spelling == right.spelling
  }

  /// Feeds the spelling to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(spelling)
  }
}
