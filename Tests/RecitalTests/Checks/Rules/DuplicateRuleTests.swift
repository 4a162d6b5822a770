import Recital
import Testing

@Suite("Lists that name an instrument twice")
struct DuplicateRuleTests {
  @Test(
    "The second one is found",
    arguments: [
      "Recalling its resolutions 56/24 V, 57/72 and 56/24 V,",
      "Recalling its resolutions 56/24 V of 24 December 2001 and 57/72 of 22 November 2002 and its "
        + "resolution 56/24 V,",
    ])
  func twice(paragraph: String) {
    let marked = CheckedTexts(CheckedTexts.resolution("65/64", paragraph)).marked(by: .duplicate)
    #expect(marked.count == 1 && marked[0].hasSuffix("56/24 V"))
  }

  @Test(
    "A sentence that comes back to it is no list",
    arguments: [
      "Recalling its resolution 56/24 V, and recalling that pursuant to resolution 56/24 V experts met,",
      "Recalling paragraph 2 of its resolution 56/24 V and paragraph 3 of its resolution 56/24 V,",
    ])
  func sentence(paragraph: String) {
    #expect(CheckedTexts(CheckedTexts.resolution("65/64", paragraph)).findings.isEmpty)
  }
}
