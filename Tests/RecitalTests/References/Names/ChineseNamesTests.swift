import Testing

@Suite("Names in Chinese")
struct ChineseNamesTests {
  @Test("A footnote binds the name before its call, wherever it recurs")
  func footnotes() {
    let text = """
      大会，

      强调⟦《保护图书馆行动纲领》|name-footnote⟧¹ 的重要性，

      又强调⟦《保护图书馆行动纲领》|name-footnote⟧和⟦《行动纲领》|name-short⟧的重要性，

      1. 决定到此为止。

      ¹ 见A/CONF.992/15，第四章。
      """
    #expect(renamed(text, .reasons) == text)
  }

  @Test("A parenthesis binds a symbol or a short name")
  func parentheses() {
    let text = """
      大会，

      强调⟦《保护图书馆行动纲领》|A/CONF.992/15⟧(A/CONF.992/15)的重要性，

      又强调⟦《国际查找书籍文书》|A/60/988⟧(⟦《查书文书》|A/60/988⟧)¹ 的重要性，

      重申⟦《查书文书》|A/60/988⟧，

      1. 决定到此为止。

      ¹ 见A/60/988，附件。
      """
    #expect(renamed(text) == text)
  }

  @Test("A name that nothing binds stays open")
  func unbound() {
    let text = "大会，\n\n遵循⟦《图书馆宪章》|unknown⟧，\n\n1. 决定到此为止。"
    #expect(renamed(text, .reasons) == text)
  }
}
