import GRDB
import Recital
import RecitalReading

/// Reads files into a store: what is new or has changed, then what all documents tell together.
///
/// Files are read and analysed on all cores while others are written; a portion of them at a time
/// is in memory. A portion is written as a whole or not at all, so a build that is killed loses
/// nothing that was written, and the next one goes on.
public struct StoreBuild: Sendable {
  /// How a build goes about it.
  public struct Options: Sendable {
    /// Whether files that are no longer there are taken out of the store.
    public var prunes = false
    /// Whether files are read again that did not change.
    public var isFresh = false
    /// How many files are read at a time.
    public var tasks = 1
    /// The version of the program: what another version read is read again.
    public var program = ""

    /// Creates options: nothing is taken out, one file is read at a time.
    public init() {}
  }

  let path: String
  let options: Options
  let isStopped: @Sendable () -> Bool
  let report: @Sendable (BuildEvent) -> Void

  /// Prepares a build of the store at a path, which is made where there is none.
  ///
  /// - Parameters:
  ///   - path: The file of the store.
  ///   - options: How to go about it.
  ///   - isStopped: Asked now and then; where true, the build ends with what is written.
  ///   - report: Told what happens, by one task at a time.
  public init(
    of path: String, options: Options = Options(),
    isStopped: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (BuildEvent) -> Void = { _ in }
  ) {
    self.path = path
    self.options = options
    self.isStopped = isStopped
    self.report = report
  }

  /// Reads paths into the store.
  ///
  /// - Returns: What was done; what could not be read is reported, and the rest goes on.
  /// - Throws: `StoreError` where the store cannot be used; what was written before stays.
  public func run(_ paths: [String]) async throws(StoreError) -> BuildSummary {
    try StoreFile.check(path)
    if !FileStatus.exists(path), let summary = withoutFiles(paths) { return summary }
    let lock = try await BuildLock.take(
      path, whenBusy: { report(.waiting) }, isStopped: isStopped)
    guard let lock else {
      var summary = BuildSummary()
      summary.isStopped = true
      return summary
    }
    let store = try CitationStore(building: path)
    let summary = try await run(paths, into: store)
    try store.close()
    // Held until here: closed earlier, the file would lose the locks that SQLite has on it.
    extendLifetime(lock)
    return summary
  }

  /// Reports paths that lead to no file at all, for which no store is begun.
  private func withoutFiles(_ paths: [String]) -> BuildSummary? {
    let found = DocumentPaths(paths)
    guard found.files.isEmpty else { return nil }
    var summary = BuildSummary()
    for error in found.errors {
      report(.lost(error.description))
      summary.losses += 1
    }
    return summary
  }

  private func run(
    _ paths: [String], into store: CitationStore
  ) async throws(StoreError) -> BuildSummary {
    guard try !store.read(State.holdsGraphs) else { throw .holdsGraphs(path: path) }
    var summary = BuildSummary()
    var reading = BuildReading(build: self, store: store)
    try await reading.run(paths, &summary)
    let joining = BuildJoining(build: self, store: store, analysed: reading.analysed)
    summary.isStopped = try await !joining.run()
    return try summary.counted(in: store)
  }
}

extension BuildSummary {
  func counted(in store: CitationStore) throws(StoreError) -> BuildSummary {
    var summary = self
    let counts = try store.read { db in
      try ["document", "reference", "instrument"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0
      }
    }
    (summary.documents, summary.references, summary.instruments) = (counts[0], counts[1], counts[2])
    return summary
  }
}

extension CitationStore {
  /// Puts all that was written into the one file, and closes it.
  func close() throws(StoreError) {
    try StoreError.translating(path) {
      database.writeWithoutTransaction { db in
        // Someone who reads at this moment keeps the log; then the next build clears it away.
        _ = try? db.checkpoint(.truncate)
      }
      try database.close()
    }
  }
}
