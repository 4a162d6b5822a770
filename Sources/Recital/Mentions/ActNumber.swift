/// The number of a resolution or decision as printed, with the clues around it.
public struct ActNumber: Hashable, Sendable {
  /// The noun printed with the number, its own or that of its list.
  public enum Noun: UInt8, Hashable, Sendable {
    /// No noun.
    case none
    /// Resolution.
    case resolution
    /// Decision.
    case decision
  }

  /// Whose the text says it is.
  public enum Owner: Hashable, Sendable {
    /// It does not say.
    case unnamed
    /// The body that cites: "its resolution", `其…号决议`.
    case citing
    /// A body named in words with the number, or at the head of its list.
    case named(Body)
    /// A functional commission of the Economic and Social Council, by its number there: 9 is the
    /// Commission on Population and Development, `E/CN.9`.
    case commission(UInt8)
    /// "the Council": which one, the form of the number says.
    case council
  }

  /// How session and number are put together.
  public enum Style: UInt8, Hashable, Sendable {
    /// Parted by a slash: `56/24`, `1996/31`, `ES-10/24`.
    case slash
    /// Year or Roman session in parentheses: `1540 (2004)`, `217 A (III)`.
    case parenthesis
    /// The number alone, its year left out: "resolution 1701".
    case short
  }

  /// How it is printed.
  public var style: Style
  /// Session or year as printed.
  public var session: Session {
    get { storedSession.session ?? .regular(0) }
    set { storedSession = Session.Stored(newValue) }
  }
  /// The number.
  public var number: Int {
    get { Int(storedNumber) }
    set { storedNumber = Int32(clamping: newValue) }
  }
  /// The letters, empty where there are none.
  public var letters: LetterSuffix
  /// The noun.
  public var noun: Noun
  /// The owner.
  public var owner: Owner

  private var storedSession: Session.Stored
  private var storedNumber: Int32

  /// The symbol of an act of a functional commission, in the manner of `E/CN.4/RES/2001/57`.
  var commissionSymbol: DocumentSymbol? {
    guard case .commission(let commission) = owner, case .year(let year) = session,
      style == .slash
    else { return nil }
    let series = noun == .decision ? "DEC" : "RES"
    return DocumentSymbol(parsing: "E/CN.\(commission)/\(series)/\(year)/\(number)")
  }

  /// Creates a number.
  public init(
    style: Style = .slash, session: Session, number: Int, letters: LetterSuffix = .none,
    noun: Noun = .none, owner: Owner = .unnamed
  ) {
    self.style = style
    storedSession = Session.Stored(session)
    storedNumber = Int32(clamping: number)
    self.letters = letters
    self.noun = noun
    self.owner = owner
  }
}
