import ArgumentParser
import Recital

/// Prints the series of an instrument and what its members carry over.
struct SeriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "Prints a series and what its members carry over.",
    discussion: """
      First the members, newest first, with the reasons for each: 'title' is cited under the same \
      title, 'similar-title' under one with nearly the same words, 'implied' through the name of \
      the series, 'list' in a list of earlier resolutions, 'sources' cites mostly the same, \
      'agenda-item' came from the item that others came from, 'number' is the only resolution of \
      the sessions before that is cited, 'decided' is what an operative paragraph decides on. \
      'in A/RES/79/40' names the member that cites it where the next one does not. ● marks members \
      whose text was given.

      Then what they cite, down, and the members whose text was given, across, the oldest first: \
      p cited in the preamble, o in the operative part, b in both, n in a note only, a in other \
      text, s through the name of the series, · not at all. ↑ marks members of the series.

      Example: recital series 79/40 --from corpus
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, svg
  }

  @Argument(help: "A symbol in any usual spelling: 76/232, A/60/88, 1540 (2004).")
  var symbol: String

  @OptionGroup var options: GraphOptions

  @Option(help: "What to write; csv is the matrix only, svg draws it.")
  var format: Format = .text

  @Option(
    help: """
      How many cited instruments to show at most, those that most members cite: 100 in svg; in text \
      40 that more than one of several members cites; 0 shows the members only.
      """)
  var limit: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write, by default standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit is 0 or more.") }
  }

  func run() async throws {
    let loaded = try await options.load()
    let root = try loaded.node(of: symbol)
    let series = Series(through: root, in: loaded.graph)
    let text = text(of: series, CarryOver(of: series, in: loaded.graph), root, loaded)
    if let output {
      try Output.write(Array(text.utf8), toFile: output)
    } else {
      try Output.write(text)
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func text(
    of series: Series, _ carryOver: CarryOver, _ root: Int, _ loaded: LoadedGraph
  ) -> String {
    let graph = loaded.graph
    switch format {
    case .json:
      return SeriesJSONWriter(languages: loaded.languages).text(of: series, carryOver, in: graph)
    case .csv:
      return SeriesTableWriter(languages: loaded.languages).text(of: carryOver, in: graph)
    case .svg:
      let newest = series.members.first?.node ?? root
      let title = graph.nodes[newest].title(in: loaded.languages).map { ": \($0)" } ?? ""
      return SeriesPicture(limit: limit ?? 100, languages: loaded.languages).text(
        of: carryOver, in: graph, title: graph.nodes[root].instrument.description + title)
    case .text:
      let writer = SeriesTextWriter(
        width: Machine.columns, limit: limit, languages: loaded.languages)
      let matrix = writer.matrix(of: carryOver, in: graph)
      return writer.chain(of: series, in: graph) + (matrix.isEmpty ? "" : "\n" + matrix)
    }
  }
}
