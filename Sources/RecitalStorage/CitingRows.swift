import Foundation
import GRDB
import Recital

/// Reads what the graph needs of the documents of a store.
struct CitingRows {
  private let targets: [Int64: Instrument]
  // The same few codes stand in thousands of rows.
  private var reasons: [String: Reasons] = [:]
  private var dates: [String: CalendarDate] = [:]

  /// All documents with their references.
  static func documents(_ db: Database) throws -> [CitingDocument] {
    var rows = try CitingRows(targets: targets(db))
    let links = try rows.links(db)
    let documents = try Row.fetchCursor(
      db,
      sql: """
        SELECT document.id, text.source, document.language, document.contribution,
          document.agenda_item
        FROM document JOIN text ON text.id = document.text ORDER BY document.id
        """)
    var all: [CitingDocument] = []
    while let row = try documents.next() {
      guard let contribution = RunContribution(archive: [UInt8](row[3] as Data)),
        let language = Language(rawValue: row[2])
      else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a document makes no sense")
      }
      all.append(
        CitingDocument(
          source: row[1], language: language, symbol: contribution.symbol,
          furtherSymbols: contribution.furtherSymbols, title: contribution.title,
          date: contribution.date, agendaItem: row[4],
          links: links[row[0]] ?? []))
    }
    return all
  }

  private static func targets(_ db: Database) throws -> [Int64: Instrument] {
    var targets: [Int64: Instrument] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT id, archive FROM target")
    while let row = try rows.next() {
      guard let instrument = Instrument(archive: [UInt8](row[1] as Data)) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a target makes no sense")
      }
      targets[row[0]] = instrument
    }
    return targets
  }

  private init(targets: [Int64: Instrument]) { self.targets = targets }

  private mutating func links(_ db: Database) throws -> [Int64: [CitingDocument.Link]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT document, position, target, reading_start, reading_end, text, line, form, place,
          paragraph, verb, treatment, date, pinpoint, reasons, confidence
        FROM reference ORDER BY document, position
        """)
    var links: [Int64: [CitingDocument.Link]] = [:]
    while let row = try rows.next() {
      guard let link = link(row) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a reference makes no sense")
      }
      links[row[0], default: []].append(link)
    }
    return links
  }

  private mutating func link(_ row: Row) -> CitingDocument.Link? {
    guard let target = targets[row[2]], let form = Mention.Form(rawValue: row[7]),
      let place = Passage.Kind(rawValue: row[8]), (row[3] as Int) <= (row[4] as Int)
    else { return nil }
    var evidence = Evidence(
      source: 0, reference: row[1], text: row[5], line: row[6], form: form, place: place,
      paragraph: row[9], reasons: reasons(row[14]), confidence: row[15])
    evidence.verb = row[10]
    evidence.treatment = (row[11] as String?).flatMap(Treatment.init)
    evidence.date = (row[12] as String?).flatMap { date($0) }
    evidence.pinpoint = row[13]
    return CitingDocument.Link(
      target: target, range: (row[3] as Int)..<(row[4] as Int), evidence: evidence)
  }

  private mutating func reasons(_ codes: String) -> Reasons {
    if let known = reasons[codes] { return known }
    let read = Reasons(codes: codes.split(separator: " "))
    reasons[codes] = read
    return read
  }

  private mutating func date(_ text: String) -> CalendarDate? {
    if let known = dates[text] { return known }
    let read = CalendarDate(iso: text)
    dates[text] = read
    return read
  }
}
