import Recital
import Testing

@Suite("Decisions cited as resolutions, and the reverse")
struct OtherKindRuleTests {
  @Test("A number in the block of decisions is no resolution")
  func block() {
    let draft = CheckedTexts.resolution("65/64", "Recalling its resolution 60/519,")
    let checked = CheckedTexts(draft)
    #expect(checked.marked(by: .otherKind) == ["resolution 60/519"])
    #expect(
      checked.findings.first?.facts.suggestion == "Write 'decision 60/519', or correct the number.")
  }

  @Test("A decision whose number is that of a resolution in the run")
  func run() {
    let draft = CheckedTexts.resolution("65/64", "Recalling its decision 57/372,")
    let known = CheckedTexts.resolution("57/372", on: "22 November 2002", "Noting the rest,")
    #expect(CheckedTexts(draft, against: known).marked(by: .otherKind) == ["decision 57/372"])
    #expect(CheckedTexts(draft).findings.isEmpty)
  }

  @Test("Where the run knows both kinds, neither is wrong")
  func both() {
    let draft = CheckedTexts.resolution("65/64", "Recalling its decision 57/372,")
    let known = CheckedTexts.resolution(
      "64/50", on: "2 December 2009", "Recalling its decision 57/372 and its resolution 57/372,")
    #expect(CheckedTexts(draft, against: known).marked(by: .otherKind).isEmpty)
  }
}
