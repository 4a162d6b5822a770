import Testing

@Suite("Reports by their noun, in Chinese")
struct ChineseReportsTests {
  @Test("A footnote or a symbol in parentheses says which")
  func explained() {
    let text = """
      大会，

      注意到⟦秘书长关于灯塔的报告|A/70/90⟧，¹ 并欢迎⟦其成果文件|A/70/91⟧（A/70/91），

      1. 赞赏⟦最后报告|A/70/92⟧² 和各国的来文；

      ¹ A/70/90。
      ² A/70/92。
      """
    #expect(renamed(text) == text)
  }

  @Test("A name does not reach over the footnote call of another")
  func neighbours() {
    let text = """
      大会，

      1. 注意到⟦秘书长的报告|A/70/90⟧¹ 和⟦秘书长转递独立专家报告的说明|A/70/92⟧；²

      ¹ A/70/90。
      ² A/70/92。
      """
    #expect(renamed(text) == text)
  }

  @Test("One that nothing explains is left alone, and a resolution is no report")
  func unexplained() {
    let text = """
      大会，

      注意到秘书长关于灯塔的报告，并注意到关于灯塔的声明，¹

      1. 请秘书长提出报告；

      ¹ 第 60/1 号决议。
      """
    #expect(renamed(text) == text)
  }
}
