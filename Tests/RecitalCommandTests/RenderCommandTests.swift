import Foundation
import Testing

@Suite("recital render")
struct RenderCommandTests {
  @Test(
    "The ending decides what is drawn",
    arguments: [("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF-"), ("dot", "digraph ")])
  func formats(ending: String, start: String) throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "x.\(ending)")
      let outcome = try Program.run("render", "60/81", "--from", "corpus", "-o", file.path)
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
      let first = [UInt8](try Data(contentsOf: file)).prefix(8)
      #expect(first.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    }
  }

  @Test("Without a symbol all is drawn")
  func whole() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "x.dot")
      let outcome = try Program.run("render", "--from", "corpus", "-o", file.path)
      #expect(outcome.status == 0)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("\"S/RES/2220(2015)\" [") && text.contains("\"A/RES/79/40\" ["))
    }
  }

  @Test("Several symbols are drawn as one lineage, or what all of them have in common")
  func several() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "x.dot")
      let arguments = ["render", "60/81", "2117", "--from", "corpus", "-o", file.path]
      for more in [[], ["--common"]] {
        let outcome = try Program.run(Program.path, arguments + more, folder: Project.folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("digraph \"A/RES/60/81, S/RES/2117(2013)\" {"))
        #expect(text.contains("\"S/RES/2220(2015)\" [") == more.isEmpty)
      }
    }
  }

  @Test("A picture that takes too long is given up with a reason")
  func time() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "x.svg").path
      let outcome = try Program.run(
        "render", "--from", "corpus", "-o", file, "--seconds", "0.01")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(file))
      #expect(!FileManager.default.fileExists(atPath: file))
    }
  }
}
