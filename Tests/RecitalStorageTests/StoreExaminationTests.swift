import GRDB
import Testing

@testable import RecitalStorage

@Suite("Whether a store is sound")
struct StoreExaminationTests {
  private func faults(after sql: String) async throws -> [StoreFault] {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "corpus")
    try await folder.build("corpus")
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let database = try DatabaseQueue(path: folder.store, configuration: configuration)
    try await database.write { try $0.execute(sql: sql) }
    try database.close()
    return try StoreExamination(of: folder.store).faults
  }

  @Test("One that was built is")
  func sound() async throws {
    #expect(try await faults(after: "SELECT 1") == [])
  }

  @Test("What is missing or too much is found")
  func rows() async throws {
    let orphans = try await faults(after: "DELETE FROM document WHERE id = 1")
    #expect(orphans.contains { if case .orphans(_, "document", _) = $0 { true } else { false } })
    let strays = try await faults(after: "DELETE FROM passage WHERE id = 3")
    #expect(strays.contains(.strayWords(count: 1)))
    let words = try await faults(after: "UPDATE passage SET text = 'zzz' WHERE id = 3")
    #expect(words.contains { if case .words = $0 { true } else { false } })
    let homeless = try await faults(after: "UPDATE reference SET passage = 9999 WHERE position = 0")
    #expect(homeless.contains { if case .homeless("reference", _) = $0 { true } else { false } })
  }

  @Test("What all documents tell together is compared")
  func run() async throws {
    #expect(
      try await faults(after: "UPDATE reference SET confidence = 0.5 WHERE position = 0")
        == [.graph])
    #expect(
      try await faults(after: "UPDATE resolution SET knowledge = x'00' WHERE document = 2")
        == [.unjoined(count: 1)])
    #expect(
      try await faults(after: "UPDATE state SET value = 'no' WHERE name = 'complete'")
        == [.unfinished])
  }

  @Test("Every fault says what to do")
  func sentences() {
    let faults: [StoreFault] = [
      .integrity(message: "x"), .orphans(table: "a", of: "b", count: 2), .words(passages: 1),
      .strayWords(count: 2), .homeless(table: "a", count: 1), .unjoined(count: 3), .graph,
      .snapshot, .unfinished,
    ]
    for fault in faults {
      #expect(fault.description.contains("uild it again") || fault.description.contains("again."))
    }
  }
}
