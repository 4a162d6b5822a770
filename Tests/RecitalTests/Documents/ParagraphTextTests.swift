import Testing

@testable import Recital

@Suite("What the lines of a paragraph tell together")
struct ParagraphTextTests {
  /// The kinds of passages of a text with one paragraph of a document without numbered footnotes.
  private func kinds(_ paragraph: String) -> [Passage.Kind] {
    document("甲国常驻联合国代表给秘书长的信\n\n\(paragraph)\n\n请将本信作为大会文件分发为荷。\n").passages.map(\.kind)
  }

  @Test("The sentence of a letter is no footnote, though it ends with a number")
  func letters() {
    #expect(!kinds("谨提及2018年2月3日乙国常驻代表给你的信和大会第2625(XXV)号决议。").contains(.footnote))
  }

  @Test(
    "Neither what a meeting decides nor a line of a list of documents is a footnote",
    arguments: [
      "“安全理事会回顾其第1540(2004)号决议。", "上述行为公然违反安全理事会第242(1967)号决议。",
      "咨询委员会回顾大会第47/926号决议第三节和大会第55/988号决定。", "大会现在就决议草案A/76/L.908作出决定。",
      "S/2023/945 主席的说明 | 2023年12月1日 | 理事会再次承诺尽早商定任命。",
    ])
  func sentences(paragraph: String) {
    #expect(!kinds(paragraph).contains(.footnote))
  }

  @Test(
    "The first paragraph of a letter and of a statement is text, though it ends with a colon or a quotation mark",
    arguments: [
      (
        "Upon instructions from my Government, and further to our letter of last week (S/2016/990), I "
          + "should like to convey the following:", "It speaks of lamps."
      ),
      ("奉我国政府指示，谨就安全理事会第2254(2015)号决议通知如下(见S/2024/948)：", "其中谈到海港的灯。"),
      (
        "« Le Conseil rappelle sa résolution 1540 (2004).",
        "« Le Conseil remercie l’auteur du rapport. »"
      ),
      ("“The Council recalls resolution 1540 (2004).", "“The Council thanks all who wrote.”"),
      ("”يشير المجلس إلى قراره 1540 (2004).", "”ويعيد المجلس تأكيد المذكرة S/2010/907.“"),
    ])
  func speech(first: String, second: String) {
    let passages = document("S/2024/948\n\n\(first)\n\n\(second)\n").passages
    #expect(passages.map(\.kind) == [.header, .body, .body])
  }

  @Test("What a letter says first is text, though it is short")
  func shortLetters() {
    let text =
      "S/2024/948\n\nLetter dated 3 May 2024 from the Chair\n\nI have the honour to write to you of A/70/914.\n"
    #expect(
      document(text).written([.body]) == "body: I have the honour to write to you of A/70/914.")
  }

  @Test(
    "A note that has lost its number is one",
    arguments: ["见第60/519号决定。", "第70/1号决议。", "《大会正式记录，第六十届会议，补编第1号》，第二章。"])
  func notes(paragraph: String) {
    #expect(kinds(paragraph).contains(.footnote))
  }
}
