import Testing

@testable import Recital

@Suite("Titles behind a number with a Roman session")
struct RomanTitleTests {
  @Test(
    "The number ends with its session, and a full stop parts it from the title",
    arguments: [
      ("2758 (XXVI). Seats", "2758 (XXVI)"), ("217 A (III). Rights", "217 A (III)"),
      ("3362 (S-VII). Growth", "3362 (S-VII)"), ("997 (ES-I).", "997 (ES-I)"),
      ("2758(XXVI).席位", "2758(XXVI)"), ("1514 (XV) - إعلان", "1514 (XV)"),
    ])
  func numbers(line: String, number: String) {
    #expect(self.number(in: line) == number)
  }

  private func number(in line: String) -> String? {
    let bytes = Array(line.utf8)
    let found = RomanTitle.number(in: bytes.span, at: 0, until: bytes.count)
    return found.map { String(decoding: bytes[..<$0.end], as: UTF8.self) }
  }

  @Test(
    "Other lines are none",
    arguments: [
      "2758 (XXVI) of 25 October 1971", "1325 (2000). Women", "58/241. Arms", "12 A. Item",
      "2758 (XXVI).5", "2758 (", "2758 (XXVI) - Seats", "1514 (XV) - 5",
    ])
  func others(line: String) {
    #expect(number(in: line) == nil)
  }

  @Test("Several of them in one file are documents of their own, each with its title")
  func several() {
    let text = """
      1884 (XVIII). Question of disarmament

      The General Assembly,

      Recalling its resolution 1721 A (XVI) of 20 December 1961,

      1. Welcomes the intention of both;

      1244th plenary meeting,
      17 October 1963.

      1908 (XVIII). Question of the archives

      The General Assembly,

      Recalling its resolution 1884 (XVIII) of 17 October 1963,

      1. Decides to go on.

      1265th plenary meeting,
      27 November 1963.
      """
    let documents = Document.documents(inPlainText: Array(text.utf8), source: "test")
    #expect(documents.map { $0.symbol?.spelling } == ["A/RES/1884(XVIII)", "A/RES/1908(XVIII)"])
    #expect(documents.map(\.title) == ["Question of disarmament", "Question of the archives"])
    #expect(documents.map { $0.date?.description } == ["1963-10-17", "1963-11-27"])
  }
}
