import Foundation
import Testing

/// The README and what stands in its blocks of code.
struct Readme {
  let text: String

  init() throws { text = try Project.text(of: "README.md") }

  /// The blocks of a kind: `console`, `swift`.
  func blocks(of kind: String) -> [String] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  /// A command with the output shown below it.
  struct Example: CustomTestStringConvertible {
    let command: String
    let output: String

    var testDescription: String { command }
  }

  /// The commands of the blocks called `console`.
  var examples: [Example] {
    blocks(of: "console").flatMap { block in
      ("\n" + block).components(separatedBy: "\n$ ").dropFirst().map { part in
        let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
        return Example(
          command: String(lines.first ?? ""),
          output: lines.dropFirst().joined(separator: "\n"))
      }
    }
  }
}
