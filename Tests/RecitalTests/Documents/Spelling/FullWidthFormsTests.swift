import Testing

@testable import Recital

@Suite("Full-width forms in other languages than Chinese")
struct FullWidthFormsTests {
  @Test(
    "Numbers and symbols are read, and printed as they are",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolutions ６２／４７|A/RES/62/47⟧ of 18 December 2007 "
        + "and ⟦62／215|A/RES/62/215⟧,",
      "The General Assembly,\nRecalling ⟦resolution １３２５（２０００）|S/RES/1325(2000)⟧ and "
        + "⟦Ａ／63／63|A/63/63⟧,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюцию ６２／４７|A/RES/62/47⟧ и доклад "
        + "⟦А／６３／６３|A/63/63⟧,",
    ])
  func numbers(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A text without full-width figures is left alone")
  func others() {
    #expect(FullWidthForms.respelled(Array("resolution 62/47，（a）".utf8)) == nil)
  }
}
