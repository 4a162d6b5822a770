import Foundation
import Testing

@Suite("Exit statuses")
struct ExitStatusTests {
  @Test(
    "Wrong usage is 64, with a word on what is wrong",
    arguments: [
      ["extract"], ["lineage"], ["lineage", "79/40"], ["lineage", "nonsense", "--from", "corpus"],
      ["cited"], ["cited", "--from", "corpus", "--limit", "0"], ["render", "79/40", "-o", "x.svg"],
      ["render", "79/40", "--from", "corpus", "-o", "x.jpeg"],
      ["export", "--from", "corpus", "-o", "x.xls"], ["quote"],
      ["lineage", "79/40", "--from", "corpus", "--generations", "0"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Program.run(Program.path, arguments, folder: Project.folder)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Error: "))
  }

  @Test("Without arguments it says what it can do")
  func bare() throws {
    let outcome = try Program.run()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: recital <subcommand>"))
  }

  @Test("A missing path among good ones is named; the rest is done")
  func missing() throws {
    let good = try Program.run("cited", "--from", "corpus")
    let outcome = try Program.run("cited", "--from", "corpus", "nowhere.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output == good.output)
    #expect(outcome.errors.hasPrefix("recital: nowhere.txt: there is no such file or folder."))
  }

  @Test("An empty folder gives nothing, and is named")
  func empty() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Program.run("extract", folder.path)
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("holds no files that are read"))
    }
  }

  @Test("A symbol that nothing given knows is named, with its neighbours")
  func unknown() throws {
    let outcome = try Program.run("lineage", "79/41", "--from", "corpus")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("A/RES/79/41 is neither in the documents given nor cited"))
    #expect(outcome.errors.contains("A/RES/79/40"))
  }

  @Test(
    "A file that cannot be written is named",
    arguments: [["render", "79/40"], ["export"]])
  func unwritable(command: [String]) throws {
    let arguments = command + ["--from", "corpus", "-o", "/nowhere/at/all/x.dot"]
    let outcome = try Program.run(Program.path, arguments, folder: Project.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("/nowhere/at/all/x.dot: could not be written"))
  }
}
