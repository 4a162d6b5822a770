import Recital
import Testing

@Suite("Series with a newer member")
struct OutdatedRuleTests {
  private let older = CheckedTexts.resolution("63/72", on: "2 December 2008", "Noting one,")
  private let newer = CheckedTexts.resolution("64/50", on: "2 December 2009", "Noting two,")

  @Test("The newest member that is cited is not the newest there is")
  func outdated() {
    let draft = CheckedTexts.resolution(
      "65/300", title: "Other things", "Recalling its resolution 63/72 of 2 December 2008,")
    let checked = CheckedTexts(draft, against: older, newer)
    #expect(
      checked.sentences(of: .outdated) == [
        "A/RES/64/50 is newer than A/RES/63/72 in the same series."
      ])
    #expect(checked.findings.first?.rule.severity == .note)
  }

  @Test("Who cites the newest as well is up to date")
  func current() {
    let draft = CheckedTexts.resolution(
      "65/300", title: "Other things", "Recalling its resolutions 63/72 and 64/50,")
    #expect(CheckedTexts(draft, against: older, newer).findings.isEmpty)
  }

  @Test("What a paragraph asks for under an older member is that member's alone")
  func asked() {
    let draft = CheckedTexts.resolution(
      "65/300", title: "Other things",
      "Noting two,\n1. Encourages States to heed the experts convened by resolution 63/72;")
    #expect(CheckedTexts(draft, against: older, newer).findings.isEmpty)
  }

  @Test("Members later than the citing text do not count, nor does it itself")
  func past() {
    let draft = CheckedTexts.resolution(
      "64/50", on: "2 December 2009", "Recalling its resolution 63/72,")
    let later = CheckedTexts.resolution("65/64", on: "8 December 2010", "Noting three,")
    #expect(CheckedTexts(draft, against: older, later).findings.isEmpty)
  }
}
