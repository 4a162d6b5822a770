import Foundation
import Testing

@Suite("recital path")
struct PathCommandTests {
  @Test("The order of the two does not matter; the newer stands first")
  func order() throws {
    let one = try Program.run("path", "79/40", "56/24 V", "--from", "corpus")
    let other = try Program.run("path", "56/24 V", "79/40", "--from", "corpus")
    #expect(one.status == 0 && one.output == other.output)
    #expect(one.lines[0].contains("◉") && one.lines[0].contains("A/RES/79/40"))
    #expect(one.output.contains(" from A/RES/79/40 to A/RES/56/24V, "))
  }

  @Test(
    "A longest chain is no shorter than a shortest, and all hold both", arguments: [false, true])
  func lengths(ascii: Bool) throws {
    let counts = try ["shortest", "longest", "all"].map { choice in
      let options = ["path", "79/40", "60/81", "--from", "corpus", "--show", choice]
      return try Program.run(
        Program.path, options + (ascii ? ["--ascii"] : []), folder: Project.folder
      ).lines.count
    }
    #expect(counts[0] <= counts[1] && counts[1] <= counts[2])
  }

  @Test("JSON names every chain, CSV gives the citations of the chain shown")
  func formats() throws {
    let json = try Program.run("path", "79/40", "60/81", "--from", "corpus", "--format", "json")
    let record =
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(record?["from"] as? String == "A/RES/79/40")
    #expect((record?["shortest"] as? [String])?.last == "A/RES/60/81")
    let csv = try Program.run("path", "79/40", "60/81", "--from", "corpus", "--format", "csv")
    #expect(csv.output.hasPrefix("citing,cited,kind,"))
  }

  @Test("Where no chain leads, what both rest on is named, with exit status 1")
  func none() throws {
    let outcome = try Program.run("path", "2117", "79/40", "--from", "corpus")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("No chain of citations leads from"))
    #expect(outcome.errors.contains("Both rest on"))
  }

  @Test("One instrument under two spellings has no way to itself")
  func same() throws {
    let outcome = try Program.run("path", "79/40", "A/RES/79/40", "--from", "corpus")
    #expect(outcome.status == 64 && outcome.errors.contains("are one."))
  }

  @Test("What lies between two can be drawn")
  func render() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "between.dot")
      let outcome = try Program.run(
        "render", "79/40", "--to", "60/81", "--from", "corpus", "-o", file.path)
      #expect(outcome.status == 0)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("A/RES/60/81") && text.contains("A/RES/79/40"))
    }
  }
}
