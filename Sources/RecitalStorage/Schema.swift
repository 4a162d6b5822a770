import GRDB

/// The tables of a store, and how those of an earlier version become those of a later one.
enum Schema {
  /// `Rctl`, by which SQLite and `file` know the database as Recital's.
  static let application: Int32 = 0x5263_746C

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// What makes each version out of the one before; a version that was given out never changes.
  private static let migrations: [@Sendable (Database) throws -> Void] = [first]

  /// Brings a database to the present version, each step as a whole or not at all.
  static func migrate(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { db in
      while true {
        var isDone = false
        // The version is read inside: another process may have been first.
        try db.inTransaction(.immediate) {
          let version = try Schema.version(of: db)
          guard version < Schema.version else {
            isDone = true
            return .rollback
          }
          if version == 0 { try db.execute(sql: "PRAGMA application_id = \(application)") }
          try migrations[version](db)
          try db.execute(sql: "PRAGMA user_version = \(version + 1)")
          return .commit
        }
        if isDone { return }
      }
    }
  }

  /// Checks that a database is a store of a version that is known, or empty.
  static func check(_ db: Database, path: String) throws {
    let found = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard found == application else {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard found == 0, tables == 0 else { throw StoreError.foreign(path: path) }
      return
    }
    let version = try Schema.version(of: db)
    guard version <= Schema.version else {
      throw StoreError.newer(path: path, version: version, known: Schema.version)
    }
  }

  /// The version of a database, 0 while it is empty.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
