import Recital
import Testing

@Suite("Names that a Chinese text gives with their resolution")
struct ChineseAdoptionsTests {
  @Test(
    "A resolution that adopted a text binds its name",
    arguments: [
      "大会，\n\n回顾其1992年12月18日第47/901号决议通过的⟦《灯塔看守人宣言》|A/RES/47/901⟧，\n",
      "大会，\n\n回顾其第47/901号决议核可了⟦《灯塔看守人宣言》|A/RES/47/901⟧，\n",
      "大会，\n\n回顾第47/901号决议所载⟦《灯塔看守人宣言》|A/RES/47/901⟧，\n",
    ])
  func adopted(text: String) {
    #expect(renamed(text) == text)
  }

  @Test("One that stands further off does not")
  func far() {
    let text = "大会，\n\n回顾其第47/901号决议，又欢迎各国通过的⟦《灯塔看守人宣言》|?⟧，\n"
    #expect(renamed(text) == text)
  }
}
