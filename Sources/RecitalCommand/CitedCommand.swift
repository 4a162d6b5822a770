import ArgumentParser
import Recital

/// Lists the instruments that are cited most.
struct CitedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited", abstract: "Lists the instruments that are cited most.",
    discussion: """
      Ordered by the number of citing instruments, then by mentions. 'implied by' counts those that \
      name a series which the instrument belongs to. ● marks instruments whose text was given, ○ \
      those that are only cited. With --by another measure decides, and a sentence says what it \
      means; --treatment, --since and --until then choose the citations that count, and --per-year \
      computes it anew at the end of each year.

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

  @Option(help: "The measure to rank by.")
  var by: Measure?

  @Option(parsing: .upToNextOption, help: "Count only citations with such verbs: recall, note …")
  var treatment: [Treatment] = []

  @Option(
    help: "Count only citations by instruments from this day on: 2001, 2001-12 or 2001-12-24.")
  var since: DayOption?

  @Option(help: "Count only citations by instruments up to this day.")
  var until: DayOption?

  @Flag(help: "Show how the measure of the first lines rose and fell.")
  var perYear = false

  @Option(help: "How many lines to show at most.")
  var limit: Int = 20

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    let isPlain = treatment.isEmpty && since == nil && until == nil && !perYear
    guard by != nil || isPlain else {
      throw ValidationError("--treatment, --since, --until and --per-year go with --by.")
    }
    guard !perYear || format != .json else {
      throw ValidationError("--per-year is written as text or csv.")
    }
    guard DayOption.areInOrder(since, until) else {
      throw ValidationError("--since is not later than --until.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let kinds = kind.isEmpty ? Set(CitationGraph.Node.Kind.allCases) : Set(kind)
    if let by {
      try Output.write(measured(by, kinds, loaded))
      loaded.corpus.report()
      return try loaded.corpus.finish()
    }
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

  private func measured(
    _ measure: Measure, _ kinds: Set<CitationGraph.Node.Kind>, _ loaded: LoadedGraph
  ) -> String {
    let graph = loaded.graph
    let filter = MeasuredRanking.Filter(
      treatments: Set(treatment), dates: DayOption.range(since, until))
    let ranking = MeasuredRanking(of: graph, by: measure, kinds: kinds, filter: filter)
    let writer = MeasureWriter(languages: loaded.languages, limit: limit)
    if perYear {
      let nodes = ranking.entries.prefix(limit).map(\.node)
      let yearly = YearlyScores(of: nodes, by: measure, in: graph, filter: filter)
      return format == .csv
        ? writer.csv(of: yearly, in: graph)
        : writer.text(of: yearly, in: graph, width: Machine.columns)
    }
    return switch format {
    case .text: writer.text(of: ranking, in: graph, width: Machine.columns)
    case .json: writer.json(of: ranking, in: graph)
    case .csv: writer.csv(of: ranking, in: graph)
    }
  }
}
