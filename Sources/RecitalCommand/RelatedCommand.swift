import ArgumentParser
import Recital

/// Lists what is most like an instrument.
struct RelatedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "related", abstract: "Lists what is most like an instrument.",
    discussion: """
      Two instruments are alike where others cite both (co-citation), and where both cite the same \
      (coupling). Each is the number shared, divided by the geometric mean of what either has (the \
      cosine), from 0 to 1; the list is ordered by the mean of both, or by the one behind --by. \
      Below each instrument stands what is shared, the most telling first: what cites or is cited \
      least.

      Example: recital related 56/24 V --from corpus --kind resolution
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "A symbol in any usual spelling: 76/232, A/60/88, 1540 (2004).")
  var symbol: String

  @OptionGroup var options: GraphOptions

  @Option(help: "What makes instruments alike.")
  var by: Relatedness.Measure = .both

  @Option(parsing: .upToNextOption, help: "Kinds to list; all by default.")
  var kind: [CitationGraph.Node.Kind] = []

  @Option(help: "How many citers or sources must be shared.")
  var least: Int = 2

  @Option(help: "How many instruments to show at most.")
  var limit: Int = 10

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    guard least > 0 else { throw ValidationError("--least is 1 or more.") }
  }

  func run() async throws {
    let loaded = try await options.load()
    let root = try loaded.node(of: symbol)
    let kinds = kind.isEmpty ? Set(CitationGraph.Node.Kind.allCases) : Set(kind)
    let related = Relatedness(to: root, in: loaded.graph, by: by, kinds: kinds, least: least)
    let writer = RelatednessWriter(languages: loaded.languages, limit: limit)
    switch format {
    case .text: try Output.write(writer.text(of: related, in: loaded.graph, width: Machine.columns))
    case .json: try Output.write(writer.json(of: related, in: loaded.graph))
    case .csv: try Output.write(writer.csv(of: related, in: loaded.graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
    if related.entries.isEmpty {
      let name = loaded.graph.nodes[root].instrument
      Messages.warn("Nothing shares \(least) citers or sources with \(name). Try --least 1.")
      throw ExitCode(1)
    }
  }
}
