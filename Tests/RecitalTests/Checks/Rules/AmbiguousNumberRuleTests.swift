import Recital
import Testing

@Suite("Numbers that may be those of two bodies")
struct AmbiguousNumberRuleTests {
  @Test("A bare number that Assembly and Council both have")
  func bare() {
    let draft = CheckedTexts.resolution(
      "80/900", on: "15 December 2025", "Noting resolution 43/12, which says the same,")
    #expect(
      CheckedTexts(draft).sentences(of: .ambiguousNumber) == [
        "The number may mean A/RES/43/12 or A/HRC/RES/43/12."
      ])
  }

  @Test(
    "A body, a date or a number that only one of them has make it clear",
    arguments: [
      "Noting its resolution 43/12,", "Noting General Assembly resolution 43/12,",
      "Noting resolution 43/12 of 25 October 1988,", "Noting resolution 43/212,",
      "Noting Commission on the Status of Women resolution 49/7,",
    ])
  func clear(paragraph: String) {
    let draft = CheckedTexts.resolution("80/900", on: "15 December 2025", paragraph)
    #expect(CheckedTexts(draft).marked(by: .ambiguousNumber).isEmpty)
  }

  @Test("Before the Council had held that session, there was one such number only")
  func past() {
    let draft = CheckedTexts.resolution("65/64", "Noting resolution 43/12,")
    #expect(CheckedTexts(draft).findings.isEmpty)
  }
}
