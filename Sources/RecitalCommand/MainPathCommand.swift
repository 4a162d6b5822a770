import ArgumentParser
import Recital

/// Shows the main path of a lineage, a topic or all that was given.
struct MainPathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "main-path",
    abstract: "Shows the way that most lines of descent take.",
    discussion: """
      Every chain of citations from an instrument that nothing cites to one that cites nothing is a \
      path; the share says how many of all paths lead over a step. With a symbol the lineage of that \
      instrument is searched, with --topic what bears some words in its title, else all that was \
      given. The longest series of yearly renewals draws most paths to itself, so --fold counts each \
      series as one step, named by its newest member. With --search critical the slack of a step tells \
      how many citations shorter than the longest line of descent the longest one over it is.

      Example: recital main-path --from corpus --fold
      """)

  enum Search: String, ExpressibleByArgument, CaseIterable {
    case global, local, routes, critical
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "A symbol in any usual spelling: 76/232, A/60/88, 1540 (2004).")
  var symbol: String?

  @OptionGroup var options: GraphOptions

  @Option(help: "Only instruments that bear these words in a title.")
  var topic: String?

  @Option(
    help: "Which paths count: spc from end to end, splc to any ancestor, spnp between any two.")
  var weight: PathWeight = .spc

  @Option(
    help: """
      The heaviest path as a whole, that of the heaviest step each time, several routes, or all that lies \
      on a longest line of descent.
      """)
  var search: Search = .global

  @Option(help: "With --search critical: how many citations shorter such a line may be.")
  var slack: Int = 0

  @Option(help: "How many of the heaviest citations the routes begin with.")
  var routes: Int = 10

  @Flag(help: "Tell how much the routes hold for each number from 1 to --routes.")
  var sweep = false

  @Flag(help: "Count the members of a series as one.")
  var fold = false

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard (1...10_000).contains(routes) else {
      throw ValidationError("--routes is a number from 1 to 10000.")
    }
    guard !sweep || format == .text else { throw ValidationError("--sweep is written as text.") }
    guard (0...10_000).contains(slack), slack == 0 || search == .critical else {
      throw ValidationError("--slack is a number from 0 to 10000, and goes with --search critical.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let graph = loaded.graph
    let network = CitationNetwork(of: try nodes(loaded), in: graph, folding: fold)
    let paths = MainPaths(in: network.condensation, weight: weight)
    let levels = search == .critical ? Levels(of: network.condensation) : nil
    let edges = levels?.edges(within: slack) ?? edges(of: paths)
    guard !edges.isEmpty else {
      loaded.corpus.report()
      Messages.warn("There are no citations between these instruments, so there is no main path.")
      throw ExitCode(1)
    }
    var writer = MainPathWriter(
      of: edges, on: paths, in: network, graph: graph, languages: loaded.languages)
    writer.levels = levels
    switch format {
    case .text where sweep: try Output.write(sweepText(of: paths))
    case .text: try Output.write(writer.text(in: graph, width: Machine.columns))
    case .json: try Output.write(writer.json(in: graph))
    case .csv: try Output.write(writer.csv(in: graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func nodes(_ loaded: LoadedGraph) throws -> [Int] {
    let graph = loaded.graph
    let all =
      try symbol.map { Lineage(of: try loaded.node(of: $0), in: graph).nodes }
      ?? Array(graph.nodes.indices)
    guard let topic = topic?.lowercased() else { return all }
    return all.filter { node in
      graph.nodes[node].titles.values.contains { $0.lowercased().contains(topic) }
    }
  }

  private func edges(of paths: MainPaths) -> [PathEdge] {
    switch search {
    case .global:
      let path = paths.global()
      return zip(path, path.dropFirst()).map { PathEdge(citing: $0.0, cited: $0.1) }
    case .local: return paths.localEdges()
    case .routes, .critical: return paths.keyRoutes(routes)
    }
  }

  private func sweepText(of paths: MainPaths) -> String {
    let kind: MainPaths.Search = search == .local ? .local : .global
    let lines = paths.keyRouteSweep(upTo: routes, search: kind).map { step in
      [step.count, step.components, step.citations].map { number in
        let text = String(number)
        return String(repeating: " ", count: max(0, 11 - text.count)) + text
      }.joined()
    }
    return "     routes      steps  citations\n" + lines.map { "\($0)\n" }.joined()
  }
}
