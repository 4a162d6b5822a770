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

      --gateways tells over which instruments every line leads: take one away, and nothing else in \
      the lineage leads to what stands behind it.

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

  @Flag(help: "Name the instruments that alone lead to others, with how many these are.")
  var gateways = false

  func validate() throws {
    try SelectionOptions.check(symbols)
    guard !gateways || format != .csv else {
      throw ValidationError("--gateways is written as text and json.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let roots = try symbols.map { try loaded.node(of: $0) }
    let lineage = selection.lineage(of: roots, in: loaded.graph)
    let shares = selection.shares(of: lineage, in: loaded.graph)
    let selected = selection.select(lineage, shares, in: loaded.graph)
    let known = gateways ? Gateways(of: lineage, in: loaded.graph) : nil
    switch format {
    case .text: try Output.write(text(selected, shares, known, loaded))
    case .json:
      let writer = JSONWriter(shares: shares, gateways: known)
      try Output.write(writer.text(of: selected, in: loaded.graph))
    case .csv: try Output.write(CSVWriter().citations(of: selected, in: loaded.graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func text(
    _ selected: GraphSelection, _ shares: LineageShares?, _ known: Gateways?,
    _ loaded: LoadedGraph
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
    let passed = known.map { GatewaysWriter().text(of: $0, in: loaded.graph) } ?? ""
    return plot.text(of: selected, in: loaded.graph) + omitted
      + [legend, series, passed].filter { !$0.isEmpty }.map { "\n" + $0 }.joined()
  }
}
