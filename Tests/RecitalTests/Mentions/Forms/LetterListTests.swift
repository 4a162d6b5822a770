import Testing

@Suite("Several letters of one number")
struct LetterListTests {
  @Test(
    "Each letter is a mention",
    arguments: [
      "The General Assembly,\nRecalling "
        + "⟦resolutions 46/36 H and ⟦L|A/RES/46/36L⟧|A/RES/46/36H⟧ of 6 December 1991,",
      "The General Assembly,\nRecalling "
        + "⟦resolutions 46/36 A, ⟦B|A/RES/46/36B⟧ and ⟦L|A/RES/46/36L⟧|A/RES/46/36A⟧,",
      "The General Assembly,\nRecalling ⟦resolutions 53/977 E, ⟦F|A/RES/53/977F⟧ and "
        + "⟦AA|A/RES/53/977AA⟧|A/RES/53/977E⟧,",
      "大会，\n回顾⟦第 46/36 H 和 ⟦L|A/RES/46/36L⟧ 号决议|A/RES/46/36H⟧，",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A range stands for all letters in it",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 51/211 A to ⟦E|A/RES/51/211B A/RES/51/211C "
        + "A/RES/51/211D A/RES/51/211E⟧|A/RES/51/211A⟧,",
      "The General Assembly,\nRecalling ⟦resolution 77/264 A-⟦C|A/RES/77/264B A/RES/77/264C⟧"
        + "|A/RES/77/264A⟧,",
      "The General Assembly,\nRecalling ⟦resolution 77/264 A–⟦C|A/RES/77/264B A/RES/77/264C⟧"
        + "|A/RES/77/264A⟧,",
      "大会，\n回顾⟦第 51/211 A 至 ⟦C|A/RES/51/211B A/RES/51/211C⟧ 号决议|A/RES/51/211A⟧，",
    ])
  func ranges(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("All letters have the date of their number")
  func dates() {
    let text =
      "The General Assembly,\nRecalling "
      + "⟦resolutions 46/36 H and ⟦L|1991-12-06⟧|1991-12-06⟧ of 6 December 1991,"
    #expect(remarked(text, .date) == text)
  }
}
