/// Sets the columns of a plot below each other.
struct LaneTable {
  /// The number of columns of the terminal.
  let width: Int
  /// What stands for the rest of a text that is cut.
  let ellipsis: String
  /// Whether to tell the columns apart by colours.
  let isColored: Bool

  /// The table; every line ends in a line feed.
  func text(of lines: [LaneTexts.Line]) -> String {
    let cells = lines.map { [$0.drawing, $0.symbol, $0.share, $0.date, $0.treatment, $0.title] }
    let widths = (0..<6).map { column in cells.map { $0[column].displayWidth }.max() ?? 0 }
    return zip(lines, cells).map { line, row in
      var text = ""
      var used = 0
      var gap = 0
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        let room = width - used - gap
        let shown = room > 0 ? cell.truncated(toColumns: room, ellipsis: ellipsis) : ""
        if !shown.isEmpty {
          text += String(repeating: " ", count: gap) + painted(shown, column, line.emphasis)
          used += gap + shown.displayWidth
          gap = 0
        }
        gap += widths[column] - shown.displayWidth + 2
      }
      return text + "\n"
    }.joined()
  }

  /// The text of a column in its colour: lanes, dates and verbs step back, the root stands out.
  private func painted(_ text: String, _ column: Int, _ emphasis: LaneTexts.Emphasis) -> String {
    guard isColored else { return text }
    let code: String? =
      switch (column, emphasis) {
      case (1, .root): "1;33"
      case (1, .held): "1"
      case (0, _), (3, _): "90"
      case (2, _), (4, _): "36"
      default: nil
      }
    return code.map { "\u{1B}[\($0)m\(text)\u{1B}[0m" } ?? text
  }
}
