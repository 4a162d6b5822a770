/// The statements of one DOT text.
struct DOTDrawing {
  private let selection: GraphSelection
  private let graph: CitationGraph
  private let languages: [Language]
  private let columns: DOTColumns
  private let drawn: [GraphSelection.DrawnCitation]
  /// The name of each node in the text.
  private let names: [Int: String]
  /// The members of the root's series, which are kept in one row.
  private let series: Set<Int>

  init(of selection: GraphSelection, in graph: CitationGraph, languages: [Language]) {
    self.selection = selection
    self.graph = graph
    self.languages = languages
    columns = DOTColumns(selection.nodes, in: graph)
    drawn = selection.drawn(in: graph)
    names = DOTDrawing.names(of: selection.nodes, in: graph)
    let chain = selection.lineage.map { Series(through: $0.root, in: graph).members.map(\.node) }
    series = Set(chain ?? [])
  }

  /// The whole text.
  var text: String {
    let title = selection.lineage.map { graph.nodes[$0.root].instrument.description }
    let statements = preamble + headings + selection.nodes.map(node) + ranks + drawn.map(edge)
    return "digraph \(DOTText.name(title ?? "citations")) {\n"
      + (statements + legend).map { "  \($0)\n" }.joined() + "}\n"
  }

  private var preamble: [String] {
    let font = "fontname=\"Noto Sans CJK SC, Noto Sans, DejaVu Sans\""
    return [
      "graph [rankdir=LR, charset=\"UTF-8\", bgcolor=white, outputorder=edgesfirst, nodesep=0.16,"
        + " ranksep=0.32, pad=0.25, \(font)];",
      "node [shape=box, fixedsize=true, fontsize=11, margin=\"0.05,0.03\", \(font)];",
      "edge [dir=back, arrowsize=0.75, color=\"#5d6873\"];",
    ]
  }

  /// The years, tied into a chain that nobody sees.
  private var headings: [String] {
    let look =
      "node [shape=plaintext, group=\"#\", width=0.7, height=0.35, fontsize=16,"
      + " fontcolor=\"#8a939c\", class=\"year\"];"
    let names = columns.columns.map { DOTText.quoted(DOTColumns.heading($0.year)) }
    let nodes = zip(names, columns.columns).map { name, column in
      "\(name) [label=\(DOTText.quoted(DOTColumns.title(column.year)))];"
    }
    let chain = "\(names.joined(separator: " -> ")) [style=invis, weight=100];"
    return ["{", look] + nodes + (names.count > 1 ? [chain] : []) + ["}"]
  }

  private var ranks: [String] {
    columns.columns.map { column in
      let members = column.nodes.map { DOTText.name(names[$0] ?? "") }
      let heading = DOTText.quoted(DOTColumns.heading(column.year))
      return "{ rank=same; \(([heading] + members).joined(separator: "; ")); }"
    }
  }

  /// The looks that occur, each as a plain node at the left.
  ///
  /// Graphviz stacks a column from below, hence the reverse order.
  private var legend: [String] {
    let styles = Set(drawn.map(style)).sorted { $0.name > $1.name }
    let names = styles.map { DOTText.quoted("#key \($0.name)") }
    guard let first = names.first, let column = columns.columns.first else { return [] }
    let look = "node [shape=plaintext, width=1.4, height=0.2, fontsize=10, class=\"key\"];"
    let nodes = zip(names, styles).map { name, style in
      "\(name) [label=\(DOTText.flushLeft(style.legend)), fontcolor=\"\(style.color)\"];"
    }
    let heading = DOTText.quoted(DOTColumns.heading(column.year))
    return ["{", look, "rank=same;"] + nodes + ["}", "\(first) -> \(heading) [style=invis];"]
  }

  private static func names(of nodes: [Int], in graph: CitationGraph) -> [Int: String] {
    var names: [Int: String] = [:]
    var taken: Set<String> = []
    for node in nodes {
      let instrument = graph.nodes[node].instrument.description.printable
      // The sign # is kept for headings and the legend.
      var name = instrument.hasPrefix("#") ? "#" + instrument : instrument
      if name.isEmpty { name = "?" }
      while !taken.insert(name).inserted { name += "′" }
      names[node] = name
    }
    return names
  }
}

