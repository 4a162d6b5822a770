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

  /// Opens a store and checks it, also where nothing may be written beside it.
  static func openToAsk(
    _ path: String, _ check: (Database) throws -> Void
  ) throws -> DatabaseQueue {
    do {
      let database = try open(path)
      try database.read(check)
      return database
    } catch let error as DatabaseError where isBarred(error) && !hasLog(path) {
      let database = try open(unchanging(path))
      try database.read(check)
      return database
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.label = "recital"
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Whether SQLite may not write the files beside a database that several processes share.
  private static func isBarred(_ error: DatabaseError) -> Bool {
    [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM].contains(error.resultCode)
  }

  /// Whether a build left something beside the file, without which that is not whole.
  private static func hasLog(_ path: String) -> Bool {
    FileStatus(of: path + "-wal").map { $0.size > 0 } ?? false
  }

  /// The address of a file that nobody changes meanwhile, for which SQLite needs no other file.
  private static func unchanging(_ path: String) -> String {
    var name = path.replacing("%", with: "%25").replacing("?", with: "%3f")
      .replacing("#", with: "%23")
    if name.hasPrefix("/") { name = "//" + name }
    return "file:\(name)?immutable=1"
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
