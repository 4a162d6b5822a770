import Foundation
import Testing

@Suite("Hostile names and texts")
struct HostileInputTests {
  private static let names = [
    "\"; rm -rf x; \".txt", "two\nlines.txt", "esc\u{1B}[31mape.txt", "-o.txt", "名字 と العربية.txt",
    "=1+1.txt", "<b>&amp;.txt",
  ]
  private static let text = """
    A/RES/60/999

    \u{1B}]0;title\u{7}"quoted" <script>alert(1)</script> \\N \\G = & ; rm -rf /

    Recalling its resolution 59/86 of 3 December 2004 \u{1B}[31m and the "Programme \u{1B}[2J of
    Action" \u{202E}, adopted as A/CONF.192/15,

    """

  private static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    try TemporaryFolder.with { folder in
      for name in names { try Data(text.utf8).write(to: folder.appending(path: name)) }
      return try body(folder)
    }
  }

  private func isTame(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F || "\n\r".unicodeScalars.contains($0)
    }
  }

  @Test(
    "What steers a terminal never reaches it",
    arguments: [
      ["extract", "."], ["extract", ".", "--format", "jsonl"], ["cited", "--from", "."],
      ["lineage", "59/86", "--from", "."], ["extract", "\u{1B}[31mgone", "two\nlines"],
      ["lineage", "\u{1B}[31m", "--from", "."],
    ])
  func terminal(arguments: [String]) throws {
    try Self.withFolder { folder in
      let outcome = try Program.run(Program.path, arguments, folder: folder)
      #expect(isTame(outcome.output) && isTame(outcome.errors))
    }
  }

  @Test("Every file is read, whatever its name", arguments: ["jsonl", "csv"])
  func names(format: String) throws {
    try Self.withFolder { folder in
      let outcome = try Program.run(
        Program.path, ["extract", ".", "--format", format], folder: folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.components(separatedBy: "A/CONF.192/15").count > Self.names.count)
    }
  }

  @Test("A graph of such texts can be drawn")
  func picture() throws {
    try Self.withFolder { folder in
      let outcome = try Program.run(
        Program.path, ["render", "--from", ".", "-o", "x.svg"], folder: folder)
      #expect(outcome.status == 0)
      let picture = try String(contentsOf: folder.appending(path: "x.svg"), encoding: .utf8)
      #expect(isTame(picture.filter { $0 != "\t" }) && !picture.contains("<script"))
    }
  }
}