// MARK: - Nodes and edges

extension DOTDrawing {
  private func node(_ index: Int) -> String {
    let node = graph.nodes[index]
    let box = DOTBox(of: node, languages: languages)
    let isRoot = index == selection.lineage?.root
    var attributes = [
      "label=\(DOTText.quoted(lines: box.lines))", "width=\(box.width)", "height=\(box.height)",
      "style=\"\(node.kind == .resolution || node.kind == .decision ? "rounded,filled" : "filled")\"",
      "tooltip=\(DOTText.quoted(tooltip(of: node)))",
      "class=\"\(node.kind.rawValue) \(node.isInCorpus ? "held" : "cited")\(isRoot ? " root" : "")\"",
    ]
    attributes += look(of: node, isRoot: isRoot)
    if series.contains(index) { attributes.append("group=\"series\"") }
    let link = node.instrument.symbol?.officialLink(in: languages.first ?? .english)
    if let link = link.flatMap(DOTText.link) { attributes.append("URL=\(link)") }
    return "\(DOTText.name(names[index] ?? "")) [\(attributes.joined(separator: ", "))];"
  }

  private func look(of node: CitationGraph.Node, isRoot: Bool) -> [String] {
    if isRoot { return ["fillcolor=\"#ffe9a8\"", "color=\"#b7860b\"", "penwidth=2.2"] }
    return node.isInCorpus
      ? ["fillcolor=\"#e8eff8\"", "color=\"#5b7ba6\""]
      : ["fillcolor=white", "color=\"#9aa5b1\"", "fontcolor=\"#4a535d\""]
  }

  private func tooltip(of node: CitationGraph.Node) -> String {
    let facts = [
      node.instrument.description, node.date?.description ?? node.citedDate?.description,
      node.title(in: languages), node.isInCorpus ? nil : "not in the corpus",
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  private func style(of edge: GraphSelection.DrawnCitation) -> CitationStyle {
    let citation = graph.citations[edge.citation]
    return CitationStyle(
      kind: citation.kind, treatment: graph.bestEvidence(of: citation)?.treatment)
  }

  private func edge(_ edge: GraphSelection.DrawnCitation) -> String {
    let citation = graph.citations[edge.citation]
    let style = style(of: edge)
    // Every edge leads from left to right, or the ranks would contradict the years.
    let isForward = columns.isRight(citation.cited, of: citation.citing)
    let ends = [citation.cited, citation.citing].map { DOTText.name(names[$0] ?? "") }
    var attributes = [
      isForward ? "dir=forward, arrowhead=\(style.head)" : "arrowtail=\(style.head)",
      "color=\"\(style.color)\"", "style=\(style.line)", "penwidth=\(width(of: edge))",
      "tooltip=\(DOTText.quoted(tooltip(of: edge)))",
    ]
    if series.contains(citation.citing), series.contains(citation.cited) {
      attributes.append("weight=10")
    }
    let path = (isForward ? ends.reversed() : ends).joined(separator: " -> ")
    return "\(path) [\(attributes.joined(separator: ", "))];"
  }

  /// From 1.2 upwards, a step for each doubling of the citations that the line stands for.
  private func width(of edge: GraphSelection.DrawnCitation) -> String {
    let doublings = min(6, Int.bitWidth - (edge.hidden + 1).leadingZeroBitCount - 1)
    return ["1.2", "1.6", "2.0", "2.4", "2.8", "3.2", "3.6"][doublings]
  }

  private func tooltip(of edge: GraphSelection.DrawnCitation) -> String {
    let citation = graph.citations[edge.citation]
    let names = [citation.citing, citation.cited].map { graph.nodes[$0].instrument.description }
    var facts = [names.joined(separator: " → ")]
    if citation.kind != .cited { facts.append(citation.kind.description) }
    if let best = graph.bestEvidence(of: citation) {
      facts.append([best.verb, best.text].compactMap(\.self).joined(separator: " … "))
      facts.append("\(best.place.rawValue) \(best.paragraph), line \(best.line)")
    }
    if citation.mentions > 1 { facts.append("\(citation.mentions) mentions") }
    if edge.hidden > 0 { facts.append("+\(edge.hidden) more citations by this way") }
    return facts.joined(separator: " · ")
  }
}
