import Foundation
import Testing

@Suite("recital check")
struct CheckCommandTests {
  private static let draft = "Recalling Security Council resolution 1325 (2001),\n"

  @Test("A finding is named with its place, and the exit status is 1")
  func found() throws {
    let outcome = try Program.run("check", "-", input: Self.draft)
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
    #expect(outcome.lines.first?.hasPrefix("-:1:28: warning: Resolution 1325 of ") == true)
  }

  @Test("A clean text gives no output and the exit status 0")
  func clean() throws {
    let outcome = try Program.run(
      "check", "-", input: Self.draft.replacing("2001", with: "2000"))
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
  }

  @Test("What stands behind --from is known, and not checked")
  func known() throws {
    try TemporaryFolder.with { folder in
      let path = folder.appending(path: "draft.txt")
      try Data("Recalling General Assembly resolution 57/72 of 3 May 2003,\n".utf8).write(to: path)
      let alone = try Program.run("check", path.path)
      #expect(alone.status == 0)
      let outcome = try Program.run("check", path.path, "--from", "corpus", path.path)
      #expect(outcome.status == 1)
      let heads = outcome.lines.filter { $0.contains(": warning: ") }
      #expect(heads.count == 1 && heads[0].contains("[cited-date]"))
    }
  }

  @Test("The formats tell of the same finding", arguments: ["json", "sarif", "csv"])
  func formats(format: String) throws {
    let outcome = try Program.run("check", "-", "--format", format, input: Self.draft)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("council-year"))
    guard format != "csv" else { return }
    _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test("A file that cannot be read is named; without a file the usage is wrong")
  func unusable() throws {
    let missing = try Program.run("check", "nowhere.txt")
    #expect(missing.status == 1 && missing.errors.contains("nowhere.txt"))
    #expect(try Program.run("check").status == 64)
  }

  @Test("No mistake is found in the corpus, notes aside")
  func corpus() throws {
    let outcome = try Program.run("check", "corpus", "--format", "csv")
    let warnings = outcome.output.split(separator: "\r\n").filter { $0.contains(",warning,") }
    #expect(warnings.isEmpty, "\(warnings)")
  }
}

@Suite(
  "Checking five Chinese resolutions",
  .enabled(
    if: FileManager.default.fileExists(
      atPath: Project.folder.appending(path: "../shared/seeds").path),
    "the texts are third-party and not in ../shared/seeds"))
struct CheckSeedsTests {
  @Test("No mistake is invented")
  func seeds() throws {
    let outcome = try Program.run("check", "../shared/seeds", "--format", "csv")
    #expect(outcome.output.split(separator: "\r\n").filter { $0.contains(",warning,") }.isEmpty)
  }
}
