import Testing

@testable import Recital

@Suite("Numbers of print jobs")
struct PrintJobTests {
  @Test(
    "They are known with language, days, bar code and page number",
    arguments: [
      "24-99058", "24-99058 (E)    101224    131224", "14-99901 (A)                       2/4",
      "GE.20-99376(A)", "GE.20-99376  (E)", "V.20-99376 (E)", "*1499901*",
      "*1499901*                                  1", "2/4                    14-99901",
      "3          14-99901 (S)", "14-99901                2/4",
    ])
  func jobs(line: String) {
    #expect(LineReader(Array(line.utf8)).result().lines.map(\.shape) == [.jobNumber])
  }

  @Test(
    "What looks alike is not one",
    arguments: [
      "24-99058 lamps were lit", "12-14 March", "*1499901* is the code", "2/4 of 14-99901 lamps",
      "GE.20 is a room", "V. Lamps",
    ])
  func others(line: String) {
    #expect(LineReader(Array(line.utf8)).result().lines.map(\.shape) != [.jobNumber])
  }
}
