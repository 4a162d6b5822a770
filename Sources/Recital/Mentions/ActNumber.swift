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
  }

  /// Session or year as printed.
  public var session: Session
  /// The number.
  public var number: Int
  /// The letters, empty where there are none.
  public var letters: LetterSuffix
  /// The noun.
  public var noun: Noun
  /// The owner.
  public var owner: Owner

  /// Creates a number.
  public init(
    session: Session, number: Int, letters: LetterSuffix = .none, noun: Noun = .none,
    owner: Owner = .unnamed
  ) {
    self.session = session
    self.number = number
    self.letters = letters
    self.noun = noun
    self.owner = owner
  }
}
