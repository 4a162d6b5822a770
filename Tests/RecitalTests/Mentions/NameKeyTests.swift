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
}
