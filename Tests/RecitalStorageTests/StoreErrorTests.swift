import GRDB
import Testing

@testable import RecitalStorage

@Suite("What is wrong with a store, in words")
struct StoreErrorTests {
  @Test(
    "Every sentence names the file and what to do",
    arguments: [
      StoreError.absent(path: "x.db"), .notSQLite(path: "x.db"), .foreign(path: "x.db"),
      .newer(path: "x.db", version: 3, known: 1), .older(path: "x.db", version: 1, known: 2),
      .unfinished(path: "x.db"), .full(path: "x.db"), .notPermitted(path: "x.db"),
      .notAFile(path: "x.db"), .busy(path: "x.db"), .damaged(path: "x.db", message: "y"),
      .failed(path: "x.db", message: "y"),
    ])
  func sentences(error: StoreError) {
    let sentence = error.description
    #expect(sentence.hasPrefix("x.db: ") && sentence.hasSuffix("."))
    #expect(sentence.contains(". ") || sentence.contains("; "))
  }

  @Test(
    "Errors of SQLite become facts",
    arguments: [
      (ResultCode.SQLITE_FULL, StoreError.full(path: "x")),
      (.SQLITE_READONLY, .notPermitted(path: "x")), (.SQLITE_CANTOPEN, .notPermitted(path: "x")),
      (.SQLITE_BUSY, .busy(path: "x")), (.SQLITE_NOTADB, .notSQLite(path: "x")),
      (.SQLITE_IOERR_SHMSIZE, .full(path: "x")),
    ])
  func facts(code: ResultCode, expected: StoreError) {
    #expect(StoreError(DatabaseError(resultCode: code), path: "x") == expected)
  }
}
