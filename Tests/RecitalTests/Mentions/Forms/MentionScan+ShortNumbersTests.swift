import Testing

@Suite("Numbers without their year")
struct MentionScanShortNumbersTests {
  @Test("The Council's own resolutions may leave off the year")
  func council() {
    let text =
      "The Security Council,\nReaffirming that ⟦resolution 1701|S/RES/1701(2006)⟧ is in force,"
    #expect(remarked(text) == text)
  }

  @Test("Elsewhere the document must have given the year")
  func others() {
    let given =
      "The General Assembly,\nRecalling ⟦resolution 1701 (2006)|S/RES/1701(2006)⟧,\n"
      + "1. Calls for the implementation of ⟦resolution 1701|S/RES/1701(2006)⟧."
    #expect(remarked(given) == given)
    let bare = "The General Assembly,\nRecalling resolution 1701,"
    #expect(remarked(bare) == bare)
  }

  @Test(
    "The number of another body is no number of the Council",
    arguments: [
      "The Security Council,\nNoting Conference resolution 700 on the seas,",
      "The Security Council,\nNoting General Assembly resolution 700,",
      "The Security Council,\nNoting resolution 16 of the conference,",
    ])
  func otherBodies(text: String) {
    #expect(remarked(text) == text)
  }
}
