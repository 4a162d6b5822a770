/// Figures as a table: a row for each source and language.
struct FigureTable {
  private let rows: [[String]]

  private static let measures = [
    "precision", "recall", "F1", "date", "place", "pinpoint", "verb", "opening", "target",
  ]

  init(_ figures: [Figure]) {
    var order: [String] = []
    var byRow: [String: [Figure]] = [:]
    for figure in figures {
      let key = "\(figure.name.source)\t\(figure.name.language)"
      if byRow[key] == nil { order.append(key) }
      byRow[key, default: []].append(figure)
    }
    rows =
      [["source", "language", "mentions"] + FigureTable.measures]
      + order.map { key in
        let figures = byRow[key] ?? []
        let count = figures.first { $0.name.measure == "recall" }?.count ?? 0
        let cells = FigureTable.measures.map { measure in
          figures.first { $0.name.measure == measure }.map { decimals($0.value) } ?? ""
        }
        return key.split(separator: "\t").map(String.init) + [String(count)] + cells
      }
  }

  /// The table; words to the left, figures to the right.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column < 2 ? row[column] + gap : gap + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n") + "\n"
  }
}
