import Recital
import Testing

@Suite("Number and year of the Security Council")
struct CouncilYearRuleTests {
  @Test("A year that is not that of the number is found, with the right one")
  func wrong() {
    let checked = CheckedTexts("Recalling Security Council resolution 1325 (2001),\n")
    #expect(checked.marked(by: .councilYear) == ["resolution 1325 (2001)"])
    #expect(checked.findings.first?.facts.suggestion == "Write 1325 (2000), or correct the number.")
  }

  @Test(
    "A right year is not",
    arguments: ["Recalling resolution 1325 (2000),\n", "回顾安全理事会第 1325（2000）号决议，\n"])
  func right(text: String) { #expect(CheckedTexts(text).findings.isEmpty) }

  @Test("Numbers that the table does not know yet are believed")
  func future() {
    #expect(CheckedTexts("Recalling resolution 2950 (2029),\n").marked(by: .councilYear).isEmpty)
  }
}
