import Testing

@Suite("Which body speaks")
struct CitingBodiesTests {
  @Test("Each resolution of a file has its own body")
  func severalResolutions() {
    let text = """
      The General Assembly,

      Recalling its ⟦resolution 39/2|A/RES/39/2⟧ on the same subject,

      1. Decides to end here.

      The Human Rights Council,

      Recalling its ⟦resolution 39/2|A/HRC/RES/39/2⟧ on the same subject,

      1. Decides to end here.
      """
    #expect(remarked(text) == text)
  }

  @Test("Where no body begins to speak, the bracket over the text names its document")
  func brackets() {
    let text = """
      [根据全体会议审议的一项提案(⟦E/2023/L.4|E/2023/L.4⟧)通过]

      回顾其据以设立委员会的1946年6月21日⟦第11(II)号决议|E/RES/11(II)⟧，特别是其中第1段，

      [根据第三委员会的报告(⟦A/77/456|A/77/456⟧)通过]

      回顾其据以设立委员会的1946年12月14日⟦第55(I)号决议|A/RES/55(I)⟧，
      """
    #expect(remarked(text) == text)
  }

  @Test("The possessive directly behind the verb reaches over the phrase before the number")
  func farPossessive() {
    let own = "经济及社会理事会，\n\n回顾其据以设立委员会的1946年6月21日⟦第11(II)号决议|E/RES/11(II)⟧，"
    #expect(remarked(own) == own)
    let other = "经济及社会理事会，\n\n回顾据以设立委员会的1946年6月21日⟦第11(II)号决议|A/RES/11(II)⟧，"
    #expect(remarked(other) == other)
  }
}
