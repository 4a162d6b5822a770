import Recital
import Testing

@Suite("Dates that the cited text contradicts")
struct CitedDateRuleTests {
  private let cited = CheckedTexts.resolution("64/50", on: "2 December 2009", "Noting the rest,")

  @Test("Another day than that of the text is found")
  func wrong() {
    let draft = CheckedTexts.resolution("65/64", "Recalling its resolution 64/50 of 3 May 2010,")
    let checked = CheckedTexts(draft, against: cited)
    #expect(
      checked.sentences(of: .citedDate) == [
        "A/RES/64/50 is dated 2009-12-02 in its own text, not 2010-05-03."
      ])
  }

  @Test("The same day is not, nor a citation without a date")
  func right() {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling its resolution 64/50 of 2 December 2009,", "Noting its resolution 64/50,")
    #expect(CheckedTexts(draft, against: cited).findings.isEmpty)
  }
}
