import Recital
import Testing

@Suite("Numbers in old Chinese texts")
struct OldChineseNumbersTests {
  @Test(
    "Numbers, letters and sessions in characters are those of figures",
    arguments: [
      "大會，\n覆按⟦決議案一五一四(十五)|A/RES/1514(XV)⟧、⟦一六五四(十六)|A/RES/1654(XVI)⟧及"
        + "⟦二二八八(二十二)|A/RES/2288(XXII)⟧，",
      "大會，\n鑒悉⟦第一五一四（十五）號決議案|A/RES/1514(XV)⟧，",
      "大會，\n念及大會⟦第二一七甲（三）號決議案|A/RES/217(III)A⟧及安全理事會"
        + "⟦第二四二（一九六七）號決議|S/RES/242(1967)⟧，",
      "大會，\n念及⟦決議案一八七四(特四)|A/RES/1874(S-IV)⟧及⟦第九九七（緊特一）號決議案|A/RES/997(ES-I)⟧，",
      "大會，\n鑒悉經濟暨社會理事會一九五九年七月三十日⟦決議案七三五(二十八)|E/RES/735(XXVIII)⟧，",
      "大會，\n重申⟦第５６／２４號決議|A/RES/56/24⟧，",
    ])
  func numbers(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("Days in characters are dates")
  func dates() {
    let text = "大會，\n覆按其一九五八年十二月十二日⟦決議案一三一四(十三)|1958-12-12⟧，"
    #expect(remarked(text, .date) == text)
  }

  @Test("The number before a title is the document's own, and the day at its end its date")
  func title() {
    let text =
      "一五一四（十五）．准許燈塔獨立宣言\n\n大會，\n\n覆按其決議案六三七（七），\n\n一．贊同此項決議案。\n\n"
      + "一九六〇年十二月十四日，\n第九四七次全體會議。\n"
    let document = document(text)
    #expect(document.symbol?.spelling == "A/RES/1514(XV)")
    #expect(document.title == "准許燈塔獨立宣言")
    #expect(document.date?.description == "1960-12-14")
  }

  @Test("The noun may stand before the number of the title, and `、` behind that of a paragraph")
  func nouns() {
    let text =
      "決議案一八○三（十七）．海港之燈\n\n大會，\n\n覆按其決議案六三七（七），\n\n一、請秘書長點燈；\n二、決定繼續。\n"
    let document = document(text)
    #expect(document.symbol?.spelling == "A/RES/1803(XVII)")
    #expect(document.title == "海港之燈")
    #expect(document.passages.filter { $0.kind == .operative }.map(\.number) == [1, 2])
  }

  @Test("A number in parentheses that is no session stays what it is")
  func items() {
    let text = "大會，\n一九六〇年審議文件⟦A/4502|A/4502⟧第三（二）段，"
    #expect(remarked(text) == text)
  }
}
