/// What a document repeats at the head and the foot of its pages.
struct PDFFurniture {
  private var counts: [[UInt8]: Int] = [:]
  /// The text of the first page without spaces, where the symbol and the title stand.
  private var firstPage: [UInt8] = []
  private var pages = 0

  /// Takes note of the head and the foot of a page, in the order of the pages.
  mutating func note(_ page: PDFPage) {
    pages += 1
    guard pages > 1 else {
      firstPage = PDFLine.lines(of: page.fragments, on: page.direction).flatMap(\.bytes).filter {
        $0 != 0x20
      }
      return
    }
    guard pages <= PDFFurniture.mostPages else { return }
    for key in Set(PDFFurniture.lines(of: page).map(PDFFurniture.key)) {
      counts[key, default: 0] += 1
    }
  }

  /// A book of so many pages has shown by then what it repeats.
  private static let mostPages = 500

  /// The fragments of a page that belong to its text.
  ///
  /// The first page keeps all, since what it prints is not repeated yet.
  func removed(from page: PDFPage, number: Int) -> [PDFPage.Fragment] {
    guard number > 1 else { return page.fragments }
    let boxes = PDFFurniture.lines(of: page).filter { isFurniture($0, on: page) }.map(\.box)
    guard !boxes.isEmpty else { return page.fragments }
    return page.fragments.filter { fragment in
      !boxes.contains { $0.holds(fragment.box) }
    }
  }

  private func isFurniture(_ line: PDFLine, on page: PDFPage) -> Bool {
    if counts[PDFFurniture.key(line), default: 0] > 1 { return true }
    guard line.box.bottom < page.height * PDFFurniture.head else { return false }
    let text = line.bytes.filter { $0 != 0x20 }
    return text.count >= 6 && firstPage.holds(text)
  }

  private static let head = 0.12
  private static let foot = 0.9

  private static func lines(of page: PDFPage) -> [PDFLine] {
    let zone = page.fragments.filter {
      $0.box.bottom < page.height * head || $0.box.top > page.height * foot
    }
    return PDFLine.lines(of: zone, on: page.direction)
  }

  // Page numbers change from page to page.
  private static func key(_ line: PDFLine) -> [UInt8] {
    line.bytes.filter { $0 != 0x20 }.map { $0 >= 0x30 && $0 <= 0x39 ? 0x23 : $0 }
  }
}

extension PDFPage.Box {
  /// Whether the middle of another box lies in this one.
  fileprivate func holds(_ other: PDFPage.Box) -> Bool {
    let x = (other.left + other.right) / 2
    let y = (other.top + other.bottom) / 2
    return x >= left && x <= right && y >= top && y <= bottom
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere in this one.
  fileprivate func holds(_ text: [UInt8]) -> Bool {
    guard let first = text.first, count >= text.count else { return false }
    return (0...count - text.count).contains { start in
      self[start] == first && self[start..<start + text.count].elementsEqual(text)
    }
  }
}
