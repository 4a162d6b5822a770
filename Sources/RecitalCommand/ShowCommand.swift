import ArgumentParser
import Recital

/// Prints what is known of an instrument.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints what is known of an instrument.",
    discussion: """
      Its titles by language, its date, its other symbols, the texts given, the official links, what \
      it cites and what cites it, newest first, with the citing verb. A date such as ~2021 is a \
      likely year, taken from the symbol.

      Example: recital show 57/72 --from corpus
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "A symbol in any usual spelling: 76/232, A/60/88, 1540 (2004).")
  var symbol: String

  @OptionGroup var options: GraphOptions

  @Option(help: "How many instruments that it cites, and that cite it, to name at most.")
  var limit: Int?

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit is 1 or more.") }
  }

  func run() async throws {
    let loaded = try await options.load()
    let dossier = Dossier(of: try loaded.node(of: symbol), in: loaded.graph)
    let writer = DossierWriter(languages: loaded.languages, limit: limit ?? .max)
    switch format {
    case .text:
      try Output.write(writer.text(of: dossier, in: loaded.graph, width: Machine.columns))
    case .json: try Output.write(writer.json(of: dossier, in: loaded.graph))
    case .csv:
      try Output.write(writer.csv(of: dossier, in: loaded.graph))
      let omitted = writer.omitted(of: dossier.cites) + writer.omitted(of: dossier.citedBy)
      if omitted > 0 { Messages.warn("\(omitted) rows are left out by --limit.") }
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }
}
