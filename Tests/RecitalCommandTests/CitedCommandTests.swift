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
}
