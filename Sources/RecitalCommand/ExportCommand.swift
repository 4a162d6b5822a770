import ArgumentParser
import Foundation
import Recital

/// Writes the whole graph for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the whole graph for other programs.",
    discussion: """
      The ending of the file decides, or --format:

      .json      all that is known, with every reference (json)
      .csv       a table of citations; one of the instruments goes beside it, into a file whose name \
      ends in -instruments.csv (csv)
      .tsv       the bare list of citations (tsv)
      .graphml   GraphML, for networkx, igraph, Cytoscape (graphml)
      .gexf      GEXF with dates, for Gephi (gexf)
      .gml       GML (gml)
      .net       a Pajek network (net)
      .dot       DOT, for Graphviz (dot)
      .ttl       RDF in Turtle, with the Citation Typing Ontology (ttl)
      node-link  JSON for networkx and D3; only by --format

      Nothing is left out or gathered, as it is in pictures. --from reads .csv, .tsv, .net and \
      .graphml again in place of documents. --measures computes values of every instrument, such as \
      its community or its PageRank, and adds them in GraphML, GEXF, GML, node-link JSON, and in the \
      table of instruments.

      Example: recital export --from corpus -o graph.gexf
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, json, csv, tsv, graphml, gexf, gml, net, ttl
    case nodeLink = "node-link"
  }

  @OptionGroup var options: GraphOptions

  @Option(help: "What to write, whatever the ending.")
  var format: Format?

  @Option(
    parsing: .upToNextOption, help: "Measures to compute of every instrument, and its community.")
  var measures: [ComputedOption] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func validate() throws {
    guard chosen != nil else {
      let endings = Format.allCases.filter { $0 != .nodeLink }.map { ".\($0.rawValue)" }
      throw ValidationError(
        "'\(Messages.visible(output))' ends in none of \(endings.joined(separator: ", ")). Give it "
          + "one, or --format.")
    }
    let withMeasures: [Format] = [.graphml, .gexf, .gml, .nodeLink, .csv]
    guard measures.isEmpty || chosen.map(withMeasures.contains) ?? true else {
      throw ValidationError("--measures goes with graphml, gexf, gml, node-link and csv.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    if let chosen { try write(chosen, loaded) }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }

  private var chosen: Format? {
    let ending = Format(rawValue: URL(fileURLWithPath: output).pathExtension.lowercased())
    return format ?? (ending == .nodeLink ? nil : ending)
  }

  private func write(_ format: Format, _ loaded: LoadedGraph) throws {
    let selection = GraphSelection(all: loaded.graph)
    switch format {
    case .dot:
      let writer = DOTWriter(languages: loaded.languages, purpose: .exchange)
      try write(writer.text(of: selection, in: loaded.graph))
    case .json: try write(JSONWriter().text(of: selection, in: loaded.graph))
    case .tsv: try write(EdgeList(of: loaded.graph).text)
    case .csv:
      try write(CSVWriter().citations(of: selection, in: loaded.graph))
      let columns = measures.isEmpty ? [] : exchanged(loaded).columns
      let instruments = CSVWriter().instruments(of: selection, in: loaded.graph, with: columns)
      let stem = output.lowercased().hasSuffix(".csv") ? String(output.dropLast(4)) : output
      try Output.write(Array(instruments.utf8), toFile: "\(stem)-instruments.csv")
    case .graphml, .gexf, .gml, .net, .ttl, .nodeLink:
      try write(text(of: exchanged(loaded), as: format))
    }
  }

  /// The graph with what was asked for.
  private func exchanged(_ loaded: LoadedGraph) -> ExchangeGraph {
    var graph = ExchangeGraph(of: loaded.graph, languages: loaded.languages)
    if !measures.isEmpty { graph.add(measures.map(\.computed), of: loaded.graph) }
    return graph
  }

  private func text(of graph: ExchangeGraph, as format: Format) -> String {
    switch format {
    case .gexf: GEXFWriter().text(of: graph)
    case .gml: GMLWriter().text(of: graph)
    case .net: PajekWriter().text(of: graph)
    case .ttl: TurtleWriter().text(of: graph)
    case .nodeLink: NodeLinkWriter().text(of: graph)
    case .graphml, .dot, .json, .csv, .tsv: GraphMLWriter().text(of: graph)
    }
  }

  private func write(_ text: String) throws {
    try Output.write(Array(text.utf8), toFile: output)
  }
}
