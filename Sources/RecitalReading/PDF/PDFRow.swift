/// What stands on one height of a part of a page.
struct PDFRow {
  /// Visible fragments from left to right, with whether blanks stand before each.
  private var parts: [(fragment: PDFPage.Fragment, isAfterBlank: Bool)] = []
  /// The height of most of the text.
  private let height: Double
  /// The lower edge of most of the text.
  private let bottom: Double
  private let isRightToLeft: Bool

  init(_ fragments: [PDFPage.Fragment], on direction: PDFPage.Direction) {
    var isAfterBlank = false
    for fragment in fragments.sorted(by: { $0.box.left < $1.box.left }) {
      if fragment.isBlank {
        isAfterBlank = true
      } else {
        parts.append((fragment, isAfterBlank))
        isAfterBlank = false
      }
    }
    let main = PDFRow.main(parts.map(\.fragment))
    height = main?.box.height ?? 0
    bottom = main?.box.bottom ?? 0
    let text = parts.lazy.flatMap(\.fragment.text)
    isRightToLeft =
      direction == .rightToLeft
      ? RightToLeftText.occurs(in: text) : RightToLeftText.isDominant(in: text)
  }

  // The fragment with the height that most characters have.
  private static func main(_ fragments: [PDFPage.Fragment]) -> PDFPage.Fragment? {
    var counts: [Int: Int] = [:]
    func key(_ fragment: PDFPage.Fragment) -> Int { Int((fragment.box.height * 2).rounded()) }
    for fragment in fragments { counts[key(fragment), default: 0] += fragment.text.count }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    return fragments.first { key($0) == most }
  }

  /// Stretches that stand far apart, as ranges of fragments, in the order in which they are read.
  func stretches() -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for index in parts.indices.dropFirst() {
      let gap = parts[index].fragment.box.left - parts[index - 1].fragment.box.right
      guard gap > height * 4 else { continue }
      stretches.append(start..<index)
      start = index
    }
    if start < parts.count { stretches.append(start..<parts.count) }
    return isRightToLeft ? stretches.reversed() : stretches
  }

  /// A stretch as a line.
  func line(_ stretch: Range<Int>) -> PDFLine {
    var cells: [PDFCell] = []
    var box = parts[stretch.lowerBound].fragment.box
    for index in stretch {
      let (fragment, isAfterBlank) = parts[index]
      let isRaised = isRaised(fragment)
      if index > stretch.lowerBound, isAfterBlank || isApart(index) { cells.append(.space) }
      append(fragment, isRaised: isRaised, to: &cells)
      if !isRaised || index == stretch.lowerBound { box = box.joined(with: fragment.box) }
    }
    if isRightToLeft { RightToLeftText.reorder(&cells) }
    let beginsRaised = cells.first { !$0.isSpace }?.isRaisedFigure ?? false
    var line = PDFLine(bytes: [], box: box, beginsRaised: beginsRaised)
    PDFCell.write(cells, to: &line)
    return line
  }

  private func isRaised(_ fragment: PDFPage.Fragment) -> Bool {
    fragment.box.height <= height * 0.85 && bottom - fragment.box.bottom >= height * 0.12
  }

  // Words of one font stand in one fragment, so that most fragments touch; a raised figure that
  // does not is still a call.
  private func isApart(_ index: Int) -> Bool {
    let before = parts[index - 1].fragment
    let after = parts[index].fragment
    guard let last = before.text.last, let first = after.text.first else { return false }
    let gap = after.box.left - before.box.right
    if PDFCell.isIdeograph(last), PDFCell.isIdeograph(first) { return gap > height }
    return gap > height * 0.15 && !isRaised(after)
  }

  private func append(
    _ fragment: PDFPage.Fragment, isRaised: Bool, to cells: inout [PDFCell]
  ) {
    let isFigures = fragment.text.allSatisfy { PDFCell.isFigureOfCall($0) }
    // A letter that calls a note of a table is no letter of the number before it; the rest of a
    // symbol behind its first letter, which mastheads print large, only seems raised.
    let isLetter = fragment.text.first?.properties.isAlphabetic ?? false
    if isRaised, isLetter, let last = cells.last, !last.isSpace { cells.append(.space) }
    var next = 0
    for (index, scalar) in fragment.text.enumerated() {
      while next < fragment.links.count, fragment.links[next].range.upperBound <= index {
        next += 1
      }
      let isLinked = next < fragment.links.count && fragment.links[next].range.contains(index)
      let address = isLinked ? fragment.links[next].address : nil
      cells.append(
        PDFCell(
          scalar: isRaised && isFigures ? PDFCell.raised(scalar) : scalar, address: address))
    }
  }
}
