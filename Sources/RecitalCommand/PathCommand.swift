import ArgumentParser
import Recital

/// Shows how one instrument leads to another.
struct PathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Shows how one instrument leads to another.",
    discussion: """
      Chains of citations from the newer of two instruments to the older: the shortest, the longest, \
      the main one, which the most chains share, or all that lies between. The drawing is that of \
      lineage. Below it stands how many chains there are, and what all of them lead over. Where no \
      chain leads from one to the other, the nearest instruments that both rest on are named.

      Example: recital path 79/40 60/81 --from corpus
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "A symbol in any usual spelling: 76/232, A/60/88, 1540 (2004).")
  var one: String

  @Argument(help: "Another symbol.")
  var other: String

  @OptionGroup var options: GraphOptions

  @Option(help: "Which chains to show.")
  var show: ChainChoice = .shortest

  @Option(help: "How many instruments to show at most.")
  var limit: Int = 150

  @Option(help: "What to write.")
  var format: Format = .text

  @Flag(help: "Draw the lanes with ASCII characters only.")
  var ascii = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
  }

  func run() async throws {
    let loaded = try await options.load()
    let (first, second) = (try loaded.node(of: one), try loaded.node(of: other))
    guard first != second else {
      throw ValidationError("'\(Messages.visible(one))' and '\(Messages.visible(other))' are one.")
    }
    guard let path = ChainChoice.path(between: first, and: second, in: loaded.graph) else {
      loaded.corpus.report()
      Messages.warn(noChain(first, second, loaded.graph))
      throw ExitCode(1)
    }
    let selected = show.selection(of: path, in: loaded.graph, atMost: limit)
    switch format {
    case .text: try Output.write(text(selected, path, loaded))
    case .json: try Output.write(PathRecordWriter().json(of: path, in: loaded.graph))
    case .csv: try Output.write(CSVWriter().citations(of: selected, in: loaded.graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func text(
    _ selected: GraphSelection, _ path: PathBetween, _ loaded: LoadedGraph
  ) -> String {
    var plot = LanePlot(
      characters: ascii ? .ascii : .lines, width: Machine.columns, languages: loaded.languages)
    plot.isColored = Machine.hasColors
    let omitted =
      selected.omittedCount > 0
      ? "… and \(selected.omittedCount) more; --limit \(selected.nodes.count + selected.omittedCount) "
        + "shows all.\n" : ""
    return plot.text(of: selected, in: loaded.graph) + omitted + "\n"
      + PathSummary(of: path, in: loaded.graph).text
  }

  private func noChain(_ one: Int, _ other: Int, _ graph: CitationGraph) -> String {
    let names = [one, other].map { graph.nodes[$0].instrument.description }
    let compact = graph.compact()
    let condensation = Condensation(of: compact)
    let sources = JointSources(
      of: [one, other].map { condensation.component(of: $0) }, in: condensation)
    let nearest = sources.nearest.flatMap { condensation.members(of: $0) }.sorted()
      .map { graph.nodes[$0].instrument.description }
    let shown = nearest.prefix(10).joined(separator: ", ")
    let rest = nearest.count > 10 ? " and \(nearest.count - 10) more" : ""
    return "No chain of citations leads from \(names[0]) to \(names[1]) or back. "
      + (nearest.isEmpty
        ? "Nor do both rest on anything in common." : "Both rest on \(shown)\(rest).")
  }
}
