import Foundation
import GRDB
import Recital

/// The head of a document as it was read.
///
/// Some formats say symbol and date apart from the text: a document that is made of its text again
/// gets them from here.
struct StoredHead {
  let symbol: DocumentSymbol?
  let title: String?
  let date: CalendarDate?
  let body: String?
  let session: String?

  /// The head of a document that is at hand.
  init(of document: Document) {
    symbol = document.symbol
    title = document.title
    date = document.date
    body = document.body.map { "\($0)" }
    session = document.session.map(StoredHead.name)
  }

  /// A row with the contribution, the body and the session of a document.
  private init(_ row: Row) throws {
    guard let contribution = RunContribution(archive: [UInt8](row[0] as Data)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a document makes no sense")
    }
    (symbol, title, date) = (contribution.symbol, contribution.title, contribution.date)
    body = row[1]
    session = row[2]
  }

  /// The heads of the documents of a text, in their order.
  static func heads(ofText text: Int64, _ db: Database) throws -> [StoredHead] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT contribution, body, session FROM document WHERE text = ? ORDER BY position"),
      arguments: [text]
    ).map { try StoredHead($0) }
  }

  /// Gives a document that was made of its text the head that it had.
  func restore(_ document: inout Document) {
    document.symbol = symbol
    document.title = title
    document.date = date
    document.body = body.flatMap { name in Body.allCases.first { "\($0)" == name } }
    guard document.session.map(StoredHead.name) != session else { return }
    // A session that the text does not print is that of the symbol.
    document.session = symbol?.session.flatMap { StoredHead.name(of: $0) == session ? $0 : nil }
  }

  /// A session as symbols write it: `56`, `S-10`, `2004`.
  private static func name(of session: Session) -> String {
    switch session {
    case .regular(let value), .roman(let value), .year(let value): "\(value)"
    case .special(let value), .romanSpecial(let value): "S-\(value)"
    case .emergency(let value), .romanEmergency(let value): "ES-\(value)"
    case .organizational(let value): "ORG-\(value)"
    }
  }
}
