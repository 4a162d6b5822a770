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
  }
}
