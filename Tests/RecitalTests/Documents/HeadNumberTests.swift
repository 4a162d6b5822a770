import Testing

@testable import Recital

@Suite("Numbers behind words in a heading")
struct HeadNumberTests {
  private func number(in line: String) -> String? {
    let bytes = Array(line.utf8)
    let number = HeadNumber(in: TextStretch(bytes: bytes, range: 0..<bytes.count))
    return number.range.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "A heading ends with the number, or names its body or its title",
    arguments: [
      ("Resolution 60/952", "60/952"), ("Résolution 2019/95. Archives", "2019/95"),
      ("Resolution 56/24 V", "56/24 V"), ("Резолюция 60/962 Генеральной Ассамблеи", "60/962"),
      ("قرار الجمعية العامة 60/972", "60/972"),
    ])
  func headings(line: String, expected: String) {
    #expect(number(in: line) == expected)
  }

  @Test(
    "A sentence goes on with a date or a list",
    arguments: [
      "Resolution 60/952 of 8 December 2005", "Resolution 60/952, annex", "Resolution 1325 (2000)",
      "Resolution adopted by the General Assembly on 8 December 2005", "Resolution",
    ])
  func sentences(line: String) {
    #expect(number(in: line) == nil)
  }
}
