import Testing

@testable import Recital

@Suite("References in traditional characters")
struct TraditionalChineseTests {
  @Test(
    "Well-known instruments are known by their names in them",
    arguments: [
      "大會，\n重申⟦《聯合國憲章》|Charter of the United Nations⟧和⟦《世界人權宣言》|A/RES/217(III)A⟧，"
    ])
  func names(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "Verbs are read as they are printed",
    arguments: [
      "大會，\n滿意地注意到⟦第49/35 A號決議|滿意地注意到⟧，",
      "大會，\n考慮到⟦第194(III)號決議|考慮到⟧，",
    ])
  func verbs(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "The meeting or session at which an act was adopted is not the body that adopted it",
    arguments: [
      "大会，\n回顾联合国大会第1883次全体会议1970年10月24日⟦第2627(XXV)号决议|A/RES/2627(XXV)⟧，",
      "大会，\n回顾大会第五十七届会议⟦第57/27号决议|A/RES/57/27⟧，",
    ])
  func meetings(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A word that has one form only is not listed twice")
  func spellings() {
    #expect(TraditionalChinese.bothSpellings("附件|附录") == "附件|附录|附錄")
    #expect(TraditionalChinese.spelled("世界人权宣言") == "世界人權宣言")
  }
}
