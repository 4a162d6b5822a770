import Foundation
import GRDB
public import Recital

/// What was read and found once, in one file, for asking again and again.
///
/// ```swift
/// let graph = try CitationStore(asking: "recital.db").graph()
/// ```
public struct CitationStore: Sendable {
  /// The path of the file.
  public let path: String
  let database: DatabaseQueue

  /// Opens a store to ask it; it is not changed.
  public init(asking path: String) throws(StoreError) {
    guard FileStatus.exists(path) else { throw .absent(path: path) }
    try StoreFile.check(path)
    self.path = path
    database = try StoreError.translating(path) {
      try StoreFile.openToAsk(path) { db in try CitationStore.checkVersion(of: db, path) }
    }
  }

  /// Opens a store to build it; it is made where there is none.
  init(building path: String) throws(StoreError) {
    try StoreFile.check(path)
    self.path = path
    database = try StoreError.translating(path) {
      let database = try StoreFile.openToBuild(path)
      try database.read { db in try Schema.check(db, path: path) }
      try Schema.migrate(database)
      return database
    }
  }

  private static func checkVersion(of db: Database, _ path: String) throws {
    try Schema.check(db, path: path)
    let version = try Schema.version(of: db)
    guard version > 0 else { throw StoreError.unfinished(path: path) }
    guard version == Schema.version else {
      throw StoreError.older(path: path, version: version, known: Schema.version)
    }
  }

  /// Asks in one transaction, so that a build at work meanwhile changes nothing on the way.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(path) { try database.read(body) }
  }

  /// Changes the store as a whole or not at all.
  func write<Value: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    do {
      return try await database.write(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

extension CitationStore {
  /// The citations of all documents, as they were when a build last came to its end.
  ///
  /// - Complexity: O(*n*) in the bytes of the graph, some five gigabytes a second.
  public func graph() throws(StoreError) -> CitationGraph {
    if let stamp = try stamp(), let graph = GraphSnapshot.wholeGraph(beside: path, stamp: stamp) {
      return graph
    }
    return try graphInDatabase()
  }

  /// The citations of all documents, as they were when a build last came to its end, of which no more is
  /// read than is asked for.
  ///
  /// What of the file beside the store is found damaged on the way is taken from the database.
  ///
  /// - Parameter end: What to do where the graph turns out, while it is asked, to be damaged in both.
  /// - Returns: The graph.
  /// - Throws: `StoreError` where the store cannot be read.
  public func graph(
    orElse end: @escaping @Sendable (StoreError) -> Never
  ) throws(StoreError) -> CitationGraph {
    guard let stamp = try stamp() else { return try graphInDatabase() }
    let whole = { @Sendable (present: SharedBytes) in
      do throws(StoreError) {
        return try snapshot(likeThatOf: present, stamp: stamp)
      } catch {
        end(error)
      }
    }
    if let graph = GraphSnapshot.graph(beside: path, stamp: stamp, orElse: whole) { return graph }
    return try graphInDatabase()
  }

  /// The bytes that the file beside the store should have, made anew.
  private func snapshot(
    likeThatOf present: SharedBytes, stamp: Int
  ) throws(StoreError) -> [UInt8] {
    let bytes = try graphInDatabase().stored(stamp: stamp)
    guard CitationGraph.haveSameHead(bytes, present) else {
      throw .damaged(
        path: GraphSnapshot.path(beside: path), message: "it does not go with the store")
    }
    return bytes
  }

  /// Writes the graph beside the store, where it does not lie there already.
  func keepSnapshot() throws(StoreError) {
    guard let stamp = try stamp(), GraphSnapshot.wholeGraph(beside: path, stamp: stamp) == nil
    else {
      return
    }
    GraphSnapshot.write(try graphInDatabase(), beside: path, stamp: stamp)
  }

  private func stamp() throws(StoreError) -> Int? { try read { db in try State.graphStamp(db) } }

  private func graphInDatabase() throws(StoreError) -> CitationGraph {
    let archive = try read { db in
      // Out of a cursor, whose row is not copied.
      let rows = try Row.fetchCursor(db, sql: "SELECT content, evidence FROM graph")
      return try rows.next().map { row in
        CitationGraph.Archive(
          graph: try row.withUnsafeData(atIndex: 0) { $0.map(Array.init) ?? [] },
          evidence: try row.withUnsafeData(atIndex: 1) { $0.map(Array.init) ?? [] })
      }
    }
    guard let archive else { throw .unfinished(path: path) }
    guard let graph = CitationGraph(archive) else {
      throw .damaged(path: path, message: "its graph cannot be read")
    }
    return graph
  }

  /// Whether the last build came to its end; else the graph is that of an earlier one.
  public func isComplete() throws(StoreError) -> Bool {
    try read { db in try State.isComplete(db) }
  }
}
