import Recital
import Testing

@Suite("What a finding says")
struct FindingTests {
  private let symbol = DocumentSymbol(parsing: "56/24 V")

  @Test("Every rule has a name of its own and a summary of one sentence")
  func rules() {
    let rules = Finding.Rule.allCases
    #expect(Set(rules.map(\.rawValue)).count == rules.count)
    for rule in rules { #expect(rule.summary.hasSuffix(".") && rule.summary.count <= 80) }
  }

  @Test("A sentence says what is wrong, a suggestion what to do")
  func sentences() throws {
    let printed = try #require(DocumentSymbol(parsing: "S/RES/1540(2005)"))
    let facts = Finding.Facts.councilYear(printed: printed, year: 2004)
    #expect(facts.sentence == "Resolution 1540 of the Security Council is of 2004, not of 2005.")
    #expect(facts.suggestion == "Write 1540 (2004), or correct the number.")
  }

  @Test("At most five candidates are named")
  func candidates() throws {
    let symbol = try #require(symbol)
    let facts = Finding.Facts.ambiguousNumber(
      [Instrument](repeating: .document(symbol), count: 9))
    #expect(facts.sentence.components(separatedBy: "A/RES/56/24V").count == 6)
  }
}

extension String {
  fileprivate func components(separatedBy part: String) -> [Substring] {
    split(separator: part, omittingEmptySubsequences: false)
  }
}
