import ArgumentParser
import Foundation
import Recital

/// Writes the whole graph for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the whole graph for other programs.",
    discussion: """
      The ending of the file decides: .dot, .json or .csv. A CSV file holds the citations; the \
      instruments go beside it, into a file whose name ends in -instruments.csv. Nothing is left \
      out or gathered, as it is in pictures.

      Example: recital export --from corpus -o graph.json
      """)

  @OptionGroup var options: GraphOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write: .dot, .json or .csv.", valueName: "file"))
  var output: String

  private static let endings = ["dot", "json", "csv"]

  func validate() throws {
    guard ExportCommand.endings.contains(ending) else {
      throw ValidationError("'\(Messages.visible(output))' ends in none of .dot, .json and .csv.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let selection = GraphSelection(all: loaded.graph)
    switch ending {
    case "dot":
      let writer = DOTWriter(languages: loaded.languages, purpose: .exchange)
      try write(writer.text(of: selection, in: loaded.graph))
    case "json":
      try write(JSONWriter().text(of: selection, in: loaded.graph))
    default:
      try write(CSVWriter().citations(of: selection, in: loaded.graph))
      let instruments = CSVWriter().instruments(of: selection, in: loaded.graph)
      let stem = String(output.dropLast(ending.count + 1))
      try Output.write(Array(instruments.utf8), toFile: "\(stem)-instruments.csv")
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private var ending: String { URL(fileURLWithPath: output).pathExtension.lowercased() }

  private func write(_ text: String) throws {
    try Output.write(Array(text.utf8), toFile: output)
  }
}
