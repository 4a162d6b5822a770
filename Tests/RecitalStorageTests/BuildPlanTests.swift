import Foundation
import RecitalReading
import Testing

@testable import RecitalStorage

@Suite("What a build has to look into")
struct BuildPlanTests {
  private let folder: StoreFolder
  private let keys: FileKey

  init() throws {
    folder = try StoreFolder()
    keys = FileKey(storeAt: folder.store)
    for name in ["a", "b", "c"] { try folder.write("text \(name)", to: "in/\(name).txt") }
  }

  private func known(_ name: String, source: String? = nil, size: Int = 0) -> KnownFile {
    let path = folder.path("in/\(name).txt")
    let status = FileStatus(of: path) ?? FileStatus(size: 1, modified: 1)
    return KnownFile(
      id: 1, key: keys.key(of: path), source: source ?? path,
      status: FileStatus(size: status.size + size, modified: status.modified), digest: [], loss: nil
    )
  }

  private func names(_ files: [String]) -> [String] {
    files.map { URL(filePath: $0).lastPathComponent }
  }

  @Test("New files and those of another size or name are looked into, the others are not")
  func compared() throws {
    let files = [known("a"), known("b", size: 1)]
    let plan = BuildPlan(paths: [folder.path("in")], known: files, keys: keys)
    #expect(names(plan.unchanged.map(\.source)) == ["a.txt"])
    #expect(names(plan.candidates.map(\.source)) == ["b.txt", "c.txt"])
    #expect(plan.candidates.map { $0.known != nil } == [true, false])
    let renamed = BuildPlan(
      paths: [folder.path("in/a.txt")], known: [known("a", source: "in/a.txt")], keys: keys)
    #expect(renamed.candidates.count == 1)
  }

  @Test("A file that is given twice is looked into once")
  func twice() {
    let plan = BuildPlan(
      paths: [folder.path("in"), folder.path("in/a.txt"), folder.path("in/../in/b.txt")], known: [],
      keys: keys)
    #expect(plan.candidates.count == 3)
  }

  @Test("A file that is gone is told from one that was not given this time")
  func vanished() throws {
    let files = [known("gone"), known("b")]
    let plan = BuildPlan(paths: [folder.path("in/a.txt")], known: files, keys: keys)
    #expect(names(plan.vanished.map(\.source)) == ["gone.txt"])
  }

  @Test("What cannot be opened is an error, and the rest is planned")
  func errors() {
    let plan = BuildPlan(
      paths: [folder.path("none.txt"), folder.path("in")], known: [], keys: keys)
    #expect(plan.errors == [.notFound(path: folder.path("none.txt"))])
    #expect(plan.candidates.count == 3)
  }

  @Test("Batches hold sixty-four files at most, and two megabytes unless one file is larger")
  func batches() throws {
    for number in 0..<130 { try folder.write("x", to: "many/\(number).txt") }
    let many = BuildPlan(paths: [folder.path("many")], known: [], keys: keys)
    #expect(many.batches.map(\.count) == [64, 64, 2])
    let large = String(repeating: "word ", count: 300_000)
    for name in ["a", "b", "c"] { try folder.write(large + large, to: "large/\(name).txt") }
    let few = BuildPlan(paths: [folder.path("large")], known: [], keys: keys)
    #expect(few.batches.map(\.count) == [1, 1, 1])
  }
}
