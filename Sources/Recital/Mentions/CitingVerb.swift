/// The verb that governs a mention.
public struct CitingVerb: Hashable, Sendable {
  /// UTF-8 offsets of the verb in the reading text.
  public var range: Range<Int>
  /// The class of the verb.
  public var treatment: Treatment

  /// Creates a verb.
  public init(range: Range<Int>, treatment: Treatment) {
    self.range = range
    self.treatment = treatment
  }
}
