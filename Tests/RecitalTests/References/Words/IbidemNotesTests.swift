import Testing

@Suite("Footnotes that point at the note before")
struct IbidemNotesTests {
  @Test("“Ibid.” is what the note before stands for, and so is the next one")
  func chains() {
    let text = """
      The General Assembly,

      Recalling the report on books,¹ the part on maps² and the part on globes,³

      1. Decides to end here.

      __________________

      ¹ See A/60/901, chap. I.

      ² ⟦Ibid.|A/60/901⟧, chap. II.

      ³ ⟦Ibid.|A/60/901⟧, chap. III.
      """
    #expect(renamed(text).hasSuffix(text.suffix(80)))
  }

  @Test("A note that says where it means is read as what it says")
  func explicit() {
    let text = """
      The General Assembly,

      Recalling the treaty on books¹ and the treaty on maps,²

      1. Decides to end here.

      __________________

      ¹ United Nations, Treaty Series, vol. 1, No. 901.

      ² Ibid., vol. 2, No. 902.
      """
    #expect(renamed(text) == text)
  }
}
