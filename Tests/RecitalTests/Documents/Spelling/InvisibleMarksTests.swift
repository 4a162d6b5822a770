import Testing

@testable import Recital

@Suite("Marks that show nothing")
struct InvisibleMarksTests {
  @Test("Soft hyphens and spaces without a width part neither words nor numbers")
  func marks() {
    let text =
      "The General Assembly,\nRecalling its ⟦reso\u{AD}lutions 60/\u{AD}901|A/RES/60/901⟧ and "
      + "⟦60\u{200B}/902|A/RES/60/902⟧,"
    #expect(remarked(text) == text)
  }

  @Test("A text without them is left alone")
  func plain() {
    #expect(InvisibleMarks.respelled(Array("résolution 60/1 – l’Assemblée".utf8)) == nil)
  }
}
