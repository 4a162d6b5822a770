/// Draws the carry-over matrix of a series as SVG 1.1.
///
/// A cell has a full upper half where the preamble cites, a full lower half where the operative part
/// does, so that it can be read without colours; a small square is a note or other text, an empty one
/// a citation through the name of the series. Every cell, row and column says what it is when pointed
/// at, and leads to the official document.
public struct SeriesPicture: Sendable {
  /// How many instruments to draw at most.
  public var limit: Int
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]

  /// Creates a drawing.
  public init(limit: Int = 100, languages: [Language] = [.english]) {
    self.limit = limit
    self.languages = languages
  }

  /// The picture of a matrix; the same for the same graph, byte for byte.
  public func text(of carryOver: CarryOver, in graph: CitationGraph, title: String) -> String {
    let (rows, omitted) = carryOver.chosen(atMost: limit)
    let names = carryOver.columns.map { graph.nodes[$0].instrument.description.printable }
    let labels = rows.map { graph.nodes[$0.node].instrument.description.printable }
    let frame = SeriesFrame(
      labels: labels.map { $0.truncated(toColumns: SeriesFrame.longestLabel) },
      headings: zip(carryOver.columns, names).map { heading($0, $1, graph) },
      titles: rows.map { shortTitle(of: $0, in: graph) })
    var body = ""
    for (column, name) in names.enumerated() {
      body += heading(name, column, carryOver, graph, frame)
    }
    for place in rows.indices {
      body += row(rows[place], place, names, graph, frame)
    }
    return frame.document(
      title: title, omitted: omitted, legend: SeriesFrame.legend(at: frame), body: body)
  }

  private func heading(
    _ name: String, _ column: Int, _ carryOver: CarryOver, _ graph: CitationGraph,
    _ frame: SeriesFrame
  ) -> String {
    let node = graph.nodes[carryOver.columns[column]]
    let (x, y) = (frame.x(of: column) + frame.step / 2 + 4, frame.top - 6)
    let shown = heading(carryOver.columns[column], name, graph)
    let tip = [name, Chronology.shownDate(of: node), node.title(in: languages) ?? ""]
    let text =
      "<text x=\"\(x)\" y=\"\(y)\" transform=\"rotate(-60 \(x) \(y))\">\(XMLText.escaped(shown))</text>"
    return linked(text, to: node, tip: tip.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// The year of a member, so that gaps are seen, and its symbol.
  private func heading(_ node: Int, _ name: String, _ graph: CitationGraph) -> String {
    let year = Chronology.likelyDate(of: graph.nodes[node])?.year
    return (year.map { "\($0)  " } ?? "") + name
  }

  private func row(
    _ row: CarryOver.Row, _ place: Int, _ names: [String], _ graph: CitationGraph,
    _ frame: SeriesFrame
  ) -> String {
    let node = graph.nodes[row.node]
    let y = frame.y(of: place)
    let base = y + SeriesFrame.cell - 6
    let kind = row.isMember ? " class=\"m\"" : ""
    var text = place % 2 == 1 ? frame.stripe(at: y) : ""
    text += linked(
      "<text\(kind) x=\"\(frame.left - 8)\" y=\"\(base)\" text-anchor=\"end\">"
        + "\(XMLText.escaped(frame.labels[place]))</text>",
      to: node, tip: node.title(in: languages) ?? node.instrument.description.printable)
    for column in names.indices {
      guard let places = row.places[column] else { continue }
      let words = places.words.joined(separator: ", ")
      let change = row.change(in: column)?.rawValue ?? ""
      let tip =
        "\(names[column]) cites \(node.instrument.description.printable): \(words); \(change)"
      text +=
        "<g><title>\(XMLText.escaped(tip))</title>"
        + SeriesFrame.mark(places, frame.x(of: column), y, width: frame.step) + "</g>\n"
    }
    if !frame.titles[place].isEmpty {
      text +=
        "<text class=\"t\" x=\"\(frame.right + 8)\" y=\"\(base)\">"
        + "\(XMLText.escaped(frame.titles[place]))</text>\n"
    }
    return text
  }

  private func shortTitle(of row: CarryOver.Row, in graph: CitationGraph) -> String {
    guard !row.isMember else { return "" }
    return (graph.nodes[row.node].title(in: languages) ?? "").printable
      .truncated(toColumns: SeriesFrame.longestTitle)
  }

  private func linked(_ text: String, to node: CitationGraph.Node, tip: String) -> String {
    let inside = "<title>\(XMLText.escaped(tip.printable))</title>\(text)"
    guard let symbol = node.instrument.symbol,
      let link = symbol.officialLink(in: languages.first ?? .english), DOTText.isSafe(link)
    else { return "<g>\(inside)</g>\n" }
    return "<a xlink:href=\"\(XMLText.escaped(link))\">\(inside)</a>\n"
  }
}
