/// What would be asked for a text.
public struct FetchPlan: Hashable, Sendable {
  /// The text.
  public let text: OfficialText
  /// Where the service would be asked for it.
  public let address: String
  /// Where its file would be.
  public let path: String
  /// Whether the file is there, so that nothing would be asked.
  public let isKept: Bool

  /// Creates a plan.
  public init(text: OfficialText, address: String, path: String, isKept: Bool) {
    self.text = text
    self.address = address
    self.path = path
    self.isKept = isKept
  }
}
