import Foundation
import GRDB

/// The file of a store, before it is known to be one.
enum StoreFile {
  /// Checks that a file begins as a database does, or is empty, or not there.
  static func check(_ path: String) throws(StoreError) {
    guard FileStatus.exists(path) else { return }
    guard !FileStatus.isFolder(path) else { throw .notAFile(path: path) }
    guard FileStatus(of: path) != nil else { throw .notSQLite(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .notPermitted(path: path) }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: signature.count)) ?? Data()
    guard head.isEmpty || Array(head) == signature else { throw .notSQLite(path: path) }
  }

  private static let signature = Array("SQLite format 3\0".utf8)

  static func openToAsk(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.label = "recital"
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  static func openToBuild(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    // Questions go on while a build writes.
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(30)
    configuration.label = "recital"
    configuration.prepareDatabase { db in
      // Texts and graph are long: in large pages they are read in fewer steps. A file that is
      // there keeps its pages.
      try db.execute(sql: "PRAGMA page_size = 16384")
      // Enough against a killed process; a power cut may lose the last moments, never the file.
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
