import Recital
import Testing

@Suite("Footnotes that are called and not there")
struct MissingFootnoteRuleTests {
  @Test(
    "A call beyond the last footnote",
    arguments: ["Agenda,7 which", "tracing7 of", "Agenda,⁷ which"])
  func missing(words: String) {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling the Plan,1", "Recalling the \(words) goes on,", notes: "1 See A/65/12.")
    let checked = CheckedTexts(draft)
    #expect(checked.findings.map(\.rule) == [.missingFootnote])
    #expect(checked.findings.first?.facts == .missingFootnote(number: 7, last: 1))
  }

  @Test(
    "Dates, numbers and paragraphs are no calls",
    arguments: [
      "on Friday, 6 May 2010,", "with 1,500 tons,", "in paragraph 7 of it,", "at 16.4,",
      "of the Agenda 21,",
    ])
  func figures(words: String) {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling the Plan,1", "Recalling what was said \(words)", notes: "1 See A/65/12.")
    #expect(CheckedTexts(draft).findings.isEmpty)
  }

  @Test("A text that lost its footnotes is not blamed for plain figures")
  func lost() {
    #expect(
      CheckedTexts(CheckedTexts.resolution("65/64", "Recalling the Plan,3 and on,")).findings
        .isEmpty)
  }
}
