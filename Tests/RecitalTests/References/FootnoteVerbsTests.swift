import Testing

@Suite("The verb of what stands in a footnote")
struct FootnoteVerbsTests {
  @Test("It is the verb at the call")
  func callingVerb() {
    let text = """
      The General Assembly,

      Reaffirming the Programme of Action to Prevent the Loss of Books,¹

      Welcoming the report of the librarians,²

      1. Decides to end here.

      __________________

      ¹ See ⟦A/CONF.992/15|Reaffirming⟧, chap. IV.

      ² See ⟦A/60/988|Welcoming⟧.
      """
    #expect(remarked(text, .verb) == text)
  }
}
