import Foundation
import Testing

@Suite("recital show")
struct ShowCommandTests {
  @Test("An instrument that nothing knows is named, with its neighbours")
  func show() throws {
    let outcome = try Program.run("show", "79/41", "--from", "corpus")
    #expect(outcome.status == 1 && outcome.errors.contains("A/RES/79/40"))
    let csv = try Program.run("show", "79/40", "--from", "corpus", "--format", "csv")
    #expect(csv.output.hasPrefix("instrument,relation,other,kind,treatment,mentions,date,title"))
    let first = try Program.run(
      "show", "79/40", "--from", "corpus", "--format", "csv", "--limit", "1")
    #expect(first.output.split(separator: "\r\n").count < csv.output.split(separator: "\r\n").count)
    #expect(first.errors.contains("rows are left out by --limit."))
    let none = try Program.run("show", "79/40", "--from", "corpus", "--limit", "0")
    #expect(none.status == 64 && none.errors.contains("--limit is 1 or more."))
  }
}
