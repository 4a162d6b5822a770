import Testing

@Suite("References made in words, in Chinese")
struct ChineseWordsTests {
  @Test("A resolution without a number is the one before", arguments: ["该决议", "上述决议", "同一决议"])
  func antecedents(words: String) {
    let text = "大会，\n\n回顾其第 60/1 号决议和⟦\(words)|A/RES/60/1⟧的目标，\n\n1. 决定到此为止。"
    #expect(renamed(text) == text)
  }

  @Test("The resolution that speaks does not point back, nor does one with a number")
  func own() {
    let text = "大会，\n\n回顾其第 60/1 号决议，\n\n1. 决定散发本决议。"
    #expect(renamed(text) == text)
  }

  @Test("Resolutions of a kind are a series")
  func series() {
    let text = "大会，\n\n回顾⟦安全理事会相关决议|series⟧和⟦其以往各项决议|series⟧，\n\n1. 决定到此为止。"
    #expect(renamed(text, .form) == text)
  }

  @Test("A name of the table in a footnote counts as well")
  func footnotes() {
    let text = """
      大会，

      回顾各国的义务，¹

      1. 决定到此为止。

      ¹ 见⟦《儿童权利公约》|UNTS 27531⟧第二条。
      """
    #expect(renamed(text) == text)
  }
}
