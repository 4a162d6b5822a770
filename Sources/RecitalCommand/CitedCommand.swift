import ArgumentParser
import Recital

/// Lists the instruments that are cited most.
struct CitedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited", abstract: "Lists the instruments that are cited most.",
    discussion: """
      Ordered by the number of citing instruments, then by mentions. 'implied by' counts those that \
      name a series which the instrument belongs to. ● marks instruments whose text was given, ○ \
      those that are only cited.

      Example: recital cited --from corpus --kind resolution decision --limit 10
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @OptionGroup var options: GraphOptions

  @Option(
    parsing: .upToNextOption,
    help: "Kinds to list; all by default.")
  var kind: [CitationGraph.Node.Kind] = []

  @Option(help: "How many lines to show at most.")
  var limit: Int = 20

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
  }

  func run() async throws {
    let loaded = try await options.load()
    let kinds = kind.isEmpty ? Set(CitationGraph.Node.Kind.allCases) : Set(kind)
    let ranking = Ranking(of: loaded.graph, kinds: kinds)
    let writer = RankingWriter(languages: loaded.languages, limit: limit)
    switch format {
    case .text:
      try Output.write(writer.text(of: ranking, in: loaded.graph, width: Machine.columns))
    case .json: try Output.write(writer.json(of: ranking, in: loaded.graph))
    case .csv: try Output.write(writer.csv(of: ranking, in: loaded.graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }
}
