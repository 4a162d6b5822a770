import Recital
import Testing

@Suite("Short names in Chinese")
struct ChineseShortNamesTests {
  @Test("A short name is what was last named with a name that ends so")
  func last() {
    let text = """
      大会，

      回顾⟦《儿童权利公约》|UNTS 27531⟧，欢迎⟦《公约》|UNTS 27531⟧缔约国，

      又回顾⟦《残疾人权利公约》|UNTS 44910⟧和⟦《公约》|UNTS 44910⟧的宗旨，

      """
    #expect(renamed(text) == text)
  }

  @Test("One that no name before ends with stays open")
  func open() {
    let text = "大会，\n\n回顾⟦《儿童权利公约》|UNTS 27531⟧和⟦《行动灯塔》|?⟧的宗旨，\n"
    #expect(renamed(text) == text)
  }
}
