import Recital
import Testing

@Suite("Numbers and names that lead nowhere")
struct UnresolvedRuleTests {
  @Test("A number that the Assembly cannot have, with the nearest that there is")
  func number() {
    let draft = CheckedTexts.resolution("65/64", "Recalling resolution 5/1, which says so,")
    #expect(
      CheckedTexts(draft).sentences(of: .unresolved) == [
        "'resolution 5/1' leads to no instrument; nearest: A/HRC/RES/5/1."
      ])
  }

  @Test("The number of another body is left alone")
  func other() {
    let draft = CheckedTexts.resolution(
      "65/64", "Noting resolution 2/10 of the United Nations Environment Assembly,")
    #expect(CheckedTexts(draft).findings.isEmpty)
  }

  @Test("A name with a slip of the pen, where another text explains the right one")
  func name() {
    let known = """
      A/RES/63/72

      63/72. 小武器

      大会，

      强调必须执行《防止小武器非法流通行动纲领》¹，

      __________________
      1 A/CONF.192/15，第四章，第 24 段。

      """
    let draft = known.replacing("63/72", with: "64/50").replacing("流通行动", with: "流动行动")
      .replacing("¹", with: "").replacing("1 A/CONF.192/15，第四章，第 24 段。", with: "")
    let checked = CheckedTexts(draft, against: known)
    #expect(checked.marked(by: .unknownName) == ["《防止小武器非法流动行动纲领》"])
    #expect(checked.findings.first?.rule.severity == .note)
  }
}
