/// Parts of a page in the order in which they are read.
///
/// The page is cut along white stretches that cross it, first into columns, then into bands, and so
/// on inside each part: the recursive X-Y cut of Nagy and Seth ("Hierarchical representation of
/// optically scanned documents", ICPR 1984).
struct PDFRegions {
  private let pageWidth: Double
  private let direction: PDFPage.Direction
  private(set) var parts: [[PDFPage.Fragment]] = []

  /// Cuts fragments of a page into parts.
  ///
  /// - Complexity: O(*n* log *n*) in the fragments, times the depth of the cuts, 40 at most.
  init(
    of fragments: [PDFPage.Fragment], on direction: PDFPage.Direction, pageWidth: Double
  ) {
    self.direction = direction
    self.pageWidth = pageWidth
    let visible = fragments.filter { !$0.isBlank && $0.box.height > 2 }
    // Such a page is a drawing.
    guard visible.count <= PDFRegions.mostFragments else {
      parts = [fragments]
      return
    }
    cut(fragments, depth: 0)
  }

  private static let mostFragments = 20_000
  private static let deepest = 40

  private mutating func cut(_ fragments: [PDFPage.Fragment], depth: Int) {
    guard depth < PDFRegions.deepest, let gutter = gutter(of: fragments) else {
      return cutBands(fragments, depth: depth)
    }
    let left = fragments.filter { $0.box.left < gutter }
    let right = fragments.filter { $0.box.left >= gutter }
    for side in direction == .rightToLeft ? [right, left] : [left, right] {
      cut(side, depth: depth + 1)
    }
  }

  private mutating func cutBands(_ fragments: [PDFPage.Fragment], depth: Int) {
    guard depth < PDFRegions.deepest, mayHaveColumns(fragments), let gap = widestGap(of: fragments)
    else {
      parts.append(fragments)
      return
    }
    cut(fragments.filter { $0.box.bottom <= gap }, depth: depth + 1)
    cut(fragments.filter { $0.box.bottom > gap }, depth: depth + 1)
  }

  // Where no two lines stand side by side, bands change nothing.
  private func mayHaveColumns(_ fragments: [PDFPage.Fragment]) -> Bool {
    let visible = fragments.filter { !$0.isBlank }.sorted { $0.box.top < $1.box.top }
    var pairs = 0
    for index in visible.indices {
      for other in visible[(index + 1)...].prefix(8)
      where other.box.top < visible[index].box.bottom - 2 {
        let (first, second) = (visible[index].box, other.box)
        let gap = max(first.left, second.left) - min(first.right, second.right)
        if gap > 8 { pairs += 1 }
        if pairs >= 2 { return true }
      }
    }
    return false
  }

  /// The middle of a vertical white stretch with columns on both sides, nil where there is none.
  private func gutter(of fragments: [PDFPage.Fragment]) -> Double? {
    let boxes = fragments.lazy.filter { !$0.isBlank }.map(\.box).sorted { $0.left < $1.left }
    guard boxes.count >= 4, var reach = boxes.first?.right else { return nil }
    var best: (middle: Double, width: Double)?
    for box in boxes {
      let width = box.left - reach
      if width > max(box.height * 0.8, best?.width ?? 0) {
        let middle = (box.left + reach) / 2
        if partsColumns(boxes, at: middle) { best = (middle, width) }
      }
      reach = max(reach, box.right)
    }
    return best?.middle
  }

  // Columns are as wide as some words at least and several lines high, and their lines are mostly
  // full: those of a table are not, and are better read row by row.
  private func partsColumns(_ boxes: [PDFPage.Box], at middle: Double) -> Bool {
    [boxes.filter { $0.left < middle }, boxes.filter { $0.left >= middle }].allSatisfy { side in
      guard let first = side.first else { return false }
      let all = side.reduce(first) { $0.joined(with: $1) }
      let tallest = side.lazy.map(\.height).max() ?? 0
      let rows = Set(side.map { Int(($0.bottom / 3).rounded()) }).count
      let filled = side.lazy.map(\.width).reduce(0, +)
      return all.width >= pageWidth * 0.15 && all.height >= tallest * 1.8
        && filled >= all.width * Double(rows) * 0.5
    }
  }

  /// The lower edge of what stands above the widest horizontal white stretch.
  private func widestGap(of fragments: [PDFPage.Fragment]) -> Double? {
    let boxes = fragments.lazy.filter { !$0.isBlank }.map(\.box).sorted { $0.top < $1.top }
    guard var reach = boxes.first?.bottom else { return nil }
    var best: (edge: Double, width: Double)?
    for box in boxes {
      let width = box.top - reach
      if width > max(box.height * 0.25, best?.width ?? 0) { best = (reach, width) }
      reach = max(reach, box.bottom)
    }
    return best?.edge
  }
}
