import Foundation
import Testing

@Suite("recital extract")
struct ExtractCommandTests {
  private static let path = "corpus/A-RES-57-72.zh.txt"

  @Test("Text: a line for each reference, with file, line, target and place")
  func text() throws {
    let outcome = try Program.run("extract", Self.path)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let first = try #require(outcome.lines.first { $0.contains("A/RES/56/24V") })
    #expect(first.hasPrefix("\(Self.path):") && first.contains("2001-12-24"))
  }

  @Test("JSON Lines: one object a line, all keys present")
  func lines() throws {
    let outcome = try Program.run("extract", Self.path, "--format", "jsonl")
    let keys: Set = [
      "source", "document", "language", "target", "form", "text", "start", "end", "line", "place",
      "paragraph", "footnote", "calledFrom", "verb", "treatment", "date", "pinpoint", "reasons",
      "confidence", "page", "identifier",
    ]
    #expect(!outcome.lines.isEmpty)
    for line in outcome.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object.map { Set($0.keys) } == keys)
    }
  }

  @Test("Offsets are bytes of the file")
  func offsets() throws {
    let bytes = try Project.bytes(of: Self.path)
    let outcome = try Program.run("extract", Self.path, "--format", "jsonl")
    for line in outcome.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let (start, end) = (object?["start"] as? Int ?? 0, object?["end"] as? Int ?? 0)
      let printed = String(decoding: bytes[start..<end], as: UTF8.self)
      let text = object?["text"] as? String
      #expect(printed.filter { !$0.isWhitespace } == text?.filter { !$0.isWhitespace })
    }
  }

  @Test("CSV: a heading, then as many rows as there are lines of JSON")
  func table() throws {
    let table = try Program.run("extract", Self.path, "--format", "csv")
    let lines = try Program.run("extract", Self.path, "--format", "jsonl")
    let rows = table.output.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("source,document,language,target,") == true)
    #expect(rows.count == lines.lines.count + 1)
  }

  @Test("The texts come back as a page of HTML, to standard output or into a file")
  func annotate() throws {
    let page = try Program.run("extract", "--annotate", Self.path)
    #expect(page.status == 0 && page.output.hasPrefix("<!DOCTYPE html>"))
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "page.html")
      let outcome = try Program.run("extract", "--annotate", "-o", file.path, Self.path)
      #expect(outcome.status == 0 && outcome.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == page.output)
    }
  }

  @Test(
    "A page has no other format, and a list goes to standard output",
    arguments: [["--annotate", "--format", "csv"], ["--output", "x.csv"]])
  func usage(options: [String]) throws {
    let outcome = try Program.run(
      Program.path, ["extract", Self.path] + options, folder: Project.folder)
    #expect(outcome.status == 64)
  }

  @Test("A minus sign stands for standard input")
  func standardInput() throws {
    let outcome = try Program.run(
      "extract", "-", input: "Recalling its resolution 56/24 V of 24 December 2001,\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("-:1: A/RES/56/24V"))
  }

  @Test("Standard input may be of any kind that is read, told by its content")
  func kinds() throws {
    let page = "<html><p>Recalling its resolution <a href='x'>56/24&nbsp;V</a>,</p></html>"
    let outcome = try Program.run("extract", "-", input: page)
    #expect(outcome.status == 0 && outcome.output.hasPrefix("-:1: A/RES/56/24V"))
    let file =
      "<akomaNtoso><paragraph eId='para_1'><p>Recalling its resolution 56/24 V,</p></paragraph></akomaNtoso>"
    let lines = try Program.run("extract", "-", "--format", "jsonl", input: file)
    #expect(lines.output.contains("\"identifier\":\"para_1\"}"))
  }

  @Test("A pattern stands for the files of its names")
  func pattern() throws {
    let outcome = try Program.run("extract", "corpus/A-RES-57-7?.zh.txt")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("corpus/A-RES-57-72.zh.txt:"))
    let missing = try Program.run("extract", "corpus/none-*.txt")
    #expect(missing.status == 1 && missing.errors.contains("no file has a name of this pattern"))
  }

  @Test("A reader that has enough ends the command in peace")
  func closedPipe() throws {
    let outcome = try Program.shell(
      "recital extract corpus --format jsonl | head -n 1; echo ${PIPESTATUS[0]}")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last == "0")
    #expect(outcome.errors.isEmpty)
  }

  @Test("A thousand files in one folder are read, in the order of their names")
  func manyFiles() throws {
    try TemporaryFolder.with { folder in
      for number in 1000..<2000 {
        try Data("Recalling its resolution 1540 (2004),\n".utf8).write(
          to: folder.appending(path: "\(number).txt"))
      }
      let outcome = try Program.run("extract", folder.path)
      #expect(outcome.status == 0)
      let names = outcome.lines.compactMap {
        $0.split(separator: "/").dropLast().isEmpty ? nil : $0
      }
      #expect(names.count == 1000 && names == names.sorted())
    }
  }
}
