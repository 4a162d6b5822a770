import Recital
import Testing

@Suite("Footnotes that nothing calls")
struct UncalledFootnoteRuleTests {
  @Test("The footnote is found")
  func uncalled() {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling the Plan,1 and the rest,", "Noting the Agenda,3 and all,",
      notes: "1 See A/65/12.", "2 See A/65/13.", "3 See A/65/14.")
    #expect(CheckedTexts(draft).marked(by: .uncalledFootnote) == ["2 See A/65/13."])
  }

  @Test("A figure glued to a year or set apart may be the call")
  func glued() {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling the Plan,1 the accord of 5 May 20082 and the rest, 3",
      "Noting the Agenda,4 and all,",
      notes: "1 See A/65/12.", "2 See A/65/13.", "3 See A/65/14.", "4 See A/65/15.")
    #expect(CheckedTexts(draft).findings.isEmpty)
  }
}
