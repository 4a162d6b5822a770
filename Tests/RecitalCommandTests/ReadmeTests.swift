import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("Every command gives the output shown", arguments: try Readme().examples)
  func example(example: Readme.Example) throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "corpus"),
        withDestinationURL: Project.folder.appending(path: "corpus"))
      let outcome = try Program.shell("{ \(example.command); } 2>&1", folder: folder)
      let made = outcome.output.replacing("\r\n", with: "\n")
      #expect(
        made.trimmingCharacters(in: .newlines) == example.output.trimmingCharacters(in: .newlines))
    }
  }

  @Test("Every command and every option is told of")
  func complete() throws {
    let readme = try Readme().text
    let help = try Program.run("--help").output
    let commands = (help.components(separatedBy: "SUBCOMMANDS:\n").last ?? "")
      .matches(of: /\n? {2}([a-z]+) {2,}[A-Z]/).map { String($0.output.1) }
    #expect(commands.count >= 5)
    for command in commands {
      #expect(readme.contains("### recital \(command)\n"), "\(command)")
      let options = try Program.run(command, "--help").output.matches(of: /--[a-z]+/)
        .map { String($0.output) }
      for option in Set(options).subtracting(["--version", "--help"]) {
        #expect(readme.contains(option), "\(command) \(option)")
      }
    }
  }

  @Test("Every help text has an example that works")
  func help() throws {
    for command in [
      "build", "extract", "lineage", "cited", "search", "show", "render", "export", "check",
      "fetch", "doctor",
    ] {
      let help = try Program.run(command, "--help").output
      let line = help.split(separator: "\n").first {
        $0.hasPrefix("Example: ") && $0.contains("recital \(command)")
      }
      let example = try #require(line).dropFirst("Example: ".count)
      try TemporaryFolder.with { folder in
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: "corpus"),
          withDestinationURL: Project.folder.appending(path: "corpus"))
        let outcome = try Program.shell(String(example), folder: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
      }
    }
  }

  @Test("Links lead to files that are there")
  func links() throws {
    for link in try Readme().text.matches(of: /\]\(([^)]*)\)/).map({ String($0.output.1) })
    where !link.hasPrefix("https://") {
      #expect(FileManager.default.fileExists(atPath: Project.folder.appending(path: link).path))
    }
  }
}
