/// A text in its file.
public struct FetchedText: Hashable, Sendable {
  /// What became of the file.
  public enum State: String, Hashable, Sendable {
    /// It is new.
    case fetched
    /// The service had another version of it.
    case updated
    /// The service was asked, and has the version that was there.
    case unchanged
    /// It was there, and the service was not asked.
    case kept
  }

  /// The text.
  public let text: OfficialText
  /// Where its file is.
  public let path: String
  /// The size of the file.
  public let bytes: Int
  /// What became of it.
  public let state: State
}
