import Foundation
import GRDB
import Recital

/// Reads texts of a store again.
enum StoredText {
  /// The documents of a text, not analysed.
  static func documents(ofText id: Int64, _ db: Database) throws -> [Document] {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT content, source, marks FROM text WHERE id = ?"),
      arguments: [id])
    guard let row else { return [] }
    var documents = ReadText.documents(in: [UInt8](row[0] as Data), source: row[1], marks: row[2])
    for (index, head) in try StoredHead.heads(ofText: id, db).enumerated()
    where documents.indices.contains(index) {
      head.restore(&documents[index])
    }
    return documents
  }
}
