import Recital
import Testing

@testable import RecitalStorage

@Suite("Finding passages")
struct CitationStoreSearchTests {
  private func store() async throws -> (StoreFolder, CitationStore) {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "corpus")
    try await folder.build("corpus")
    return (folder, try CitationStore(asking: folder.store))
  }

  private func find(
    _ words: String..., in store: CitationStore, language: Language? = nil, limit: Int = 1000
  ) throws -> [FoundPassage] {
    let query = try #require(PassageQuery(words))
    let found = try store.passages(matching: query, in: language, atMost: limit)
    #expect(found.passages.count == min(limit, found.count))
    return found.passages
  }

  @Test("Two Chinese characters, three, and one")
  func chinese() async throws {
    let (folder, store) = try await store()
    let two = try find("武器", in: store)
    #expect(!two.isEmpty && two.allSatisfy { $0.excerpt.mark == "武器" })
    #expect(two.contains { $0.excerpt.text.contains("小武器") })
    #expect(try find("武", in: store).count >= two.count)
    #expect(try find("小武器", in: store).count <= two.count)
    extendLifetime(folder)
  }

  @Test("Capitals and accents do not count; a language can be chosen")
  func languages() async throws {
    let (folder, store) = try await store()
    let french = try find("ASSEMBLEE generale", in: store)
    #expect(!french.isEmpty)
    let chosen = try find("resolution", in: store, language: .french)
    #expect(!chosen.isEmpty && chosen.allSatisfy { $0.language == .french })
    #expect(try find("резолюцию", in: store).allSatisfy { $0.language == .russian })
    extendLifetime(folder)
  }

  @Test("A passage comes with its place and what it refers to")
  func place() async throws {
    let (folder, store) = try await store()
    let found = try find("56/24 V", in: store)
    let passage = try #require(found.first { $0.source.hasSuffix("A-RES-57-72.zh.txt") })
    #expect(passage.document == "A/RES/57/72" && passage.language == .chinese)
    #expect(passage.references.contains("A/RES/56/24V"))
    #expect(passage.line > 1)
    extendLifetime(folder)
  }

  @Test("Signs of a query language find nothing more and break nothing")
  func signs() async throws {
    let (folder, store) = try await store()
    let plain = try find("arms", in: store).count
    for words in ["arms*", "\"arms", "(arms", "arms:", "-arms", "^arms", "arms'; --"] {
      #expect(try find(words, in: store).count == plain, "\(words)")
    }
    #expect(try find("arms OR trade", in: store).count == 0)
    extendLifetime(folder)
  }

  @Test("The order is the same in a store that was built bit by bit")
  func order() async throws {
    let (folder, store) = try await store()
    let whole = try find("小武器", in: store)
    try await folder.build("corpus/A-RES-57-72.zh.txt", into: folder.path("other.db"))
    try await folder.build("corpus", into: folder.path("other.db"))
    let other = try find("小武器", in: CitationStore(asking: folder.path("other.db")))
    #expect(other == whole)
  }
}
