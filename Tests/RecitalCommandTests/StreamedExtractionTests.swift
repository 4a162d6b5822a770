import Foundation
import Testing

@Suite("Documents that come on standard input", .timeLimit(.minutes(20)))
struct StreamedExtractionTests {
  private static let paths = [
    "corpus/A-RES-57-72.zh.txt", "corpus/A-RES-56-24-V.en.txt", "corpus/A-RES-79-40.en.txt",
  ]

  /// A line for a document of the corpus.
  private func line(_ path: String, source: String? = nil) throws -> String {
    let object = ["source": source ?? path, "text": try Project.text(of: path)]
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  @Test("A list of paths gives what each file gives by itself, in the order of the list")
  func list() throws {
    let alone = try Self.paths.map { try Program.run("extract", $0, "--format", "jsonl").output }
    let input = Self.paths.joined(separator: "\r\n")
    let outcome = try Program.run(
      "extract", "--paths-from", "-", "--format", "jsonl", input: input)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output == alone.joined())
    let nul = try Program.run(
      "extract", "--paths-from", "-", "-0", "--format", "jsonl",
      input: Self.paths.map { $0 + "\0" }.joined())
    #expect(nul.output == outcome.output)
  }

  @Test("Every loss of a file is told, not the first alone")
  func losses() throws {
    try TemporaryFolder.with { folder in
      let line = """
        mkdir in && cp corpus.txt in/good.txt && printf '\\0' > in/bad.txt && : > in/none.txt &&
        (cd in && zip -q ../a.zip *.txt) && printf 'a.zip\n' | recital extract --paths-from -
        """
      try Data("Recalling resolution 56/24 V,\n".utf8).write(
        to: folder.appending(path: "corpus.txt"))
      let outcome = try Program.shell(line, folder: folder)
      #expect(outcome.status == 1 && outcome.lines.count == 1, "\(outcome.errors)")
      let errors = outcome.errors.split(separator: "\n").map(String.init)
      #expect(errors.count == 2)
      #expect(errors.allSatisfy { $0.hasPrefix("recital: a.zip/") })
    }
  }

  @Test("Documents as lines of JSON give the same as their files")
  func documents() throws {
    let listed = try Program.run(
      "extract", "--paths-from", "-", "--format", "jsonl",
      input: Self.paths.joined(separator: "\n"))
    let lines = try Self.paths.map { try line($0) }.joined(separator: "\n")
    let outcome = try Program.run(
      "extract", "--documents-from", "-", "--format", "jsonl", input: lines)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output == listed.output)
  }

  @Test("Without a name, a document is called by its line")
  func nameless() throws {
    let outcome = try Program.run(
      "extract", "--documents-from", "-", input: "\n{\"text\": \"Recalling resolution 56/24 V,\"}\n"
    )
    #expect(outcome.output.hasPrefix("-:2:1: A/RES/56/24V"))
  }

  @Test("What cannot be used is named by its line, and the rest is done")
  func problems() throws {
    let lines = ["nonsense", "{\"source\": \"a\"}", "{\"text\": \" \"}", try line(Self.paths[0])]
    let outcome = try Program.run(
      "extract", "--documents-from", "-", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("A/RES/56/24V"))
    for part in ["-:1: is no document.", "-:2: is no document.", "-:3: is empty."] {
      #expect(outcome.errors.contains(part))
    }
    let list = try Program.run(
      "extract", "--paths-from", "-", input: "nowhere.txt\n-\n\(Self.paths[0])\n")
    #expect(list.status == 1)
    #expect(list.errors.contains("nowhere.txt: there is no such file"))
    #expect(list.errors.contains("-:2: standard input holds the paths"))
    #expect(list.output.contains("A/RES/56/24V"))
  }

  @Test("The output of a document leaves before the next one comes")
  func streams() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["extract", "--documents-from", "-", "--format", "jsonl"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for path in Self.paths {
      input.fileHandleForWriting.write(Data((try line(path, source: path) + "\n").utf8))
      // Waits for output while the input is open, and would wait for ever otherwise.
      let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(text.hasPrefix("{\"source\":\"\(path)\""))
      usleep(200_000)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("A thousand documents keep their order, and memory its bounds")
  func many() throws {
    let text = try Project.text(of: Self.paths[1])
    let lines = try (0..<1000).map { number in
      let object = ["source": "\(number)", "text": text]
      return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    let outcome = try Program.run(
      "extract", "--documents-from", "-", "--format", "csv", input: lines.joined(separator: "\n"))
    let sources = outcome.output.split(separator: "\r\n").dropFirst().map {
      Int($0.prefix { $0 != "," }) ?? -1
    }
    #expect(Set(sources).count == 1000)
    #expect(sources == sources.sorted())
  }

  @Test("A reader that has enough ends it in peace")
  func closed() throws {
    let outcome = try Program.shell(
      "for i in $(seq 400); do echo \(Self.paths[1]); done "
        + "| recital extract --paths-from - | head -n 1; echo ${PIPESTATUS[1]}")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last == "0")
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "Wrong usage is 64",
    arguments: [
      ["--paths-from", "-", "corpus"], ["--paths-from", "list.txt"],
      ["--paths-from", "-", "--documents-from", "-"], ["-0", "corpus"],
      ["--documents-from", "-", "-0"], ["--paths-from", "-", "--annotate"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Program.run(
      Program.path, ["extract"] + arguments, folder: Project.folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Error: "))
  }
}
