import ArgumentParser
import Recital

/// Shows what instruments rest on and what rests on them.
struct LineageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Shows what instruments rest on and what rests on them.",
    discussion: """
      One line for each instrument, newest first; lines lead down to what is cited. ◉ is the \
      instrument asked about, ● one whose text was given, ○ one that is only cited. What only one \
      instrument cites is listed below it, indented. Citations that a chain of others stands for \
      are not drawn.

      The word behind the date says what the citing text does: recall, welcome, note, decide …; \
      'cite' is a citation without a verb, 'implied' one by the name of a series, 'part-of' leads \
      from a part or a corrigendum to its base. A date such as ~2021 is a likely year, taken from \
      the symbol, where no text gives the date.

      Of several instruments the lineages are drawn as one. Letters behind a symbol then tell whose \
      it is: of those that rest on it, or that it rests on. --common leaves out what is not of all.

      Example: recital lineage 79/40 --from corpus
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "Symbols in any usual spelling: 76/232, A/60/88, '1540 (2004)'.")
  var symbols: [String]

  @OptionGroup var options: GraphOptions
  @OptionGroup var selection: SelectionOptions

  @Option(help: "What to write.")
  var format: Format = .text

  @Flag(help: "Draw the lanes with ASCII characters only.")
  var ascii = false

  func validate() throws { try SelectionOptions.check(symbols) }

  func run() async throws {
    let loaded = try await options.load()
    let roots = try symbols.map { try loaded.node(of: $0) }
    let (selected, shares) = selection.select(roots, in: loaded.graph)
    switch format {
    case .text: try Output.write(text(selected, shares, loaded))
    case .json:
      try Output.write(JSONWriter(shares: shares).text(of: selected, in: loaded.graph))
    case .csv: try Output.write(CSVWriter().citations(of: selected, in: loaded.graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func text(
    _ selected: GraphSelection, _ shares: LineageShares?, _ loaded: LoadedGraph
  ) -> String {
    var plot = LanePlot(
      characters: ascii ? .ascii : .lines, width: Machine.columns, languages: loaded.languages)
    plot.isColored = Machine.hasColors
    plot.shares = shares
    let omitted =
      selected.omittedCount > 0
      ? "… and \(selected.omittedCount) more; --limit \(selected.nodes.count + selected.omittedCount) "
        + "shows all.\n" : ""
    let legend = shares.map { LineageLetters(of: $0, in: loaded.graph).legend } ?? ""
    let series = plot.series(of: selected, in: loaded.graph)
    return plot.text(of: selected, in: loaded.graph) + omitted
      + [legend, series].filter { !$0.isEmpty }.map { "\n" + $0 }.joined()
  }
}

/// How much of a lineage to show.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Which way to look.")
  var direction: Lineage.Direction = .both

  @Option(help: "How many generations to follow; all by default.")
  var generations: Int?

  @Option(parsing: .upToNextOption, help: "Kinds of citations to follow; all by default.")
  var follow: [FollowedKind] = []

  @Option(
    parsing: .upToNextOption,
    help:
      "Follow only citations with such verbs: recall, reaffirm, note … (see 'verb' in the README).")
  var treatment: [Treatment] = []

  @Option(help: "Only instruments from this day on: 2001, 2001-12 or 2001-12-24.")
  var since: DayOption?

  @Option(help: "Only instruments up to this day.")
  var until: DayOption?

  @Flag(help: "Of several instruments, show only what belongs to the lineage of all.")
  var common = false

  @Option(help: "How many instruments to show at most.")
  var limit: Int = 150

  func validate() throws {
    guard generations ?? 1 > 0 else { throw ValidationError("--generations is 1 or more.") }
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    guard DayOption.areInOrder(since, until) else {
      throw ValidationError("--since is not later than --until.")
    }
  }

  /// Which citations to follow, and which instruments count.
  var filter: Lineage.Filter {
    Lineage.Filter(
      kinds: follow.isEmpty ? [.cited, .implied] : Set(follow.map(\.kind)),
      treatments: Set(treatment), dates: DayOption.range(since, until))
  }

  /// Checks that there are not too many instruments.
  static func check(_ symbols: [String]) throws {
    guard symbols.count <= LineageShares.limit else {
      throw ValidationError("The lineage of at most \(LineageShares.limit) instruments is shown.")
    }
  }

  /// What of the lineage of some instruments is shown, and of several whose each member is.
  func select(
    _ roots: [Int], in graph: CitationGraph
  ) -> (selected: GraphSelection, shares: LineageShares?) {
    var lineage = Lineage(
      of: roots, in: graph, direction: direction, generations: generations, filter: filter)
    // Whose each member is matters for several only, as whose member it must be.
    let shares = lineage.roots.count > 1 ? LineageShares(of: lineage, in: graph) : nil
    if common, let shares { lineage = shares.common(of: lineage) }
    return (GraphSelection(of: lineage, in: graph, atMost: limit), shares)
  }
}
