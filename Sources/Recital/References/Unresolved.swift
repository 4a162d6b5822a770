/// A mention that could not be resolved, with the reason.
public struct Unresolved: Sendable {
  /// Why a mention has no target.
  public enum Reason: Hashable, Sendable {
    /// Nothing binds the name; the nearest names that are bound.
    case unknown(nearest: [Instrument])
    /// More than one instrument fits.
    case ambiguous([Instrument])
    /// What it points back to is not there.
    case noAntecedent
  }

  /// The mention.
  public var mention: Mention
  /// Why it has no target.
  public var reason: Reason

  /// Creates an unresolved mention.
  public init(mention: Mention, reason: Reason) {
    self.mention = mention
    self.reason = reason
  }
}
