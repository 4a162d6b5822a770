import Recital
import Testing

@testable import RecitalReading

@Suite("Reading Markdown")
struct MarkdownTextTests {
  private func read(_ file: String) throws -> Document {
    try MarkdownText.text(of: Array(file.utf8), path: "a.md").documents(source: "a.md")[0]
  }

  /// The text without its markup.
  private func text(_ file: String) throws -> String {
    let document = try read(file)
    return String(decoding: document.reading.bytes, as: UTF8.self)
  }

  @Test(
    "Markup is left out, and what it marks is kept",
    arguments: [
      ("# 60/81. The title", "60/81. The title"),
      ("*The General Assembly*,", "The General Assembly,"),
      ("__Recalling__ ***this*** and _that_", "Recalling this and that"),
      ("a snake_case word, 5 * 3 and A/RES/60/81", "a snake_case word, 5 * 3 and A/RES/60/81"),
      ("> quoted `code` \\[here\\]", "quoted code [here]"),
      ("- [60/81](https://undocs.org/A/RES/60/81 \"title\"), [61/66][x]", "60/81, 61/66"),
      ("![A/60/88](a.png) text <b>bold</b> 1 < 2", "text bold 1 < 2"),
      ("[x]: https://undocs.org/A/60/88\nText", "Text"),
      ("1. Decides [as written]", "1. Decides [as written]"),
    ])
  func markup(file: String, expected: String) throws {
    #expect(try text(file).trimmingPrefix(while: \.isWhitespace) == expected)
  }

  @Test("Offsets are bytes of the file, and links stay beside their text")
  func offsets() throws {
    let file = """
      ---
      title: A/60/88
      ---

      *The General Assembly*,

      *Recalling* its **resolutions [56/24 V](https://undocs.org/A/RES/56/24)** of 24 December 2001
      and [58/241](https://undocs.org/A/RES/58/241) of 23 December 2003, and the report[^1],

      [^1]: [A/60/88](http://undocs.org/A/60/88) and Corr.2.

      """
    let document = try read(file)
    let bytes = Array(file.utf8)
    let mentions = Analysis(of: [document]).documents[0].extractedMentions()
    let found = mentions.map { "\($0.target ?? "?"): \($0.text)" }
    #expect(
      found == [
        "A/RES/56/24V: resolutions 56/24 V", "A/RES/58/241: 58/241", "A/60/88: report",
        "A/60/88: A/60/88", "A/60/88/Corr.2: Corr.2",
      ])
    #expect(document.bytes == bytes)
    let printed = mentions.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(printed == ["resolutions [56/24 V", "58/241", "report", "A/60/88", "Corr.2"])
    #expect(mentions[3].place == .footnote && mentions[3].calledFrom == "preamble 1")
    #expect(document.marks?.links.map(\.value).last == "http://undocs.org/A/60/88")
  }

  @Test("Facts before the text serve where it does not say them")
  func facts() throws {
    let document = try read("---\nsymbol: A/RES/60/81\ndate: \"2005-12-08\"\n---\n\nText.\n")
    #expect(document.symbol?.spelling == "A/RES/60/81")
    #expect(document.date == CalendarDate(year: 2005, month: 12, day: 8))
  }

  @Test("A file of nothing but marks takes no longer than another", .timeLimit(.minutes(10)))
  func marksOnly() throws {
    for mark in ["[", "![", "*a", "_a ", "<a"] {
      _ = try MarkdownText.text(
        of: Array(String(repeating: mark, count: 100_000).utf8), path: "a.md")
    }
  }
}
