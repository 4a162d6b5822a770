import Foundation
import GRDB
import Recital

/// Writes documents with their passages and calls.
enum DocumentRows {
  /// Writes a document; gives its number.
  static func insert(
    _ read: ReadDocument, at position: Int, ofText text: Int64, _ db: Database
  ) throws -> Int64 {
    let document = read.analysed.document
    let head = StoredHead(of: document)
    try db.cachedStatement(
      sql: """
        INSERT INTO document
        (text, position, symbol, title, date, language, body, session, agenda_item, contribution)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      text, position, document.symbol?.spelling, document.title, document.date?.description,
      document.language.rawValue, head.body, head.session, document.agendaItem,
      Data(read.contribution),
    ])
    let id = db.lastInsertedRowID
    try insert(read.passages, of: id, db)
    try insert(document.calls, of: document, id, db)
    return id
  }

  private static func insert(
    _ passages: [ReadDocument.PassageRow], of document: Int64, _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO passage (document, position, kind, number, line, page, start, end, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let index = try db.cachedStatement(
      sql: "INSERT INTO passage_words (rowid, words) VALUES (?, ?)")
    for (position, row) in passages.enumerated() {
      let number = row.passage.number
      try insert.execute(arguments: [
        document, position, row.passage.kind.rawValue, number > 0 ? number : nil, row.line,
        row.page, row.start, row.end, row.text,
      ])
      try index.execute(arguments: [db.lastInsertedRowID, row.words])
    }
  }

  private static func insert(
    _ calls: [FootnoteCall], of document: Document, _ id: Int64, _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO footnote_call (document, position, number, passage, start, end)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (position, call) in calls.enumerated() {
      let source = document.reading.sourceRange(of: call.range)
      try insert.execute(arguments: [
        id, position, call.number, call.passage, source.lowerBound, source.upperBound,
      ])
    }
  }
}
