import Recital
import Testing

@Suite("What tells one name from another")
struct NameKeyTests {
  @Test(
    "Spaces, marks, case and the article do not",
    arguments: [
      ("the Programme of Action", "Programme of Action"),
      ("Programme of Action", "programme  of action"),
      ("《行动纲领》", "行动纲领"), ("行动 纲领", "行动纲领"), ("“Pact for the Future”", "Pact for the Future"),
    ])
  func equal(left: String, right: String) {
    #expect(NameKey(left) == NameKey(right))
  }

  @Test("Letters and figures do")
  func different() {
    #expect(NameKey("Agenda 21") != NameKey("Agenda 2030"))
    #expect(NameKey("行动纲领") != NameKey("行动计划"))
    #expect(NameKey(" “” ").isEmpty)
  }

  @Test("Words that differ in one letter, wherever they end", arguments: 1...20)
  func lengths(count: Int) {
    let word = String(repeating: "a", count: count)
    let other = String(repeating: "a", count: count - 1) + "b"
    #expect(NameKey("\(word) Pact") == NameKey("“\(word)” - pact"))
    #expect(NameKey("\(word) Pact") != NameKey("\(other) Pact"))
    #expect(NameKey("\(word) Pact") != NameKey("\(word)a Pact"))
    #expect(NameKey("行\(word)动") != NameKey("行\(other)动"))
  }

  @Test("A stretch counts alone, not what stands behind it")
  func stretches() {
    let text = Array("Global Compactness".utf8)
    #expect(NameKey(text.span, 0..<14) == NameKey("Global Compact"))
    #expect(NameKey(text.span, 7..<14) == NameKey("compact"))
  }
}
