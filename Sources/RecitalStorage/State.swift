import GRDB

/// Small facts about the whole store.
enum State {
  /// Whether references and graph are those of the documents.
  static func isComplete(_ db: Database) throws -> Bool { try value(of: "complete", db) == "yes" }

  static func setComplete(_ isComplete: Bool, _ db: Database) throws {
    try set("complete", to: isComplete ? "yes" : "no", db)
  }

  /// The version of the program that read the files.
  static func program(_ db: Database) throws -> String? { try value(of: "program", db) }

  static func setProgram(_ version: String, _ db: Database) throws {
    try set("program", to: version, db)
  }

  /// What tells the graph of this store from others; nil in stores of earlier programs.
  static func graphStamp(_ db: Database) throws -> Int? {
    try value(of: "graph", db).flatMap { Int($0) }
  }

  static func setGraphStamp(_ stamp: Int, _ db: Database) throws {
    try set("graph", to: String(stamp), db)
  }

  /// Whether the store was built of files that hold graphs; such a store holds no documents.
  static func holdsGraphs(_ db: Database) throws -> Bool {
    try value(of: "content", db) == "graphs"
  }

  static func setHoldsGraphs(_ db: Database) throws { try set("content", to: "graphs", db) }

  private static func value(of name: String, _ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM state WHERE name = ?", arguments: [name])
  }

  private static func set(_ name: String, to value: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", arguments: [name, value])
  }
}
