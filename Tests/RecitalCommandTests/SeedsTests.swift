import Foundation
import Testing

@Suite(
  "Five Chinese resolutions of the small-arms family",
  .enabled(if: Seeds.areHere, "the texts are third-party and not in ../shared/seeds"))
struct SeedsTests {
  private func row(_ symbol: String) throws -> String {
    let outcome = try Program.run("lineage", "76/232", "--from", Seeds.folder)
    let line = outcome.lines.first { $0.split(separator: " ").contains(Substring(symbol)) }
    return try #require(line)
  }

  @Test(
    "The series implies its members", arguments: ["A/RES/67/58", "A/RES/64/50", "A/RES/58/241"])
  func implied(symbol: String) throws {
    #expect(try row(symbol).contains("implied"))
  }

  @Test(
    "Numbers lead to instruments",
    arguments: ["A/RES/75/241", "A/RES/60/81", "A/RES/70/1", "A/RES/56/24V"])
  func numbers(symbol: String) throws {
    #expect(try !row(symbol).contains("implied"))
  }

  @Test("The Programme of Action is cited by all five, 56/24 V by four")
  func cited() throws {
    let outcome = try Program.run(
      "cited", "--from", Seeds.folder, "--format", "csv", "--limit", "2")
    let rows = outcome.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    let symbols = rows.map { $0[0] }
    #expect(symbols == ["A/CONF.192/15", "A/RES/56/24V"])
    #expect(rows.map { $0[2] } == ["5", "4"])
  }
}

/// Where the texts are, beside the project.
private enum Seeds {
  static let folder = "../shared/seeds"
  static let areHere = FileManager.default.fileExists(
    atPath: Project.folder.appending(path: folder).path)
}
