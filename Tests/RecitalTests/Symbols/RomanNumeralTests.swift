import Testing

@testable import Recital

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test("Every numeral parses back to its number", arguments: 1...399)
  func roundTrip(number: Int) throws {
    let numeral = try #require(RomanNumeral(number))
    #expect(RomanNumeral(parsing: numeral.description)?.value == number)
  }

  @Test(
    "Figures are written in their one right way",
    arguments: [(3, "III"), (25, "XXV"), (58, "LVIII"), (49, "XLIX"), (399, "CCCXCIX")])
  func figures(number: Int, figures: String) {
    #expect(RomanNumeral(number)?.description == figures)
  }

  @Test(
    "Anything else is no numeral",
    arguments: ["", "IIII", "VX", "IC", "iii", "XXV ", "11", "CCCC", "IIX", "A", "IXI", "ÌI"])
  func none(text: String) {
    #expect(RomanNumeral(parsing: text) == nil)
  }

  @Test("Numbers out of range have none", arguments: [0, -1, 400])
  func range(number: Int) {
    #expect(RomanNumeral(number) == nil)
  }
}
