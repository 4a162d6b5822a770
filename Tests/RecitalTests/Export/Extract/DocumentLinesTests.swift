import Testing

@testable import Recital

@Suite("Writing the mentions of a document")
struct DocumentLinesTests {
  private static let texts: [[UInt8]] = [
    Array(
      """
      A/RES/61/1

      The General Assembly,

      Recalling its resolution 60/1 of 16 September 2005 and the Programme of Action,¹ para. 3,

      Noting "resolution 1701", decision 60/519 and resolution 1540 (2004) \\ annex,

      1. Requests all States to heed A/60/88 and Corr.2.

      ¹ See A/CONF.192/15, chap. IV, para. 24.
      """.utf8),
    Array("大会，\n\n回顾其 2001 年 12 月 24 日第 56/24 V 号决议和《行动纲领》¹ 第 3 段，\n\n¹ A/CONF.192/15，第四章。\n".utf8),
    Array("Recalling its resolution ".utf8) + [0xFF] + Array("60/1 of 16 September ".utf8)
      + [0xE6, 0x96] + Array("2005 and Human Rights Council resolution 5/1\u{7F},\n".utf8),
  ]

  @Test("The lines are those of the mentions one by one", arguments: texts)
  func sameLines(text: [UInt8]) {
    var read = Document(plainText: text, source: "a \"b\".txt")
    read.marks = SourceMarks(identifiers: [.init(range: 40..<120, value: "para_\"1\"")])
    let document = Analysis.analyse(read)
    let mentions = document.extractedMentions()
    var expected: [UInt8] = []
    for mention in mentions { MentionLinesWriter().write(mention, to: &expected) }
    var lines: [UInt8] = []
    MentionLinesWriter().write(document, to: &lines)
    #expect(!mentions.isEmpty)
    #expect(String(decoding: lines, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }
}
