import Foundation
import Testing

@Suite("recital lineage")
struct LineageCommandTests {
  @Test(
    "A symbol is understood in every usual spelling",
    arguments: [
      "56/24 V", "56/24V", "A/RES/56/24V", "A/RES/56/24 V", "a/res/56/24[V]", "第56/24V号决议",
      "第 56/24 V 号决议", "resolution 56/24 V",
    ])
  func spellings(text: String) throws {
    let outcome = try Program.run("lineage", text, "--from", "corpus", "--generations", "1")
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.contains("◉") && $0.contains("A/RES/56/24V") })
  }

  @Test(
    "So is one of the Security Council", arguments: ["s/res/2117 (2013)", "2117 (2013)", "2117"])
  func council(text: String) throws {
    let outcome = try Program.run("lineage", text, "--from", "corpus")
    #expect(outcome.lines.contains { $0.contains("◉") && $0.contains("S/RES/2117(2013)") })
  }

  @Test("No line is wider than the terminal", arguments: [80, 120])
  func width(columns: Int) throws {
    let outcome = try Program.run(
      "lineage", "79/40", "--from", "corpus", "--language", "en", columns: columns)
    // The English titles of the corpus and the lanes take one column a character.
    let latin = outcome.lines.filter { $0.contains("The illicit trade") }
    #expect(!latin.isEmpty && latin.allSatisfy { $0.count <= columns })
  }

  @Test("With --ascii nothing but ASCII is drawn")
  func ascii() throws {
    let outcome = try Program.run(
      "lineage", "2117", "--from", "corpus/S-RES-2117-2013.en.txt", "--ascii", columns: 120)
    #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(outcome.lines.first?.hasPrefix("@") == true)
  }

  @Test("Output that is no terminal has no colours")
  func plain() throws {
    let outcome = try Program.run("lineage", "79/40", "--from", "corpus")
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("A limit says how many it leaves out")
  func limit() throws {
    let outcome = try Program.run("lineage", "79/40", "--from", "corpus", "--limit", "5")
    #expect(outcome.output.contains(" more; --limit "))
  }

  @Test("Only what was adopted between two days, or cited with some verbs, can be followed")
  func filters() throws {
    let all = try Program.run("lineage", "79/40", "--from", "corpus", "--format", "csv")
    let late = try Program.run(
      "lineage", "79/40", "--from", "corpus", "--since", "2015", "--until", "2024-12", "--format",
      "csv")
    #expect(late.status == 0 && late.output.count < all.output.count)
    #expect(!late.output.contains("A/RES/60/81"))
    let recalled = try Program.run(
      "lineage", "79/40", "--from", "corpus", "--treatment", "recall", "--format", "csv")
    #expect(recalled.status == 0 && recalled.output.count < all.output.count)
    for wrong in [["--since", "2015-13"], ["--since", "2016", "--until", "2015"]] {
      let outcome = try Program.run(
        Program.path, ["lineage", "79/40", "--from", "corpus"] + wrong, folder: Project.folder)
      #expect(outcome.status == 64)
    }
  }

  @Test("Ancestors and descendants can be had alone", arguments: ["ancestors", "descendants"])
  func direction(direction: String) throws {
    let outcome = try Program.run(
      "lineage", "60/81", "--from", "corpus", "--direction", direction, "--format", "csv")
    #expect(outcome.output.contains("A/RES/60/81,A/RES/58/241") == (direction == "ancestors"))
    #expect(outcome.output.contains("A/RES/64/50,A/RES/60/81") == (direction == "descendants"))
  }

  @Test("JSON names the root and every instrument with its generation")
  func json() throws {
    let outcome = try Program.run("lineage", "60/81", "--from", "corpus", "--format", "json")
    let object =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["root"] as? String == "A/RES/60/81")
    #expect((object?["instruments"] as? [Any])?.isEmpty == false)
  }

  @Test("Several instruments are drawn as one lineage, with letters that tell whose it is")
  func several() throws {
    let all = ["lineage", "60/81", "57/72", "55/33 Q", "--from", "corpus"]
    let text = try Program.run(
      Program.path, all + ["--direction", "ancestors"], folder: Project.folder)
    #expect(text.status == 0)
    #expect(text.lines.count { $0.contains("◉") } == 3)
    #expect(text.output.contains("A A/RES/60/81, B A/RES/57/72, C A/RES/55/33Q\n"))
    #expect(text.output.contains("The nearest that all of them rest on: A/RES/55/33Q.\n"))
    let json = try Program.run(Program.path, all + ["--format", "json"], folder: Project.folder)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["roots"] as? [String])?.count == 3)
    let common = try Program.run(Program.path, all + ["--common"], folder: Project.folder)
    #expect(common.status == 0 && !common.output.contains("AB·"))
    let csv = try Program.run(
      Program.path, all + ["--common", "--format", "csv"], folder: Project.folder)
    #expect(csv.output.contains("A/RES/55/33Q,"))
    let wrong = try Program.run("lineage", "--from", "corpus")
    #expect(wrong.status == 64)
  }

  @Test("Kinds, verbs and days all choose together")
  func together() throws {
    let filters = [
      ["--follow", "cited"], ["--treatment", "recall", "reaffirm"], ["--since", "1998"],
      ["--until", "2002"],
    ]
    func rows(_ arguments: [String]) throws -> Set<Substring> {
      let outcome = try Program.run(Program.path, arguments, folder: Project.folder)
      #expect(outcome.status == 0)
      return Set(outcome.output.split(separator: "\r\n").dropFirst())
    }
    var arguments = ["lineage", "60/81", "--from", "corpus", "--format", "csv", "--limit", "1000"]
    var known = try rows(arguments)
    for filter in filters {
      arguments += filter
      let left = try rows(arguments)
      #expect(!left.isEmpty && left.count < known.count && left.isSubset(of: known))
      known = left
    }
    #expect(known.allSatisfy { $0.contains(",cited,") || $0.contains(",part-of,") })
  }

  @Test("Gateways are named below, and in JSON")
  func gateways() throws {
    let text = try Program.run(
      "lineage", "60/81", "--from", "corpus", "--direction", "ancestors", "--gateways")
    #expect(text.status == 0)
    #expect(text.output.contains("Reached over one instrument only:\n    3 below A/RES/58/241\n"))
    #expect(!text.output.contains("below A/RES/50/70B"))
    let json = try Program.run(
      "lineage", "60/81", "--from", "corpus", "--gateways", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["gateways"] as? [[String: Any]])?.first?["count"] as? Int != nil)
    let refused = try Program.run(
      "lineage", "60/81", "--from", "corpus", "--gateways", "--format", "csv")
    #expect(refused.status == 64)
  }
}
