import Foundation
import Testing

@Suite("recital main-path")
struct MainPathCommandTests {
  @Test("The path runs from the newest to the oldest, with the share of each step")
  func global() throws {
    let outcome = try Program.run("main-path", "--from", "corpus")
    #expect(outcome.status == 0)
    #expect(outcome.lines[0].hasPrefix("share  instrument"))
    #expect(outcome.lines.count > 5)
    #expect(outcome.lines.dropFirst().allSatisfy { $0.prefix(5).hasSuffix("%") })
  }

  @Test("Folded, a series is one step with the number of its other members")
  func folded() throws {
    let whole = try Program.run("main-path", "--from", "corpus")
    let folded = try Program.run("main-path", "79/40", "--from", "corpus", "--fold")
    #expect(folded.status == 0 && folded.lines.count < whole.lines.count)
    #expect(folded.output.contains(" +"))
  }

  @Test("A lineage, a topic, and routes", arguments: ["60/81", "--topic", "--search"])
  func choices(choice: String) throws {
    let more = ["60/81": [], "--topic": ["small arms"], "--search": ["routes"]][choice] ?? []
    let outcome = try Program.run(
      Program.path, ["main-path", choice] + more + ["--from", "corpus", "--format", "csv"],
      folder: Project.folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("citing,cited,share,citingMembers,citedMembers\r\n"))
  }

  @Test("What lies on a longest line has no slack, more with some")
  func critical() throws {
    let longest = try Program.run(
      "main-path", "79/40", "--from", "corpus", "--search", "critical", "--format", "csv")
    #expect(longest.status == 0)
    #expect(
      longest.output.hasPrefix("citing,cited,share,citingMembers,citedMembers,criticality\r\n"))
    #expect(longest.lines.dropFirst().allSatisfy { $0.hasSuffix(",0\r") || $0.hasSuffix(",0") })
    let more = try Program.run(
      "main-path", "79/40", "--from", "corpus", "--search", "critical", "--slack", "2")
    #expect(more.lines[0].hasPrefix("share  slack  instrument"))
    #expect(more.lines.count > longest.lines.count)
    let refused = try Program.run("main-path", "79/40", "--from", "corpus", "--slack", "2")
    #expect(refused.status == 64)
  }

  @Test("The sweep tells how much the routes hold")
  func sweep() throws {
    let outcome = try Program.run("main-path", "--from", "corpus", "--sweep", "--routes", "4")
    #expect(outcome.lines.count == 5)
  }

  @Test("JSON is one object; without citations there is no path")
  func records() throws {
    let json = try Program.run("main-path", "60/81", "--from", "corpus", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
    let none = try Program.run("main-path", "--topic", "no such words", "--from", "corpus")
    #expect(none.status == 1 && none.errors.contains("there is no main path"))
  }
}
