import ArgumentParser
import Recital

/// Lists the instruments that are cited most.
struct CitedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited", abstract: "Lists the instruments that are cited most.",
    discussion: """
      Ordered by the number of citing instruments, then by mentions. 'implied by' counts those that \
      name a series which the instrument belongs to. ● marks instruments whose text was given, ○ \
      those that are only cited. --kind and --organ choose the instruments to list; --treatment, \
      --since, --until and --citing-organ choose the citations that count. With --by another measure \
      decides, and a sentence says what it means; --per-year computes it anew at the end of each year.

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

  @Option(
    parsing: .upToNextOption,
    help: "Organs whose instruments to list: A, S, E, T, ST, A/HRC, E/CN.4, other, external.")
  var organ: [OrganOption] = []

  @Option(parsing: .upToNextOption, help: "Count only citations by instruments of these organs.")
  var citingOrgan: [OrganOption] = []

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
    guard DayOption.areInOrder(since, until) else {
      throw ValidationError("--since is not later than --until.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let choice = InstrumentChoice(kinds: Set(kind), organs: Set(organ.map(\.body)))
    let filter = CitationFilter(
      treatments: Set(treatment), dates: DayOption.range(since, until),
      citing: InstrumentChoice(organs: Set(citingOrgan.map(\.body))))
    if by != nil || perYear {
      try Output.write(measured(by ?? .documents, choice, filter, loaded))
    } else {
      try Output.write(counted(choice, filter, loaded))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func counted(
    _ choice: InstrumentChoice, _ filter: CitationFilter, _ loaded: LoadedGraph
  ) -> String {
    let ranking = Ranking(of: loaded.graph, among: choice, filter: filter, limit: limit)
    let writer = RankingWriter(languages: loaded.languages, limit: limit)
    return switch format {
    case .text: writer.text(of: ranking, in: loaded.graph, width: Machine.columns)
    case .json: writer.json(of: ranking, in: loaded.graph)
    case .csv: writer.csv(of: ranking, in: loaded.graph)
    }
  }

  private func measured(
    _ measure: Measure, _ choice: InstrumentChoice, _ filter: CitationFilter,
    _ loaded: LoadedGraph
  ) -> String {
    let graph = loaded.graph
    let ranking = MeasuredRanking(of: graph, by: measure, among: choice, filter: filter)
    let writer = MeasureWriter(languages: loaded.languages, limit: limit)
    guard perYear else {
      return switch format {
      case .text: writer.text(of: ranking, in: graph, width: Machine.columns)
      case .json: writer.json(of: ranking, in: graph)
      case .csv: writer.csv(of: ranking, in: graph)
      }
    }
    let nodes = ranking.entries.prefix(limit).map(\.node)
    let yearly = YearlyScores(of: nodes, by: measure, in: graph, filter: filter)
    return switch format {
    case .text: writer.text(of: yearly, in: graph, width: Machine.columns)
    case .json: writer.json(of: yearly, in: graph)
    case .csv: writer.csv(of: yearly, in: graph)
    }
  }
}
