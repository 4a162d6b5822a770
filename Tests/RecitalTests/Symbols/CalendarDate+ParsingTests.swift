import Testing

@testable import Recital

@Suite("A date as ISO 8601 writes it")
struct CalendarDateParsingTests {
  @Test("It is read as it is written")
  func read() {
    #expect(CalendarDate(iso: "2001-12-24") == CalendarDate(year: 2001, month: 12, day: 24))
    #expect(CalendarDate(iso: "0987-01-02")?.description == "0987-01-02")
  }

  @Test(
    "What is no date is none",
    arguments: ["", "2001", "2001-13-01", "2001-2-3", "+001-12-24", "2001-12-24-1"])
  func none(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
