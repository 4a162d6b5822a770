/// What a build did, and what the store holds after it.
public struct BuildSummary: Hashable, Sendable {
  /// Files that are new in the store.
  public var added = 0
  /// Files that had changed.
  public var replaced = 0
  /// Files that were as before.
  public var unchanged = 0
  /// Files of the store that are no longer there.
  public var vanished = 0
  /// Of these, how many were taken out of the store.
  public var removed = 0
  /// Files and folders that could not be read, or not without loss.
  public var losses = 0
  /// Documents in the store.
  public var documents = 0
  /// References in the store.
  public var references = 0
  /// Instruments in the store.
  public var instruments = 0
  /// Whether it was stopped before its end.
  public var isStopped = false

  /// Creates a summary of a build that did nothing.
  public init() {}
}
