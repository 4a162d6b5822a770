/// What stands behind the lanes: symbol, whose lineage it is of several, date, what is done with it, and title.
struct LaneTexts {
  /// A line of the plot in columns.
  struct Line {
    let drawing: String
    let symbol: String
    let share: String
    let date: String
    let treatment: String
    let title: String
    let emphasis: Emphasis
  }

  /// What a line stands for.
  enum Emphasis {
    case root, held, cited
  }

  /// The lines, from the first to the last.
  let lines: [Line]

  init(
    of rows: LaneRows, in graph: CitationGraph, languages: [Language], letters: LineageLetters?
  ) {
    lines = rows.rows.map { row in
      let node = graph.nodes[row.node]
      let indent = String(repeating: "  ", count: max(0, row.depth - 1))
      let mark = row.depth == 0 ? "" : "\(indent)\(row.mark) "
      return Line(
        drawing: row.drawing,
        symbol: mark + (node.instrument.symbol?.spelling.printable ?? ""),
        share: letters?.text(of: row.node) ?? "", date: LaneTexts.date(of: node),
        treatment: row.citation.map { LaneTexts.treatment(of: $0, in: graph) } ?? "",
        title: LaneTexts.title(of: node, languages),
        emphasis: rows.roots.contains(row.node) ? .root : node.isInCorpus ? .held : .cited)
    }
  }

  /// The date, or the likely year with a tilde.
  private static func date(of node: CitationGraph.Node) -> String {
    if let date = node.date ?? node.citedDate { return date.description }
    return Chronology.likelyDate(of: node).map { "~\($0.year)" } ?? ""
  }

  private static func title(of node: CitationGraph.Node, _ languages: [Language]) -> String {
    if let title = node.title(in: languages) { return title.printable }
    guard case .named(let name) = node.instrument else { return "" }
    return name.printable
  }

  private static func treatment(of index: Int, in graph: CitationGraph) -> String {
    let mark = graph.mark(of: index)
    return mark.kind == .cited ? mark.treatment?.rawValue ?? "cite" : mark.kind.description
  }
}
