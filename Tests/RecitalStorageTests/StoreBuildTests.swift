import Foundation
import Recital
import Synchronization
import Testing

@testable import RecitalStorage

@Suite("Building a store")
struct StoreBuildTests {
  private let first = """
    Resolution adopted by the General Assembly

    60/81. The trade in pistols

    The General Assembly,

    Recalling the Programme of Action to Mend the Trade in Pistols,1 and resolution 59/86,

    1 A/CONF.192/15.
    """
  private let second = "Recalling the Programme of Action to Mend the Trade in Pistols,"

  private func freshDump(of folder: StoreFolder, _ name: String) async throws -> [String] {
    try await folder.build(name, into: folder.path("fresh.db"))
    return try folder.dump(folder.path("fresh.db"))
  }

  @Test("Files that did not change are passed over")
  func unchanged() async throws {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "corpus")
    let once = try await folder.build("corpus")
    let dump = try folder.dump()
    let again = try await folder.build("corpus")
    #expect(again.unchanged == once.added && again.added == 0 && again.replaced == 0)
    #expect(try folder.dump() == dump)
  }

  @Test("On request all files are read again, with the same result")
  func fresh() async throws {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "corpus")
    let once = try await folder.build("corpus")
    let dump = try folder.dump()
    let again = try await folder.build("corpus", isFresh: true)
    #expect(again.replaced == once.added && again.unchanged == 0)
    #expect(try folder.dump() == dump)
  }

  @Test("A file that tells the others nothing has no other text joined again")
  func apart() async throws {
    let folder = try StoreFolder()
    for name in ["a", "b"] {
      try folder.write(
        first.replacing("81", with: name == "a" ? "81" : "82"), to: "texts/\(name).txt")
    }
    try folder.write(second, to: "texts/z.txt")
    try await folder.build("texts")
    let joined = Mutex<[Int]>([])
    let watch: @Sendable (BuildEvent) -> Void = { event in
      if case .began(.joining, let count, _) = event { joined.withLock { $0.append(count) } }
    }
    try folder.write("A/RES/62/9\n\nRecalling resolution 60/81,", to: "texts/new.txt")
    try await folder.build("texts", watching: watch)
    try folder.write(first.replacing("192/15", with: "192/16"), to: "texts/b.txt")
    try await folder.build("texts", watching: watch)
    #expect(joined.withLock { $0 } == [1, 4])
    #expect(try await folder.dump() == freshDump(of: folder, "texts"))
  }

  @Test("A file that another one explains is joined again when that one comes, changes and goes")
  func joined() async throws {
    let folder = try StoreFolder()
    try folder.write(second, to: "texts/z.txt")
    try await folder.build("texts")
    #expect(try CitationStore(asking: folder.store).graph().citations.isEmpty)
    for text in [first, first.replacing("192/15", with: "192/16")] {
      try folder.write(text, to: "texts/a.txt")
      try folder.write(text.replacing("60/81", with: "61/66"), to: "texts/b.txt")
      try await folder.build("texts")
      #expect(try await folder.dump() == freshDump(of: folder, "texts"))
    }
    try folder.remove("texts/a.txt")
    try folder.remove("texts/b.txt")
    let summary = try await folder.build("texts", prunes: true)
    #expect(summary.removed == 2 && summary.vanished == 2)
    try folder.remove("fresh.db")
    #expect(try await folder.dump() == freshDump(of: folder, "texts"))
  }

  @Test("Built bit by bit, a store equals one that was built at once")
  func incremental() async throws {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "all")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("all")).sorted()
    for (number, name) in names.reversed().enumerated() where name.hasSuffix(".txt") {
      try FileManager.default.createDirectory(
        atPath: folder.path("some"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: folder.path("all/\(name)"), toPath: folder.path("some/\(name)"))
      if number % 9 == 0 { try await folder.build("some") }
    }
    try await folder.build("some")
    #expect(try await folder.dump() == freshDump(of: folder, "some"))
  }

  @Test("A file that is gone is named and kept, until it is asked to be taken out")
  func vanished() async throws {
    let folder = try StoreFolder()
    try folder.write(first, to: "texts/a.txt")
    try folder.write(second, to: "texts/b.txt")
    try await folder.build("texts")
    try folder.remove("texts/a.txt")
    let kept = try await folder.build("texts")
    #expect(kept.vanished == 1 && kept.removed == 0 && kept.documents == 2)
    let pruned = try await folder.build("texts", prunes: true)
    #expect(pruned.removed == 1 && pruned.documents == 1)
  }

  @Test("What cannot be read is named each time, and the rest goes on")
  func losses() async throws {
    let folder = try StoreFolder()
    try folder.write(first, to: "texts/a.txt")
    try folder.write("\0\0", to: "texts/b.txt")
    for _ in 0..<2 {
      let lost = Mutex<[String]>([])
      let summary = try await folder.build("texts") { event in
        if case .lost(let sentence) = event { lost.withLock { $0.append(sentence) } }
      }
      #expect(summary.losses == 1 && summary.documents == 1)
      #expect(lost.withLock { $0 }.allSatisfy { $0.contains("b.txt: is a binary file") })
      #expect(lost.withLock { $0.count } == 1)
    }
  }

  @Test("Another version of the program reads everything again")
  func program() async throws {
    let folder = try StoreFolder()
    try folder.write(first, to: "texts/a.txt")
    try await folder.build("texts")
    var options = StoreBuild.Options()
    options.program = "later"
    // One that does not come to its end leaves that to the next one.
    let stopped = StoreBuild(of: folder.store, options: options, isStopped: { true })
    #expect(try await stopped.run([folder.path("texts")]).isStopped)
    let build = StoreBuild(of: folder.store, options: options)
    #expect(try await build.run([folder.path("texts")]).replaced == 1)
    #expect(try await build.run([folder.path("texts")]).unchanged == 1)
  }

  @Test("A build that is stopped keeps what it wrote, and the next one goes on")
  func stopped() async throws {
    let folder = try StoreFolder()
    for number in 0..<300 {
      try folder.write(
        "Recalling resolution \(60 + number % 9)/\(number),", to: "texts/\(number).txt")
    }
    let written = Atomic<Int>(0)
    let build = StoreBuild(of: folder.store, isStopped: { written.load(ordering: .relaxed) > 0 }) {
      if case .file = $0 { written.add(1, ordering: .relaxed) }
    }
    #expect(try await build.run([folder.path("texts")]).isStopped)
    let summary = try await folder.build("texts")
    #expect(summary.documents == 300)
    #expect(try await folder.dump() == freshDump(of: folder, "texts"))
  }
}
