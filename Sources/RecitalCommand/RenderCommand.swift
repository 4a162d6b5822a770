import ArgumentParser
import Foundation
import Recital
import RecitalRendering

/// Draws a lineage, or the whole graph.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draws a lineage, or all that was given, into a file.",
    discussion: """
      The ending of the file decides: .dot, .svg, .png or .pdf. Years are rows, the newest above; \
      arrows lead down to what is cited; each instrument links to the official document. \
      Instruments of one year that only one other cites share a box. The options for direction, \
      generations and limit concern a lineage; without a symbol they do nothing.

      Example: recital render 79/40 --from corpus -o small-arms.svg
      """)

  @Argument(help: "Symbols in any usual spelling; without one, all is drawn.")
  var symbols: [String] = []

  @Option(help: "Another symbol; what lies between the two is drawn.")
  var to: String?

  @Option(help: "Which chains between the two to draw.")
  var show: ChainChoice = .all

  @OptionGroup var options: GraphOptions
  @OptionGroup var selection: SelectionOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write: .dot, .svg, .png or .pdf.", valueName: "file"))
  var output: String

  @Option(help: "How many seconds drawing may take.")
  var seconds: Double = 60

  @Option(help: "How much memory drawing may take, in megabytes.")
  var megabytes: Int = 2048

  func validate() throws {
    guard ending == "dot" || Graphviz.Format(rawValue: ending) != nil else {
      throw ValidationError(
        "'\(Messages.visible(output))' ends in none of .dot, .svg, .png and .pdf.")
    }
    guard to == nil || symbols.count == 1 else {
      throw ValidationError("--to asks for one symbol before.")
    }
    try SelectionOptions.check(symbols)
    guard seconds > 0, seconds < 1e6, megabytes > 0, megabytes < 1 << 30 else {
      throw ValidationError(
        "--seconds is more than 0 and less than 1000000, --megabytes less than 1073741824.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let roots = try symbols.map { try loaded.node(of: $0) }
    let selected = try select(roots, loaded)
    let dot = DOTWriter(languages: loaded.languages).text(of: selected, in: loaded.graph)
    try Output.write(try draw(dot, caption(selected, loaded)), toFile: output)
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private func select(_ roots: [Int], _ loaded: LoadedGraph) throws -> GraphSelection {
    guard let root = roots.first else { return GraphSelection(all: loaded.graph) }
    if let to { return try between(root, try loaded.node(of: to), loaded.graph) }
    let lineage = selection.lineage(of: roots, in: loaded.graph)
    let shares = selection.common ? selection.shares(of: lineage, in: loaded.graph) : nil
    return selection.select(lineage, shares, in: loaded.graph)
  }

  private var ending: String { URL(fileURLWithPath: output).pathExtension.lowercased() }

  private func draw(_ dot: String, _ caption: Graphviz.Caption) throws -> [UInt8] {
    guard ending != "dot", let format = Graphviz.Format(rawValue: ending) else {
      return Array(dot.utf8)
    }
    do {
      return try Graphviz.render(
        dot, as: format, limits: Graphviz.Limits(seconds: seconds, megabytes: megabytes),
        caption: caption, program: Machine.program())
    } catch {
      Messages.warn("\(output): \(error)")
      throw ExitCode(1)
    }
  }

  private func between(_ one: Int, _ other: Int, _ graph: CitationGraph) throws -> GraphSelection {
    guard let path = ChainChoice.path(between: one, and: other, in: graph) else {
      Messages.warn("No chain of citations leads from one to the other. See 'recital path'.")
      throw ExitCode(1)
    }
    return show.selection(of: path, in: graph, atMost: selection.limit)
  }

  private func caption(_ selected: GraphSelection, _ loaded: LoadedGraph) -> Graphviz.Caption {
    let title = selected.subject(in: loaded.graph).map { "Lineage of \($0)" } ?? "Citations"
    return Graphviz.Caption(title: title, language: "en")
  }
}
