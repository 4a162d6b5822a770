/// Writes the carry-over matrix of a series as comma-separated values (RFC 4180).
///
/// One row for each cited instrument, one column for each member whose text was given, oldest first.
/// A field says where the member cites it: `preamble operative`.
public struct SeriesTableWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]

  /// Creates a writer.
  public init(languages: [Language]) { self.languages = languages }

  /// The table, with a heading.
  public func text(of carryOver: CarryOver, in graph: CitationGraph) -> String {
    let names = carryOver.columns.map { graph.nodes[$0].instrument.description }
    let head = ["instrument", "kind", "title", "member", "cited_by", "enters", "last", "changes"]
    var text = SeriesTableWriter.line(head + names)
    for row in carryOver.rows {
      let node = graph.nodes[row.node]
      let fields = [
        node.instrument.description, node.kind.rawValue, node.title(in: languages) ?? "",
        row.isMember ? "yes" : "no", String(row.count), names[row.first], names[row.last],
        SeriesTableWriter.changes(of: row, names),
      ]
      let cells = row.places.map { $0?.words.joined(separator: " ") ?? "" }
      text += SeriesTableWriter.line(fields + cells)
    }
    return text
  }

  /// All changes but `stays`: `enters A/RES/56/24V; moves A/RES/60/81; drops A/RES/67/58`.
  private static func changes(of row: CarryOver.Row, _ names: [String]) -> String {
    names.indices.compactMap { column in
      row.change(in: column).flatMap { $0 == .stays ? nil : "\($0.rawValue) \(names[column])" }
    }.joined(separator: "; ")
  }

  private static func line(_ fields: [String]) -> String {
    CSVField.record(fields)
  }
}
