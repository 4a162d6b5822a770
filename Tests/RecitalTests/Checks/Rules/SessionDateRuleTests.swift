import Recital
import Testing

@Suite("Dates outside the session of the number")
struct SessionDateRuleTests {
  @Test("A date of another session is found, with the number that would fit")
  func wrong() {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling its resolution 56/24 V of 24 December 2003,")
    let checked = CheckedTexts(draft)
    #expect(checked.marked(by: .sessionDate) == ["resolution 56/24 V"])
    #expect(checked.findings.first?.facts.suggestion.contains("A/RES/58/24") == true)
  }

  @Test(
    "A date of the session is not, nor one of a resumed session",
    arguments: [
      "Recalling its resolution 56/24 V of 24 December 2001,",
      "Recalling its resolution 58/317 of 5 August 2004,",
      "Recalling Economic and Social Council resolution 2017/1 of 28 July 2016,",
      "Recalling also Human Rights Council resolutions 5/1 of 18 June 2007 and S-27/1 of 5 December "
        + "2017,",
    ])
  func right(paragraph: String) {
    let draft = CheckedTexts.resolution("75/238", on: "31 December 2020", paragraph)
    #expect(CheckedTexts(draft).marked(by: .sessionDate).isEmpty)
  }

  @Test("The number of a commission named before it is its own")
  func commission() {
    let draft = CheckedTexts.resolution(
      "78/158", on: "19 December 2023",
      "Noting the adoption by the Commission for Asia of resolution 72/7 of 19 May 2016,")
    #expect(CheckedTexts(draft).marked(by: .sessionDate).isEmpty)
  }
}
