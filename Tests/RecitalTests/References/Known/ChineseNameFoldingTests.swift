import Testing

@testable import Recital

@Suite("Chinese names in other characters and with other small words")
struct ChineseNameFoldingTests {
  private func folded(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    return ChineseNameFolding.folded(bytes.span, 0..<bytes.count)
  }

  @Test(
    "They are the same name",
    arguments: [
      ("聯合國憲章", "联合国宪章"), ("世界人權宣言", "世界人权宣言"),
      ("關於各國依聯合國憲章建立友好關係和合作的國際法原則宣言", "关于各国依联合国宪章建立友好关系及合作之国际法原则宣言"),
      ("经济、社会和文化权利国际公约", "经济社会及文化权利国际公约"),
    ])
  func same(one: String, other: String) {
    #expect(folded(one) == folded(other))
  }

  @Test("Names that differ in more stay apart; broken characters do no harm")
  func apart() {
    #expect(folded("儿童权利公约") != folded("儿童权利宣言"))
    #expect(ChineseNameFolding.folded([0xE5, 0x85] as [UInt8]).isEmpty)
  }

  @Test("So the table knows them")
  func known() {
    let text = "大會，\n\n回顧⟦《聯合國憲章》|Charter of the United Nations⟧及⟦《世界人權宣言》|A/RES/217(III)A⟧，\n"
    #expect(renamed(text) == text)
  }
}

extension ChineseNameFolding {
  fileprivate static func folded(_ bytes: [UInt8]) -> [UInt8] {
    folded(bytes.span, 0..<bytes.count)
  }
}
