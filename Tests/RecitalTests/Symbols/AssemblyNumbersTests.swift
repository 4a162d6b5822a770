import Testing

@testable import Recital

@Suite("Sessions of the Assembly by the numbers of their resolutions")
struct AssemblyNumbersTests {
  @Test(
    "A number of before 1976 tells its session",
    arguments: [
      (1, Session.roman(1)), (106, .romanSpecial(1)), (181, .roman(2)), (217, .roman(3)),
      (377, .roman(5)), (997, .romanEmergency(1)), (1001, .romanEmergency(1)),
      (1514, .roman(15)), (1874, .romanSpecial(4)), (2252, .romanEmergency(5)),
      (2373, .roman(22)), (2625, .roman(25)), (2758, .roman(26)), (3201, .romanSpecial(6)),
      (3314, .roman(29)), (3379, .roman(30)), (3541, .roman(30)),
    ])
  func sessions(number: Int, session: Session) {
    #expect(AssemblyNumbers.session(of: number) == session)
  }

  @Test(
    "Between two sessions, and beyond the last, a number tells nothing", arguments: [0, 2750, 3542])
  func seams(number: Int) {
    #expect(AssemblyNumbers.session(of: number) == nil)
  }

  @Test("A session can have adopted what is dated in its year, and nothing later")
  func dates() throws {
    let inside = try #require(CalendarDate(year: 1948, month: 12, day: 11))
    let outside = try #require(CalendarDate(year: 1972, month: 12, day: 11))
    #expect(AssemblyNumbers.accepts(.roman(3), inside))
    #expect(!AssemblyNumbers.accepts(.roman(3), outside))
  }
}
