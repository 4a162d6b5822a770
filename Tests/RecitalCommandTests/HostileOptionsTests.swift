import Foundation
import Testing

@Suite("Values of options that make no sense", .timeLimit(.minutes(5)))
struct HostileOptionsTests {
  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "-1", "1e9", "",
  ]

  /// Runs a line in a folder with a store; a run that hangs is ended with status 124.
  private func run(_ line: String) throws -> Program.Outcome {
    try TemporaryFolder.with { folder in
      let text = "A/RES/60/81\n\nThe General Assembly,\n\nRecalling resolution 56/24 V,\n"
      try Data(text.utf8).write(to: folder.appending(path: "a.txt"))
      let build = try Program.shell(
        "recital build a.txt --quiet && mkfifo pipe && mkdir dir", folder: folder)
      #expect(build.status == 0, "\(build.errors)")
      return try Program.shell(line, folder: folder)
    }
  }

  /// Runs a command with each of some values of an option; each must end by itself, in peace or
  /// with a sentence.
  private func expectSentences(_ command: String, _ option: String, _ values: [String]) throws {
    let lines = values.map {
      "timeout 60 recital \(command) \(option)='\($0)' > out 2> err; s=$?; "
        + "[ $s = 0 ] || [ -s err ] || echo silent; [ $s = 0 ] || [ $s = 1 ] || [ $s = 64 ] || "
        + "echo \"'\($0)': $s\""
    }
    let outcome = try run(lines.joined(separator: "\n") + "\ntrue")
    #expect(outcome.output.isEmpty, "\(command) \(option): \(outcome.output)")
  }

  @Test(
    "Numbers that are none, or are too large",
    arguments: [
      ("cited", "--limit"), ("lineage 60/81", "--limit"), ("lineage 60/81", "--generations"),
      ("series 60/81", "--limit"), ("related 60/81", "--limit"), ("search general", "--limit"),
      ("path 60/81 56/24V", "--limit"), ("communities", "--limit"), ("main-path", "--limit"),
      ("show 60/81", "--limit"), ("render 60/81 -o x.dot", "--limit"),
      ("fetch 60/81 --dry-run", "--depth"),
      ("fetch 60/81 --dry-run --depth 2", "--limit"), ("fetch --dry-run", "--missing"),
    ])
  func numbers(command: String, option: String) throws {
    try expectSentences(command, option, Self.numbers)
  }

  @Test(
    "Numbers of steps and routes that are none, as other programs take them for numbers",
    arguments: [
      ("main-path --search critical", "--slack"), ("main-path --search routes", "--routes"),
    ])
  func stepsAndRoutes(command: String, option: String) throws {
    try expectSentences(
      command, option,
      Self.numbers + [
        "nan", "NaN", "inf", "-inf", "1e308", "-1e308", "0x10", "1.5", "+1", "0", "10000", "10001",
      ])
  }

  @Test(
    "Days and words that are none",
    arguments: [
      ("lineage 60/81", "--since"), ("lineage 60/81", "--until"),
      ("cited --by pagerank", "--since"), ("cited", "--by"), ("related 60/81", "--by"),
      ("lineage 60/81", "--treatment"), ("main-path", "--topic"), ("cited", "--kind"),
    ])
  func words(command: String, option: String) throws {
    try expectSentences(
      command, option,
      ["", "x", "0000-00-00", "9999999999-1", "-5", "2001-02-30", "recall,note", "2001-13", "*"])
  }

  @Test(
    "A store that is a folder, a pipe, a device or nothing is named",
    arguments: ["cited", "lineage 60/81", "search general", "doctor", "build a.txt", "show 60/81"])
  func stores(command: String) throws {
    let places = ["dir", "pipe", "/dev/zero", "/dev/full", "", "/nonexistent/x.db", "a.txt"]
    for place in places {
      let outcome = try run("timeout 60 recital \(command) --database '\(place)'")
      #expect(outcome.status == 1 || outcome.status == 64, "\(place): \(outcome.status)")
      #expect(outcome.errors.contains(place.isEmpty ? "names no file" : "\(place): "))
    }
  }

  @Test("A device is written to and never replaced; a folder is named")
  func outputs() throws {
    let command = "series 60/81 --format svg"
    let full = try run(
      "ln -s /dev/full full; timeout 60 recital \(command) -o full; s=$?; test -c full && exit $s")
    #expect(full.status == 1 && full.errors.contains("full: could not be written"))
    let pipe = try run(
      "cat pipe > copy & timeout 60 recital \(command) -o pipe && wait && test -p pipe "
        + "&& test -s copy")
    #expect(pipe.status == 0, "\(pipe.errors)")
    let folder = try run("timeout 60 recital \(command) -o dir")
    #expect(folder.status == 1 && folder.errors.contains("dir: is a folder"))
    #expect(try run("timeout 60 recital \(command) -o ''").status == 1)
  }

  @Test("A full device behind standard output is told", arguments: ["cited", "lineage 60/81"])
  func full(command: String) throws {
    let outcome = try run("recital \(command) > /dev/full")
    #expect(outcome.status == 1 && outcome.errors.contains("standard output: could not be written"))
  }
}
