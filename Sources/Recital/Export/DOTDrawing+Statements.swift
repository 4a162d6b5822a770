extension DOTDrawing {
  /// The statement of an instrument.
  func node(_ index: Int) -> String {
    let node = graph.nodes[index]
    let box = DOTBox(of: node, languages: languages)
    let isRoot = selection.roots.contains(index)
    let isAct = node.kind == .resolution || node.kind == .decision
    var attributes = [
      "label=\(DOTText.quoted(lines: box.lines))", "width=\(box.width)", "height=\(box.height)",
      "style=\"\(isAct ? "rounded,filled" : "filled")\"",
      "tooltip=\(DOTText.quoted(tooltip(of: node)))",
      "class=\"\(node.kind.rawValue) \(node.isInCorpus ? "held" : "cited")\(isRoot ? " root" : "")\"",
    ]
    attributes += look(of: node, isRoot: isRoot)
    if series.contains(index) { attributes.append("group=\"series\"") }
    if let link = link(of: node).flatMap(DOTText.link) { attributes.append("URL=\(link)") }
    return "\(DOTText.name(name(of: index))) [\(attributes.joined(separator: ", "))];"
  }

  /// The statements of a shelf and of the line that leads to it.
  func shelf(_ shelf: DOTShelf) -> [String] {
    let entries = shelf.edges.map {
      (edge: $0, node: graph.nodes[graph.citations[$0.citation].cited])
    }
    let box = DOTBox(listing: entries.map(\.node.instrument.description))
    let lines = entries.map { edge, node in
      let style = style(of: edge)
      let text = DOTText.markup(node.instrument.description)
      let address = link(of: node).flatMap { DOTText.isSafe($0) ? $0 : nil }
      let link = address.map { " HREF=\"\(DOTText.markupAttribute($0))\"" } ?? ""
      let title = DOTText.markupAttribute(tooltip(of: edge))
      return
        "<TR><TD ALIGN=\"LEFT\" WIDTH=\"14\"><FONT COLOR=\"\(style.color)\">\(style.glyph)</FONT></TD>"
        + "<TD ALIGN=\"LEFT\"\(link) TITLE=\"\(title)\">\(text)</TD></TR>"
    }
    let table =
      "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + "\(lines.joined())</TABLE>>"
    let citing = name(of: shelf.citing)
    let name = DOTText.name(name(of: shelf))
    return [
      "\(name) [label=\(table), width=\(box.width), height=\(box.height), fontsize=10,"
        + " style=filled, class=\"shelf\", fillcolor=white, color=\"#9aa5b1\","
        + " fontcolor=\"#4a535d\", tooltip=\(DOTText.quoted("cited by \(citing)"))];",
      "\(DOTText.name(citing)) -> \(name) [arrowhead=none, color=\"#9aa5b1\", penwidth=1.2,"
        + " weight=8, tooltip=\(DOTText.quoted("\(citing) cites \(entries.count) instruments"))];",
    ]
  }

  /// The statement of a citation.
  func edge(_ edge: GraphSelection.DrawnCitation) -> String {
    let citation = graph.citations[edge.citation]
    let style = style(of: edge)
    // Every edge leads downwards, or the ranks would contradict the years.
    let isUpward = rows.isAbove(citation.cited, citation.citing)
    let ends = [citation.citing, citation.cited].map { DOTText.name(name(of: $0)) }
    let isSpine = successors[citation.cited] == citation.citing
    var attributes = [
      isUpward ? "dir=back, arrowtail=\(style.head)" : "arrowhead=\(style.head)",
      "color=\"\(style.color)\"", "style=\(style.line)",
      "penwidth=\(isSpine ? "3.0" : width(of: edge))",
      "tooltip=\(DOTText.quoted(tooltip(of: edge)))",
    ]
    if isSpine { attributes.append("weight=100") }
    let path = (isUpward ? ends.reversed() : ends).joined(separator: " -> ")
    return "\(path) [\(attributes.joined(separator: ", "))];"
  }

  private func link(of node: CitationGraph.Node) -> String? {
    node.instrument.symbol?.officialLink(in: languages.first ?? .english)
  }

  private func look(of node: CitationGraph.Node, isRoot: Bool) -> [String] {
    let size = node.isInCorpus ? [] : ["fontsize=10"]
    if isRoot { return ["fillcolor=\"#ffe9a8\"", "color=\"#b7860b\"", "penwidth=2.2"] + size }
    return node.isInCorpus
      ? ["fillcolor=\"#e8eff8\"", "color=\"#5b7ba6\""]
      : ["fillcolor=white", "color=\"#9aa5b1\"", "fontcolor=\"#4a535d\""] + size
  }

  private func tooltip(of node: CitationGraph.Node) -> String {
    let facts = [
      node.instrument.description, node.date?.description ?? node.citedDate?.description,
      node.title(in: languages), node.isInCorpus ? nil : "only cited",
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  /// From 1.2 upwards, a step for each doubling of the citations that the line stands for.
  private func width(of edge: GraphSelection.DrawnCitation) -> String {
    let doublings = min(4, Int.bitWidth - (edge.hidden + 1).leadingZeroBitCount - 1)
    return ["1.2", "1.6", "2.0", "2.4", "2.8"][doublings]
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
