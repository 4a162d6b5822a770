import Recital
import Testing

@testable import RecitalStorage

@Suite("A store")
struct CitationStoreTests {
  @Test("Its graph is the one that the files give")
  func equality() async throws {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "corpus")
    let summary = try await folder.build("corpus")
    #expect(summary.added > 60 && summary.losses == 0)
    let stored = try CitationStore(asking: folder.store).graph()
    let read = try graphOfFiles([folder.path("corpus")])
    #expect(stored.nodes == read.nodes)
    #expect(stored.citations == read.citations)
    #expect(Array(stored.evidence) == Array(read.evidence))
    #expect(stored.sources == read.sources)
  }

  @Test("Where there is none, one is named to make")
  func absent() throws {
    let folder = try StoreFolder()
    #expect(throws: StoreError.absent(path: folder.store)) {
      try CitationStore(asking: folder.store)
    }
  }

  @Test("A file that is no database is left alone", arguments: ["Recalling", "SQLite format 3"])
  func text(content: String) async throws {
    let folder = try StoreFolder()
    try folder.write(content, to: "recital.db")
    try folder.write("Recalling resolution 56/24 V,", to: "a.txt")
    #expect(throws: StoreError.notSQLite(path: folder.store)) {
      try CitationStore(asking: folder.store)
    }
    await #expect(throws: StoreError.notSQLite(path: folder.store)) {
      try await folder.build("a.txt")
    }
  }
}
