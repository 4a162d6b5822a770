import GRDB

extension StoreError {
  /// The fact behind an error of the database library.
  init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, message: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path)
    case .SQLITE_CANTOPEN: self = .notPermitted(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_NOTADB: self = .notSQLite(path: path)
    case .SQLITE_CORRUPT:
      self = .damaged(path: path, message: error.message ?? "malformed database")
    // A full disk shows itself as an error of writing where a file is mapped into memory.
    case .SQLITE_IOERR where StoreError.isShortOfRoom(error): self = .full(path: path)
    default:
      self = .failed(path: path, message: error.message ?? "error \(error.extendedResultCode)")
    }
  }

  private static func isShortOfRoom(_ error: DatabaseError) -> Bool {
    [.SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_WRITE]
      .contains(error.extendedResultCode)
  }

  /// What a function gives; its errors become facts about the store at a path.
  static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
