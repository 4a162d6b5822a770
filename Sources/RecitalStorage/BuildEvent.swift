/// What happens in a build, for whoever watches it.
public enum BuildEvent: Sendable {
  /// A stage of a build.
  public enum Stage: Sendable {
    /// Files are read and written.
    case reading
    /// What documents leave open is looked up in the others.
    case joining
    /// The graph is made.
    case graph
  }

  /// What became of a file.
  public enum Outcome: Sendable {
    /// It is in the store now, and was not before.
    case added
    /// It is in the store in the place of what was there before.
    case replaced
    /// It is as it was.
    case unchanged
    /// It is no longer there, and the store keeps what it has of it.
    case vanished
    /// It is no longer there, and was taken out of the store.
    case removed
  }

  /// Another process builds the store; this one waits.
  case waiting
  /// A stage begins, with so many files or documents, and so many bytes of them.
  case began(Stage, count: Int, bytes: Int)
  /// So many more files or documents of the stage are done.
  case advanced(count: Int, bytes: Int)
  /// A file is done.
  case file(path: String, Outcome)
  /// Something could not be read; a sentence about it.
  case lost(String)
}
