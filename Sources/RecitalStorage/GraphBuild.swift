import Foundation
import GRDB
import Recital
import RecitalReading

/// Reads files that hold graphs into a store: edge lists, Pajek networks, GraphML.
///
/// The store then holds what these files say together, and nothing of files named in earlier builds;
/// it cannot hold documents too.
public struct GraphBuild: Sendable {
  private let path: String
  private let program: String

  /// Prepares a build of the store at a path, which is made where there is none.
  ///
  /// - Parameters:
  ///   - path: The file of the store.
  ///   - program: The version of the program: what another version read is read again.
  public init(of path: String, program: String) {
    self.path = path
    self.program = program
  }

  /// Reads files into the store; where none changed, nothing is read.
  ///
  /// - Returns: What was done.
  /// - Throws: `StoreError` where the store cannot be used, or a file holds no graph; what was in the
  ///   store before stays.
  public func run(
    _ paths: [String], isStopped: @escaping @Sendable () -> Bool = { false }
  ) async throws(StoreError) -> BuildSummary {
    try StoreFile.check(path)
    var summary = BuildSummary()
    guard let lock = try await BuildLock.take(path, whenBusy: {}, isStopped: isStopped) else {
      summary.isStopped = true
      return summary
    }
    let store = try CitationStore(building: path)
    let known = try known(in: store)
    let files = files(paths)
    if isSame(files, as: known) {
      summary.unchanged = files.count
    } else {
      try await write(files, into: store)
      let keys = Set(known.files.map(\.key))
      summary.replaced = files.count { keys.contains($0.key) }
      summary.added = files.count - summary.replaced
      summary.removed = keys.subtracting(files.map(\.key)).count
    }
    try store.keepSnapshot()
    summary = try summary.counted(in: store)
    try store.close()
    // Held until here: closed earlier, the file would lose the locks that SQLite has on it.
    extendLifetime(lock)
    return summary
  }

  private struct File: Sendable {
    let key: String
    let source: String
    let status: FileStatus?
  }

  private struct Known {
    var files: [KnownFile] = []
    var isWhole = false
  }

  /// Each file once, in the order given.
  private func files(_ paths: [String]) -> [File] {
    let keys = FileKey(storeAt: path)
    var taken: Set<String> = []
    return paths.compactMap { source in
      let key = keys.key(of: source)
      guard taken.insert(key).inserted else { return nil }
      return File(key: key, source: source, status: FileStatus(of: source))
    }
  }

  private func known(in store: CitationStore) throws(StoreError) -> Known {
    let known: (files: [KnownFile], holdsGraphs: Bool, isWhole: Bool) = try store.read { db in
      let isWhole = try State.isComplete(db) && State.program(db) == program
      return (try KnownFile.all(db), try State.holdsGraphs(db), isWhole)
    }
    guard known.files.isEmpty || known.holdsGraphs else { throw .holdsDocuments(path: path) }
    return Known(files: known.files, isWhole: known.isWhole)
  }

  private func isSame(_ files: [File], as known: Known) -> Bool {
    guard known.isWhole, known.files.count == files.count else { return false }
    return zip(known.files.sorted { $0.id < $1.id }, files).allSatisfy { old, file in
      old.key == file.key && file.status.map { old.isSame(as: $0, source: file.source) } ?? false
    }
  }

  private func write(_ files: [File], into store: CitationStore) async throws(StoreError) {
    let graph: CitationGraph
    do {
      graph = try GraphFile.read(files.map(\.source))
        .graph(source: files.map(\.source).joined(separator: ", "))
    } catch {
      throw .graph(error)
    }
    let program = program
    let now = FileStatus.now
    try await store.write { db in
      try db.execute(sql: "DELETE FROM file")
      let insert = try db.cachedStatement(
        sql: "INSERT INTO file (key, source, size, modified, sha256) VALUES (?, ?, ?, ?, x'')")
      for file in files {
        let status = file.status ?? FileStatus(size: 0, modified: -1)
        let kept = status.isFresh(at: now) ? status.untrusted : status
        try insert.execute(arguments: [file.key, file.source, kept.size, kept.modified])
      }
      try GraphRows.replace(graph, db)
      try State.setHoldsGraphs(db)
      try State.setProgram(program, db)
      try State.setComplete(true, db)
    }
  }
}
