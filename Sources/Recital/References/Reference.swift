/// A mention resolved to an instrument, with its evidence.
public struct Reference: Sendable {
  /// The mention.
  public var mention: Mention
  /// The instrument it denotes.
  public var target: Instrument
  /// Why this target.
  public var reasons: Reasons
  /// How sure that is, a fraction from 0 to 1.
  public var confidence: Double

  /// Creates a reference.
  public init(mention: Mention, target: Instrument, reasons: Reasons, confidence: Double) {
    self.mention = mention
    self.target = target
    self.reasons = reasons
    self.confidence = confidence
  }
}
