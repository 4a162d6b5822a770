import Foundation
import GRDB
import Recital

/// Writes the references of documents, and reads them again.
enum ReferenceRows {
  /// Writes what a document refers to, in the place of what it referred to before.
  static func replace(
    _ joined: JoinedDocument, knowledge: [UInt8], _ targets: inout TargetNumbers, _ db: Database
  ) throws {
    for table in ["reference", "unresolved", "resolution"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE document = ?")
        .execute(arguments: [joined.document])
    }
    for (position, row) in joined.references.enumerated() {
      let target = try targets.number(of: row.link.target, db)
      try insert(row, at: position, of: joined.document, target, db)
    }
    for (position, row) in joined.unresolved.enumerated() {
      try insert(row, at: position, of: joined.document, db)
    }
    try db.cachedStatement(sql: "INSERT INTO resolution (document, knowledge) VALUES (?, ?)")
      .execute(arguments: [joined.document, Data(knowledge)])
  }

  private static func insert(
    _ row: JoinedDocument.ReferenceRow, at position: Int, of document: Int64, _ target: Int64,
    _ db: Database
  ) throws {
    let (link, place) = (row.link, row.place)
    let evidence = link.evidence
    try db.cachedStatement(
      sql: "INSERT INTO reference VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
    ).execute(arguments: [
      document, position, target, row.passage, evidence.form.rawValue, evidence.text,
      place.start, place.end, link.range.lowerBound, link.range.upperBound, evidence.line,
      place.page, place.identifier, evidence.place.rawValue, evidence.paragraph, evidence.verb,
      evidence.treatment?.rawValue, evidence.date?.description, evidence.pinpoint,
      evidence.reasons.codes.joined(separator: " "), evidence.confidence,
    ])
  }

  private static func insert(
    _ row: JoinedDocument.UnresolvedRow, at position: Int, of document: Int64, _ db: Database
  ) throws {
    try db.cachedStatement(sql: "INSERT INTO unresolved VALUES (?,?,?,?,?,?,?,?,?,?)")
      .execute(arguments: [
        document, position, row.passage, row.form.rawValue, row.text, row.place.start,
        row.place.end, row.place.line, row.place.page, row.reasons.joined(separator: " "),
      ])
  }
}

/// The numbers of the instruments that documents refer to.
struct TargetNumbers {
  private var numbers: [Instrument: Int64] = [:]

  /// The number of an instrument, which is added if it is new.
  mutating func number(of instrument: Instrument, _ db: Database) throws -> Int64 {
    if let known = numbers[instrument] { return known }
    let isSymbol = instrument.symbol != nil
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM target WHERE name = ? AND is_symbol = ?"),
      arguments: [instrument.description, isSymbol])
    let number: Int64
    if let stored {
      number = stored
    } else {
      try db.cachedStatement(
        sql: "INSERT INTO target (name, is_symbol, archive) VALUES (?, ?, ?)"
      ).execute(arguments: [instrument.description, isSymbol, Data(instrument.archive)])
      number = db.lastInsertedRowID
    }
    numbers[instrument] = number
    return number
  }
}
