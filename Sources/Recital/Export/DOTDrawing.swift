/// The statements of one DOT text.
struct DOTDrawing {
  let selection: GraphSelection
  let graph: CitationGraph
  let languages: [Language]
  let rows: DOTRows
  /// The members of the root's series, newest first, which are kept in one column.
  let series: [Int]
  /// For each member of that series the next one.
  let successors: [Int: Int]
  private let drawn: [GraphSelection.DrawnCitation]
  private let shelves: [DOTShelf]
  /// The nodes that stand in a shelf.
  private let shelved: Set<Int>
  /// The name of each node in the text.
  private let names: [Int: String]

  init(
    of selection: GraphSelection, in graph: CitationGraph, languages: [Language],
    purpose: DOTWriter.Purpose
  ) {
    self.selection = selection
    self.graph = graph
    self.languages = languages
    rows = DOTRows(selection.nodes, in: graph)
    drawn = selection.drawn(in: graph)
    names = DOTDrawing.names(of: selection.nodes, in: graph)
    shelves =
      purpose == .picture
      ? DOTShelf.shelves(of: drawn, in: graph, roots: selection.roots, rows) : []
    shelved = Set(shelves.flatMap(\.edges).map { graph.citations[$0.citation].cited })
    series = DOTDrawing.column(
      of: selection, in: graph, rows, drawn: Set(selection.nodes).subtracting(shelved))
    successors = Dictionary(uniqueKeysWithValues: zip(series.dropFirst(), series))
  }

  /// The members of the series of the root that stand below each other: one of each row, as far as they
  /// are drawn by themselves.
  private static func column(
    of selection: GraphSelection, in graph: CitationGraph, _ rows: DOTRows, drawn: Set<Int>
  ) -> [Int] {
    guard let root = selection.lineage?.root else { return [] }
    let members = Series(through: root, in: graph).members.map(\.node).filter(drawn.contains)
    var taken: Set<Int?> = []
    // The root has its row for itself; then what has a text comes before what is only cited.
    let kept = members.sorted { left, right in
      let keys = [left, right].map { ($0 == root ? 0 : 1, graph.nodes[$0].isInCorpus ? 0 : 1) }
      return keys[0] < keys[1]
    }.filter { node in
      taken.insert(rows.year(of: node)).inserted
    }
    return members.filter(Set(kept).contains)
  }

  /// The whole text.
  var text: String {
    let title = selection.subject(in: graph)
    let nodes = selection.nodes.filter { !shelved.contains($0) }.map(node)
    let edges = drawn.filter { !shelved.contains(graph.citations[$0.citation].cited) }.map(edge)
    let statements =
      preamble + headings + nodes + shelves.flatMap(shelf) + ranks + edges + spine
    return "digraph \(DOTText.name(title ?? "citations")) {\n"
      + statements.map { "  \($0)\n" }.joined() + "}\n"
  }

  private var preamble: [String] {
    let font = "fontname=\"Noto Sans CJK SC, Noto Sans, DejaVu Sans, sans-serif\""
    return [
      "graph [rankdir=TB, charset=\"UTF-8\", bgcolor=white, outputorder=edgesfirst, nodesep=0.18,"
        + " ranksep=0.22, pad=0.2, fontsize=10, fontcolor=\"#4a535d\", labelloc=b, \(font)];",
      "graph [label=\(legend)];",
      "node [shape=box, fixedsize=true, fontsize=11, margin=\"0.05,0.03\", \(font)];",
      "edge [arrowsize=0.75, color=\"#5d6873\"];",
    ]
  }

  /// The years, tied into a chain that nobody sees.
  private var headings: [String] {
    let look =
      "node [shape=plaintext, group=\"#\", width=0.6, height=0.3, fontsize=15,"
      + " fontcolor=\"#8a939c\", class=\"year\"];"
    let names = rows.rows.map { DOTText.quoted(DOTRows.heading($0.year)) }
    let nodes = zip(names, rows.rows).map { name, row in
      "\(name) [label=\(DOTText.quoted(DOTRows.title(row.year)))];"
    }
    let chain = "\(names.joined(separator: " -> ")) [style=invis, weight=100];"
    return ["{", look] + nodes + (names.count > 1 ? [chain] : []) + ["}"]
  }

  private var ranks: [String] {
    rows.rows.map { row in
      let nodes = row.nodes.filter { !shelved.contains($0) }.map { DOTText.name(name(of: $0)) }
      let boxes = shelves.filter { $0.year == row.year }.map { DOTText.name(name(of: $0)) }
      let heading = DOTText.quoted(DOTRows.heading(row.year))
      return "{ rank=same; \(([heading] + nodes + boxes).joined(separator: "; ")); }"
    }
  }

  /// The looks that occur, in rows below the drawing.
  private var legend: String {
    let kinds = [
      LegendEntry(sign: "■", color: "#e0b84c", name: "asked about"),
      LegendEntry(sign: "■", color: "#9db8dc", name: "text given"),
      LegendEntry(sign: "□", color: "#9aa5b1", name: "only cited"),
    ]
    let styles = Set(drawn.map(style)).sorted { $0.name < $1.name }
    let entries =
      kinds.dropFirst(selection.lineage == nil ? 1 : 0)
      + styles.map { LegendEntry(sign: $0.sign, color: $0.color, name: $0.name) }
    // The signs have a width of their own, since fonts differ much in them.
    let cells = entries.map { entry in
      "<TD ALIGN=\"LEFT\" WIDTH=\"32\"><FONT COLOR=\"\(entry.color)\">\(entry.sign)</FONT></TD>"
        + "<TD ALIGN=\"LEFT\">\(entry.name)</TD>"
    }
    let lines = stride(from: 0, to: cells.count, by: 5).map { start in
      "<TR>\(cells[start..<min(start + 5, cells.count)].joined())</TR>"
    }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"3\">\(lines.joined())</TABLE>>"
  }

  /// Ties between neighbours in the series that no drawn citation ties, so that they stay in line.
  private var spine: [String] {
    let tied = Set(
      drawn.map { [graph.citations[$0.citation].citing, graph.citations[$0.citation].cited] })
    return zip(series, series.dropFirst()).filter { newer, older in
      !tied.contains([newer, older]) && rows.isAbove(newer, older)
    }.map { newer, older in
      let ends = [newer, older].map { DOTText.name(name(of: $0)) }.joined(separator: " -> ")
      return "\(ends) [style=invis, weight=100];"
    }
  }
}

/// What a look means.
private struct LegendEntry {
  let sign: String
  let color: String
  let name: String
}

// MARK: - Names and looks

extension DOTDrawing {
  /// The name of a node.
  func name(of node: Int) -> String { names[node] ?? "" }

  /// The name of a shelf.
  func name(of shelf: DOTShelf) -> String { shelf.name(name(of: shelf.citing)) }

  /// The look of a citation.
  func style(of edge: GraphSelection.DrawnCitation) -> CitationStyle {
    let mark = graph.mark(of: edge.citation)
    return CitationStyle(kind: mark.kind, treatment: mark.treatment)
  }

  private static func names(of nodes: [Int], in graph: CitationGraph) -> [Int: String] {
    var names: [Int: String] = [:]
    var taken: Set<String> = []
    for node in nodes {
      let instrument = graph.nodes[node].instrument.description.printable
      // The sign # is kept for headings and shelves.
      var name = instrument.hasPrefix("#") ? "#" + instrument : instrument
      if name.isEmpty { name = "?" }
      while !taken.insert(name).inserted { name += "′" }
      names[node] = name
    }
    return names
  }
}
