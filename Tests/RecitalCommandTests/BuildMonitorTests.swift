import Foundation
import Testing

/// What a build tells while it goes on, asked of the program itself.
@Suite("A build tells how it goes")
struct BuildMonitorTests {
  private func build(_ options: String...) throws -> [Program.Outcome] {
    try TemporaryFolder.with { folder in
      let texts = folder.appending(path: "texts")
      try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
      for name in 0..<14 {
        try Data("Recalling resolution 60/\(name + 1),".utf8)
          .write(to: texts.appending(path: "\(name).txt"))
      }
      try Data([0, 1, 2]).write(to: texts.appending(path: "bad.txt"))
      let first = try Program.run(Program.path, ["build", "texts"] + options, folder: folder)
      for name in 0..<12 {
        try FileManager.default.removeItem(at: texts.appending(path: "\(name).txt"))
      }
      return [first]
        + (try [[], ["--prune"]].map {
          try Program.run(Program.path, ["build", "texts"] + options + $0, folder: folder)
        })
    }
  }

  @Test("What could not be read is always told, with --quiet nothing else")
  func quiet() throws {
    for outcome in try build("--quiet") {
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("recital: texts/bad.txt: is a binary file"))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("Ten files that are gone are named, and all counted; those taken out are named each")
  func vanished() throws {
    let outcomes = try build()
    #expect(outcomes[0].errors.split(separator: "\n").count == 1)
    let gone = outcomes[1].errors.split(separator: "\n").filter { $0.contains("no longer there") }
    #expect(gone.count == 10 && outcomes[1].output.contains("12 no longer there"))
    let removed = outcomes[2].errors.split(separator: "\n").filter { $0.contains("taken out") }
    #expect(removed.count == 12 && outcomes[2].output.contains("12 removed"))
  }

  @Test("With --verbose every file is named, and what became of it")
  func verbose() throws {
    let outcomes = try build("--verbose")
    #expect(outcomes[0].errors.components(separatedBy: ": added").count == 1 + 15)
    #expect(outcomes[1].errors.components(separatedBy: ": unchanged").count == 1 + 3)
    #expect(outcomes[1].errors.components(separatedBy: ": is no longer there").count == 1 + 12)
  }
}
