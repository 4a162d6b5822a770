import Foundation
import Testing

@Suite("recital cited")
struct CitedCommandTests {
  @Test("The most cited instrument stands first")
  func first() throws {
    let outcome = try Program.run("cited", "--from", "corpus", "--limit", "3")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 4)
    #expect(outcome.lines[1].contains("A/CONF.192/15"))
  }

  @Test("Kinds can be chosen")
  func kinds() throws {
    let outcome = try Program.run(
      "cited", "--from", "corpus", "--kind", "resolution", "--format", "csv")
    let rows = outcome.output.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(",resolution,") })
  }

  @Test("JSON is an array of objects")
  func json() throws {
    let outcome = try Program.run("cited", "--from", "corpus", "--format", "json", "--limit", "2")
    let rows = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 2)
    #expect(rows?.first?["instrument"] as? String == "A/CONF.192/15")
  }

  @Test(
    "Every measure can be ranked by, and says what it means",
    arguments: [
      "documents", "mentions", "pagerank", "authority", "citerank", "katz", "fair", "heirs",
      "disruption",
    ])
  func measures(measure: String) throws {
    let outcome = try Program.run("cited", "--from", "corpus", "--by", measure, "--limit", "3")
    #expect(outcome.status == 0)
    #expect(outcome.lines[0].contains(measure))
    #expect(outcome.lines.last { !$0.isEmpty }?.hasSuffix(".") == true)
    let csv = try Program.run("cited", "--from", "corpus", "--by", measure, "--format", "csv")
    #expect(csv.output.hasPrefix("instrument,kind,\(measure),inCorpus,title\r\n"))
    let json = try Program.run("cited", "--from", "corpus", "--by", measure, "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [[String: Any]])
  }

  @Test("Citations can be chosen by verb and year, and a measure computed for each year")
  func chosen() throws {
    let all = try Program.run("cited", "--from", "corpus", "--by", "documents", "--limit", "1")
    let some = try Program.run(
      "cited", "--from", "corpus", "--by", "documents", "--limit", "1", "--treatment", "recall",
      "--until", "2010")
    #expect(some.status == 0 && some.output != all.output)
    let yearly = try Program.run(
      "cited", "--from", "corpus", "--by", "documents", "--limit", "2", "--per-year")
    #expect(yearly.lines[0].hasPrefix("year") && yearly.lines.count > 5)
    let plain = try Program.run("cited", "--from", "corpus", "--per-year", "--limit", "2")
    #expect(plain.output == yearly.output)
    let json = try Program.run("cited", "--from", "corpus", "--per-year", "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.first?["documents"] is [String: Any])
  }

  @Test("Instruments can be chosen by their organ, citations by the organ that cites")
  func organs() throws {
    func symbols(_ arguments: String...) throws -> [Substring] {
      let outcome = try Program.run(
        Program.path, ["cited", "--from", "corpus", "--format", "csv"] + arguments,
        folder: Project.folder)
      #expect(outcome.status == 0)
      return outcome.output.split(separator: "\r\n").dropFirst().map {
        $0.prefix(while: { $0 != "," })
      }
    }
    let council = try symbols("--organ", "S", "--kind", "resolution")
    #expect(!council.isEmpty && council.allSatisfy { $0.hasPrefix("S/RES/") })
    let both = try symbols("--organ", "A", "security-council", "--limit", "500")
    #expect(both.contains { $0.hasPrefix("A/") } && both.contains { $0.hasPrefix("S/") })
    let cited = try symbols("--citing-organ", "S", "--by", "pagerank")
    #expect(!cited.isEmpty)
    #expect(try symbols("--citing-organ", "S", "--until", "2010") != symbols("--until", "2010"))
    let wrong = try Program.run("cited", "--from", "corpus", "--organ", "Q")
    #expect(wrong.status == 64 && wrong.errors.contains("A/HRC"))
  }
}
