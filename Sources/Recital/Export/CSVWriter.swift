/// Writes a selection as two tables of comma-separated values (RFC 4180).
///
/// Lines end in CR LF. A field that a spreadsheet would take for a formula gets an apostrophe in
/// front.
public struct CSVWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The table of instruments, with a head.
  ///
  /// - Parameters:
  ///   - selection: The instruments.
  ///   - graph: The graph.
  ///   - columns: Values of all instruments of the graph, which stand behind the others.
  /// - Returns: The table.
  public func instruments(
    of selection: GraphSelection, in graph: CitationGraph, with columns: [ExchangeGraph.Column] = []
  ) -> String {
    var generations: [Int: String] = [:]
    for member in selection.lineage?.members ?? [] {
      let sign = member.direction == .ancestors && member.generation > 0 ? "-" : ""
      generations[member.node] = "\(sign)\(member.generation)"
    }
    let head = [
      "instrument", "aliases", "kind", "title", "date", "cited_date", "in_corpus", "sources",
      "citing_documents", "mentions", "generation",
    ]
    let rows = selection.nodes.map { index in
      let node = graph.nodes[index]
      let cited = graph.citations(to: index).map { graph.citations[Int($0)] }
        .filter { $0.kind == .cited }
      return [
        node.instrument.description, node.aliases.map(\.spelling).joined(separator: "; "),
        node.kind.rawValue, node.title() ?? "", node.date?.description ?? "",
        node.citedDate?.description ?? "", node.isInCorpus ? "yes" : "no",
        node.sources.joined(separator: "; "), String(cited.count),
        String(cited.reduce(0) { $0 + $1.mentions }), generations[index] ?? "",
      ] + columns.map { $0.values[index].map($0.text) ?? "" }
    }
    return CSVWriter.table([head + columns.map(\.name)] + rows)
  }

  /// The table of citations, with a head; the last columns are those of the best reference.
  public func citations(of selection: GraphSelection, in graph: CitationGraph) -> String {
    let head = [
      "citing", "cited", "kind", "mentions", "references", "treatment", "verb", "text", "place",
      "paragraph", "source", "line", "confidence",
    ]
    let rows = selection.citations.map { index in
      let citation = graph.citations[index]
      let edge = [
        graph.nodes[citation.citing].instrument.description,
        graph.nodes[citation.cited].instrument.description, citation.kind.description,
        String(citation.mentions), String(citation.references.count),
      ]
      guard let best = graph.bestEvidence(of: citation) else {
        return edge + [String](repeating: "", count: head.count - edge.count)
      }
      return edge + [
        best.treatment?.rawValue ?? "", best.verb ?? "", best.text, best.place.rawValue,
        String(best.paragraph), graph.sources[best.source].path, String(best.line),
        JSONValue.fraction(best.confidence).text,
      ]
    }
    return CSVWriter.table([head] + rows)
  }

  private static func table(_ rows: [[String]]) -> String {
    rows.map(CSVField.record).joined()
  }
}
