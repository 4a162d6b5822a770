import Testing

@Suite("Words that old volumes divide at the end of a line")
struct DividedWordTests {
  @Test("The words by which references are known are put together; others keep their hyphen")
  func words() {
    let text = """
      The General Assembly,
      Recalling the report that was set before the Council on the keeping of lamps by ⟦resolu-
      tion 428 (V)|1950-12-14⟧ of 14 Decem-
      ber 1950, which the non-
      governmental keepers of the lamps of the coast have praised at every one of their meetings,

      """
    #expect(remarked(text, .date) == text)
  }
}
