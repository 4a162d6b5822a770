import Testing

@testable import Recital

@Suite("Years of Security Council resolutions")
struct SecurityCouncilYearsTests {
  @Test(
    "A number tells the year",
    arguments: [
      (1, 1946), (15, 1946), (16, 1947), (242, 1967), (1308, 2000), (1325, 2000), (1540, 2004),
      (2273, 2016), (2730, 2024), (2768, 2025), (0, nil), (-3, nil), (9999, nil),
    ] as [(Int, Int?)])
  func year(number: Int, year: Int?) {
    #expect(SecurityCouncilYears.year(of: number) == year)
  }

  @Test(
    "A year that the number cannot have is refused",
    arguments: [
      (1540, 2004, true), (1540, 2005, false), (2312, 2106, false), (2312, 2016, true),
      (2900, 2027, true), (2900, 2004, false), (0, 1946, false),
    ])
  func accepts(number: Int, year: Int, isRight: Bool) {
    #expect(SecurityCouncilYears.accepts(number: number, year: year) == isRight)
  }

  @Test("The numbers of the years follow one another")
  func numbers() {
    #expect(SecurityCouncilYears.numbers(of: 1946) == 1..<16)
    #expect(SecurityCouncilYears.numbers(of: 1945) == nil)
    for year in 1946...2024 {
      let next = SecurityCouncilYears.numbers(of: year + 1)
      #expect(SecurityCouncilYears.numbers(of: year)?.upperBound == next?.lowerBound)
    }
  }
}
