import Testing

@Suite("What a footnote stands for")
struct FootnoteTargetsTests {
  @Test(
    "A note that gives the paragraph of a resolution tells where a thing is spoken of, not what it is"
  )
  func places() {
    let text = """
      The General Assembly,

      Recalling what was said of the ⟦Convention on the Rights of the Child|UNTS 27531⟧,¹ and the \
      ⟦Declaration on the Care of Books|A/RES/47/901⟧,²

      1. Decides to end here.

      __________________

      ¹ Resolution 60/1, para. 94.
      ² Resolution 47/901, annex.
      """
    #expect(renamed(text) == text)
  }
}
