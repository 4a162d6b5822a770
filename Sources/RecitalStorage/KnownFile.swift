import Foundation
import GRDB

/// A file that the store holds.
struct KnownFile: Sendable {
  let id: Int64
  let key: String
  let source: String
  /// Its length and time when it was read.
  let status: FileStatus
  let digest: [UInt8]
  let loss: String?

  /// Whether a file of a status and name is surely the same.
  func isSame(as status: FileStatus, source: String) -> Bool {
    self.source == source && self.status == status
  }

  static func all(_ db: Database) throws -> [KnownFile] {
    try Row.fetchAll(db, sql: "SELECT id, key, source, size, modified, sha256, loss FROM file").map
    {
      KnownFile(
        id: $0[0], key: $0[1], source: $0[2], status: FileStatus(size: $0[3], modified: $0[4]),
        digest: [UInt8]($0[5] as Data), loss: $0[6])
    }
  }
}
