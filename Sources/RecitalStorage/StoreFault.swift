/// Something in a store that is not as it should be.
public enum StoreFault: Hashable, Sendable {
  /// What SQLite says of the file itself.
  case integrity(message: String)
  /// Rows of a table that belong to a row which is not there.
  case orphans(table: String, of: String, count: Int)
  /// Passages that a search does not find, or finds by other words.
  case words(passages: Int)
  /// The words of passages that are not there.
  case strayWords(count: Int)
  /// References, calls or mentions without a target that stand in no passage of their document.
  case homeless(table: String, count: Int)
  /// Documents whose references were not resolved with what all documents tell.
  case unjoined(count: Int)
  /// The graph is not the one that the references give.
  case graph
  /// The file with the graph beside the store is not its graph, and is passed over.
  case snapshot
  /// The last build was not finished.
  case unfinished
}

extension StoreFault: CustomStringConvertible {
  /// A sentence: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .integrity(let message):
      "the file is damaged (\(message)). Delete it and build it again."
    case .orphans(let table, let parent, let count):
      "\(count) rows of '\(table)' belong to no '\(parent)'. Delete the store and build it again."
    case .words(let passages):
      "\(passages) words are not found by a search as they stand in the passages. Delete the store "
        + "and build it again."
    case .strayWords(let count):
      "a search finds \(count) passages that are not there. Delete the store and build it again."
    case .homeless(let table, let count):
      "\(count) rows of '\(table)' stand in no passage. Delete the store and build it again."
    case .unjoined(let count):
      "\(count) documents were not joined with the others. Run the same 'recital build' again."
    case .graph:
      "the graph is not that of the references. Delete the store and build it again."
    case .snapshot:
      "the graph beside it (.graph) is damaged or another's, so that questions take longer. Run the "
        + "same 'recital build' again."
    case .unfinished:
      "the last build was not finished. Run the same 'recital build' again."
    }
  }
}
