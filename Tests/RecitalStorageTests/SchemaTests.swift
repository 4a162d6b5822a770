import GRDB
import Testing

@testable import RecitalStorage

@Suite("The versions of a store")
struct SchemaTests {
  private func folder(_ sql: String) async throws -> StoreFolder {
    let folder = try StoreFolder()
    try folder.write("Recalling resolution 56/24 V,", to: "a.txt")
    try await folder.build("a.txt")
    let database = try DatabaseQueue(path: folder.store)
    try await database.write { try $0.execute(sql: sql) }
    try database.close()
    return folder
  }

  @Test("A store of a later version is refused, and left as it is")
  func newer() async throws {
    let folder = try await folder("PRAGMA user_version = 99")
    let error = StoreError.newer(path: folder.store, version: 99, known: Schema.version)
    #expect(throws: error) { try CitationStore(asking: folder.store) }
    await #expect(throws: error) { try await folder.build("a.txt") }
  }

  @Test("A database of another program is refused, and left as it is")
  func foreign() async throws {
    let folder = try await folder("PRAGMA application_id = 7")
    #expect(throws: StoreError.foreign(path: folder.store)) {
      try CitationStore(asking: folder.store)
    }
    await #expect(throws: StoreError.foreign(path: folder.store)) {
      try await folder.build("a.txt")
    }
  }

  @Test("An empty database is an unfinished store")
  func empty() async throws {
    let folder = try StoreFolder()
    try folder.write("", to: "recital.db")
    #expect(throws: StoreError.unfinished(path: folder.store)) {
      try CitationStore(asking: folder.store).graph()
    }
    try folder.write("Recalling resolution 56/24 V,", to: "a.txt")
    #expect(try await folder.build("a.txt").documents == 1)
  }
}
