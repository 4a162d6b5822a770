import Foundation
import GRDB
import Recital
import RecitalReading

/// Writes files, and takes them out.
enum FileRows {
  /// Writes a file in the place of what the store has of it; gives the numbers of its documents.
  static func replace(_ file: ReadFile, _ db: Database) throws -> [Int64] {
    if let known = file.candidate.known { try remove(known.id, db) }
    try db.cachedStatement(
      sql: "INSERT INTO file (key, source, size, modified, sha256, loss) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      file.candidate.key, file.candidate.source, file.status.size, file.status.modified,
      Data(file.digest),
      file.losses.isEmpty ? nil : file.losses.map(\.description).joined(separator: "\n"),
    ])
    let id = db.lastInsertedRowID
    return try file.texts.enumerated().flatMap { try insert($1, at: $0, ofFile: id, db) }
  }

  /// Notes the time of a file whose content is the same.
  static func touch(_ file: KnownFile, _ status: FileStatus, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE file SET modified = ? WHERE id = ?")
      .execute(arguments: [status.modified, file.id])
  }

  /// Takes a file out with all that came from it.
  static func remove(_ file: Int64, _ db: Database) throws {
    // The table of words must be told what it held.
    let passages = try Row.fetchCursor(
      db,
      sql: """
        SELECT passage.id, passage.text FROM text
        JOIN document ON document.text = text.id JOIN passage ON passage.document = document.id
        WHERE text.file = ?
        """, arguments: [file])
    let forget = try db.cachedStatement(
      sql: "INSERT INTO passage_words (passage_words, rowid, words) VALUES ('delete', ?, ?)")
    while let passage = try passages.next() {
      let id: Int64 = passage[0]
      try forget.execute(arguments: [id, SearchWords.words(in: passage[1])])
    }
    try db.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
  }

  private static func insert(
    _ text: ReadText, at position: Int, ofFile file: Int64, _ db: Database
  ) throws -> [Int64] {
    try db.cachedStatement(
      sql: "INSERT INTO text (file, position, source, content, marks) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [file, position, text.source, Data(text.content), text.marks])
    let id = db.lastInsertedRowID
    return try text.documents.enumerated().map { position, document in
      try DocumentRows.insert(document, at: position, ofText: id, db)
    }
  }
}
