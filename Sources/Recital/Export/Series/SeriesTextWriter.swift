/// Writes a series and its carry-over matrix for a terminal.
public struct SeriesTextWriter: Sendable {
  /// The number of columns to fit into; a matrix that is wider is written in parts.
  public var width: Int
  /// How many instruments to write at most; nil for forty, without those that one of several members
  /// cites.
  public var limit: Int?
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]

  /// Creates a writer.
  public init(width: Int = 100, limit: Int? = nil, languages: [Language] = [.english]) {
    self.width = width
    self.limit = limit
    self.languages = languages
  }

  /// The chain, newest first, with the reasons for every link.
  public func chain(of series: Series, in graph: CitationGraph) -> String {
    let lines = series.members.indices.map { place -> [String] in
      let node = graph.nodes[series.members[place].node]
      return [
        node.isInCorpus ? "●" : "○", node.instrument.description.printable,
        Chronology.shownDate(of: node),
        place > 0 ? reasons(of: series.members[place - 1], in: graph) : "",
        (node.title(in: languages) ?? "").printable,
      ]
    }
    let widths = (0..<5).map { column in lines.map { $0[column].displayWidth }.max() ?? 0 }
    return lines.map { cells in
      var line = cells[0]
      for column in 1..<4 { line += " " + cells[column].padded(toColumns: widths[column] + 1) }
      let room = width - line.displayWidth - 1
      let title = room >= 8 ? cells[4].truncated(toColumns: room) : ""
      return (line + " " + title).withoutTrailingSpaces + "\n"
    }.joined()
  }

  /// The matrix: cited instruments down, the members whose text was given across, oldest first.
  public func matrix(of carryOver: CarryOver, in graph: CitationGraph) -> String {
    guard !carryOver.columns.isEmpty, !carryOver.rows.isEmpty, limit != 0 else { return "" }
    let (rows, omitted) = carryOver.chosen(
      atMost: limit ?? 40, citedBy: limit == nil && carryOver.columns.count > 2 ? 2 : 1)
    let headings = carryOver.headings(in: graph)
    let cell = (headings.map(\.displayWidth).max() ?? 0) + 1
    let names = rows.map { name(of: $0, in: graph) }
    // A narrow terminal cuts names, so that some columns have room.
    let label = min(max(12, width - 4 * cell), names.map(\.displayWidth).max() ?? 0)
    let perPart = max(1, (width - label) / cell)
    var text = ""
    for start in stride(from: 0, to: headings.count, by: perPart) {
      let part = start..<min(start + perPart, headings.count)
      if start > 0 { text += "\n" }
      text += String(repeating: " ", count: label)
      text += part.map { headings[$0].rightAligned(toColumns: cell) }.joined() + "\n"
      for (row, name) in zip(rows, names) where part.contains(where: { row.places[$0] != nil }) {
        text += line(row, name, label, part, cell, graph)
      }
    }
    let rest =
      omitted > 0 ? "… and \(omitted) more; --limit \(rows.count + omitted) shows all.\n" : ""
    return text + rest
  }

  private func line(
    _ row: CarryOver.Row, _ name: String, _ label: Int, _ part: Range<Int>, _ cell: Int,
    _ graph: CitationGraph
  ) -> String {
    var line = name.truncated(toColumns: label).padded(toColumns: label)
    for column in part {
      let shown = row.places[column].map { String($0.letter) } ?? "·"
      line += shown.rightAligned(toColumns: cell)
    }
    let room = width - line.displayWidth - 2
    if room >= 16, let title = graph.nodes[row.node].title(in: languages), !row.isMember {
      line += "  " + title.printable.truncated(toColumns: room)
    }
    return line.withoutTrailingSpaces + "\n"
  }

  private func name(of row: CarryOver.Row, in graph: CitationGraph) -> String {
    let node = graph.nodes[row.node]
    let mark = row.isMember ? "↑" : node.isInCorpus ? "●" : "○"
    return "\(mark) \(node.instrument.description.printable)"
  }

  private func reasons(of member: Series.Member, in graph: CitationGraph) -> String {
    let reasons = member.reasons.map(\.rawValue).joined(separator: ", ")
    guard let later = member.namedBy else { return reasons }
    return "\(reasons), in \(graph.nodes[later].instrument.description.printable)"
  }
}
