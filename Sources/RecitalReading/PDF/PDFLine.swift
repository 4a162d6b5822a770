/// A line of a page in the order in which it is read.
struct PDFLine {
  /// UTF-8, with single spaces.
  var bytes: [UInt8]
  /// Links over the text: ranges of `bytes`, and the address.
  var links: [(range: Range<Int>, address: String)] = []
  /// The place of its text, raised figures apart.
  var box: PDFPage.Box
  /// Whether it begins with a raised figure, as footnotes do.
  var beginsRaised: Bool

  /// Whether it is the rule above footnotes.
  var isRule: Bool { bytes.count >= 5 && bytes.allSatisfy { $0 == 0x5F || $0 == 0x20 } }
}

extension PDFLine {
  /// The lines of a part of a page in which lines do not stand side by side as columns do.
  ///
  /// What stands far apart on one height becomes lines of their own, as the two sides of a heading.
  ///
  /// - Complexity: O(*n* log *n*) in the fragments.
  static func lines(
    of fragments: [PDFPage.Fragment], on direction: PDFPage.Direction
  ) -> [PDFLine] {
    rows(of: fragments).flatMap { row in
      let line = PDFRow(row, on: direction)
      return line.stretches().map { line.line($0) }
    }
  }

  // Fragments by height: each joins the row that it overlaps most, if any.
  private static func rows(of fragments: [PDFPage.Fragment]) -> [[PDFPage.Fragment]] {
    var rows: [(box: PDFPage.Box, fragments: [PDFPage.Fragment])] = []
    let visible = fragments.filter { $0.box.height > 2 }
    for fragment in visible.sorted(by: { $0.box.middle < $1.box.middle }) {
      var best: (index: Int, share: Double)?
      for index in rows.indices.suffix(6) {
        let share = rows[index].box.sharedHeight(with: fragment.box)
        if share > (best?.share ?? 0.5) { best = (index, share) }
      }
      guard let best else {
        rows.append((fragment.box, [fragment]))
        continue
      }
      rows[best.index].fragments.append(fragment)
      // The tallest text that is not blank tells where the row is.
      if !fragment.isBlank, fragment.box.height > rows[best.index].box.height {
        rows[best.index].box = fragment.box
      }
    }
    return rows.map(\.fragments)
  }
}

extension PDFPage.Box {
  fileprivate var middle: Double { (top + bottom) / 2 }

  /// The height shared with another box, as a part of the lower one's height.
  fileprivate func sharedHeight(with other: PDFPage.Box) -> Double {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared / max(min(height, other.height), 0.1)
  }
}
