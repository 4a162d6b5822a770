import Recital

/// A PDF, read through poppler's `pdftohtml` as a child process.
///
/// Poppler gives the text with its fonts and places. The lines, their order, raised figures, and
/// what belongs to the page alone are worked out here.
enum PDFText {
  /// The text of a file, with its pages and links.
  static func text(of bytes: [UInt8], path: String) throws(ReadingError) -> SourceText {
    let (output, loss) = try Poppler.pages(of: bytes, path: path)
    let furniture = furniture(of: output)
    var scanner = PDFPageScanner(output)
    var text = LinkedText()
    var pages = 0
    var isEmpty = true
    while let page = scanner.next() {
      pages += 1
      text.beginPage()
      let fragments = furniture.removed(from: page, number: pages)
      let read = PDFPageText(fragments, pageWidth: page.width)
      if !read.entries.isEmpty { isEmpty = false }
      write(read, to: &text)
    }
    if isEmpty { throw .pdf(path: path, pages == 0 ? .damaged : .noTextLayer(pages: pages)) }
    return SourceText(bytes: text.bytes, marks: text.marks, loss: loss)
  }

  private static func furniture(of output: [UInt8]) -> PDFFurniture {
    var furniture = PDFFurniture()
    var scanner = PDFPageScanner(output)
    while let page = scanner.next() { furniture.note(page) }
    return furniture
  }

  private static func write(_ page: PDFPageText, to text: inout LinkedText) {
    write(page.entries, to: &text)
    guard !page.notes.isEmpty else { return }
    text.append("\n__________________\n".utf8)
    write(page.notes, to: &text)
  }

  private static func write(_ entries: [PDFPageText.Entry], to text: inout LinkedText) {
    for (index, entry) in entries.enumerated() {
      write(entry, to: &text)
      let next = index + 1 < entries.count ? entries[index + 1] : nil
      if next.map({ breaksSymbol(entry, $0) }) != true { text.append([0x0A]) }
    }
  }

  // `A/CONF.` at the end of a line and `192/15` at the head of the next one.
  private static func breaksSymbol(_ entry: PDFPageText.Entry, _ next: PDFPageText.Entry) -> Bool {
    guard !next.isApart, let first = next.line.bytes.first, first >= 0x30, first <= 0x39 else {
      return false
    }
    let word = entry.line.bytes.reversed().prefix { $0 > 0x20 }.reversed()
    guard word.last == 0x2E, let slash = word.lastIndex(of: 0x2F) else { return false }
    let part = word[word.index(after: slash)...].dropLast()
    return !part.isEmpty && part.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }

  private static func write(_ entry: PDFPageText.Entry, to text: inout LinkedText) {
    if entry.isApart { text.append([0x0A]) }
    let start = text.bytes.count
    text.append(entry.line.bytes)
    for link in entry.line.links {
      text.link(link.range.lowerBound + start..<link.range.upperBound + start, to: link.address)
    }
  }
}
