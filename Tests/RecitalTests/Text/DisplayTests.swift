import Testing

@testable import Recital

@Suite("Text on display")
struct DisplayTests {
  @Test(
    "Columns in a terminal",
    arguments: [("abc", 3), ("决议", 4), ("e\u{301}", 1), ("A/RES/56/24 号", 14), ("", 0)])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("Chinese breaks anywhere but before closing marks, English between words")
  func wrapping() {
    #expect("防止、打击和消除".wrapped(toColumns: 6, lines: 3) == ["防止、", "打击和", "消除"])
    #expect("防止打、击".wrapped(toColumns: 6, lines: 3) == ["防止", "打、击"])
    #expect("The illicit trade".wrapped(toColumns: 11, lines: 3) == ["The illicit", "trade"])
  }

  @Test("What does not fit ends in an ellipsis")
  func ellipsis() {
    #expect("one two three four".wrapped(toColumns: 7, lines: 2) == ["one two", "three …"])
    #expect("防止打击".truncated(toColumns: 6) == "防止…")
    #expect("unbreakable".wrapped(toColumns: 4, lines: 5) == ["unbr", "eaka", "ble"])
  }

  @Test("Control characters and overrides go, white space is one space")
  func printable() {
    #expect(" a\n\t b\0\u{202E}c ".printable == "a bc")
  }
}
