/// The lines of a page in the order in which they are read, footnotes last.
struct PDFPageText {
  /// A line, with whether white space parts it from the one before.
  struct Entry {
    var line: PDFLine
    var isApart: Bool
  }

  private(set) var entries: [Entry] = []
  /// The footnotes, without the rule above them.
  private(set) var notes: [Entry] = []

  /// Reads the fragments of a page.
  init(_ fragments: [PDFPage.Fragment], pageWidth: Double) {
    let direction = PDFPage.Direction(of: fragments)
    let regions = PDFRegions(of: fragments, on: direction, pageWidth: pageWidth)
    let lines = regions.parts.flatMap { PDFLine.lines(of: $0, on: direction) }
    let bodyHeight = PDFPageText.usualHeight(of: lines)
    let leading = PDFPageText.usualLeading(of: lines)
    var last: PDFLine?
    var areNotes = false
    for line in lines {
      // Behind a column the text goes on at the head of the next one.
      if let last, line.box.bottom < last.box.top { areNotes = false }
      if opensNotes(line, bodyHeight: bodyHeight, isBehindText: last != nil) { areNotes = true }
      let isApart = last.map { PDFPageText.isApart(line, from: $0, leading: leading) } ?? false
      if !areNotes {
        entries.append(Entry(line: line, isApart: isApart))
      } else if !line.isRule {
        notes.append(Entry(line: line, isApart: false))
      }
      last = line
    }
  }

  // A rule, or a raised figure before text that is smaller than that of the page.
  private func opensNotes(_ line: PDFLine, bodyHeight: Double, isBehindText: Bool) -> Bool {
    guard isBehindText else { return false }
    return line.isRule || line.beginsRaised && line.box.height < bodyHeight * 0.93
  }

  private static func isApart(_ line: PDFLine, from last: PDFLine, leading: Double) -> Bool {
    let pitch = line.box.bottom - last.box.bottom
    // On one height, or in the next column.
    guard pitch > last.box.height * 0.5 else { return pitch > -last.box.height }
    return pitch > max(leading, last.box.height) * 1.25
  }

  private static func usualHeight(of lines: [PDFLine]) -> Double {
    usual(lines.map { ($0.box.height, $0.bytes.count) })
  }

  private static func usualLeading(of lines: [PDFLine]) -> Double {
    usual(
      zip(lines, lines.dropFirst()).compactMap { first, second in
        let pitch = second.box.bottom - first.box.bottom
        return pitch > first.box.height * 0.6 && pitch < first.box.height * 2.5 ? (pitch, 1) : nil
      })
  }

  // The value that weighs most, in steps of a quarter of a point; the smallest of equals.
  private static func usual(_ values: [(value: Double, weight: Int)]) -> Double {
    var weights: [Int: Int] = [:]
    for (value, weight) in values { weights[Int((value * 4).rounded()), default: 0] += weight }
    let most = weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return Double(most?.key ?? 0) / 4
  }
}
