import Recital

/// Writes the text of a file that has a format of its own as plain text, with its marks.
///
/// Paragraphs are parted by blank lines, white space is one space, footnotes are collected and
/// follow the text, called and headed by raised figures.
struct SourceTextWriter {
  /// A text with marks: the body, or a footnote that is being written.
  private struct Sheet {
    var bytes: [UInt8] = []
    var links: [SourceMarks.Mark] = []
    var identifiers: [SourceMarks.Mark] = []
    var isSpaced = false
    var breaks = 0
  }

  private var sheet = Sheet()
  /// What was being written where footnotes began, the innermost last.
  private var outer: [Sheet] = []
  private var notes: [Sheet] = []
  private var link: (start: Int, depth: Int, address: String)?
  private var pages: [Int] = []
  private var identified: [String] = []
  private var identifiedStart = 0

  /// The bytes of the text so far.
  var count: Int { sheet.bytes.count }

  /// Whether nothing has been written since the last break.
  var isAtBreak: Bool { sheet.bytes.isEmpty || sheet.breaks > 0 }

  /// Adds text; white space of any kind and length becomes one space.
  mutating func write(_ text: ArraySlice<UInt8>) {
    var offset = text.startIndex
    while offset < text.endIndex {
      let byte = text[offset]
      if byte <= 0x20 {
        sheet.isSpaced = true
      } else if byte == 0xE2, SourceTextWriter.isSpace(text[offset...]) {
        sheet.isSpaced = true
        offset += 2
      } else {
        if sheet.isSpaced || sheet.breaks > 0 { separate() }
        sheet.bytes.append(byte)
      }
      offset += 1
    }
  }

  // The spaces of the printer's craft: U+2000 to U+200A, U+202F, U+205F.
  private static func isSpace(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 3 else { return false }
    let (second, third) = (text[text.startIndex + 1], text[text.startIndex + 2])
    return second == 0x80 && (third <= 0x8A || third == 0xAF) || second == 0x81 && third == 0x9F
  }

  /// Adds text, as `write(_:)` does with bytes.
  mutating func write(_ text: String) { write(Array(text.utf8)[...]) }

  /// Adds text with its spaces and line ends as they are.
  mutating func writeVerbatim(_ text: ArraySlice<UInt8>) {
    if sheet.isSpaced || sheet.breaks > 0 { separate() }
    sheet.bytes += text
  }

  /// Adds the raised figures of a footnote, or its mark where that is no figure.
  mutating func writeCall(_ mark: String) {
    if sheet.breaks > 0 { separate() }
    sheet.isSpaced = false
    write(SourceTextWriter.raised(mark))
  }

  /// Parts what was written from what follows by a space.
  mutating func space() { sheet.isSpaced = true }

  /// Ends the line.
  mutating func breakLine() { if !sheet.bytes.isEmpty { sheet.breaks = max(sheet.breaks, 1) } }

  /// Ends the line, or the paragraph where the line is ended already.
  mutating func addBreak() { if !sheet.bytes.isEmpty { sheet.breaks = min(sheet.breaks + 1, 2) } }

  /// Ends the paragraph.
  mutating func endParagraph() { if !sheet.bytes.isEmpty { sheet.breaks = 2 } }

  /// Lets what follows go on in the line that was ended.
  mutating func joinNext() {
    if sheet.breaks > 0 { sheet.isSpaced = true }
    sheet.breaks = 0
  }

  private mutating func separate() {
    if sheet.breaks > 0, !sheet.bytes.isEmpty {
      // A footnote is one line, so that its end is seen.
      if outer.isEmpty {
        for _ in 0..<sheet.breaks { sheet.bytes.append(0x0A) }
      } else if sheet.bytes.last != 0x20 {
        sheet.bytes.append(0x20)
      }
    } else if sheet.isSpaced, let last = sheet.bytes.last, last > 0x20 {
      sheet.bytes.append(0x20)
    }
    sheet.isSpaced = false
    sheet.breaks = 0
    moveMarks()
  }

  // A mark begins with its first letter, not with the space before it.
  private mutating func moveMarks() {
    if let link, link.depth == outer.count, text(from: link.start).allSatisfy({ $0 <= 0x20 }) {
      self.link?.start = sheet.bytes.count
    }
    if text(from: identifiedStart).allSatisfy({ $0 <= 0x20 }) {
      identifiedStart = sheet.bytes.count
    }
  }

  /// The text written since an offset.
  func text(from start: Int) -> ArraySlice<UInt8> {
    sheet.bytes[min(start, sheet.bytes.count)...]
  }

  /// Puts what stands behind a space on a line of its own.
  mutating func breakLine(before start: Int) {
    guard start > 0, start < sheet.bytes.count, sheet.bytes[start - 1] == 0x20 else { return }
    sheet.bytes[start - 1] = 0x0A
  }

  /// Figures as they are raised: `¹²`; anything else as it is.
  static func raised(_ mark: String) -> String {
    let figures = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let values = mark.utf8.map { Int($0) - 0x30 }
    guard values.allSatisfy({ $0 >= 0 && $0 <= 9 }) else { return mark }
    return values.map { figures[$0] }.joined()
  }
}

// Links and identifiers.
extension SourceTextWriter {
  /// Begins a link, which ends one that is open.
  mutating func openLink(_ address: String) {
    closeLink()
    link = (sheet.bytes.count, outer.count, address)
  }

  /// Ends the link that is open, if one is.
  mutating func closeLink() {
    guard let open = link, open.depth == outer.count else { return }
    link = nil
    if open.start < sheet.bytes.count {
      sheet.links.append(.init(range: open.start..<sheet.bytes.count, value: open.address))
    }
  }

  /// Begins an element that has an identifier.
  mutating func openIdentifier(_ identifier: String) {
    endIdentified()
    identified.append(identifier)
  }

  /// Ends the innermost element that has an identifier.
  mutating func closeIdentifier() {
    endIdentified()
    if !identified.isEmpty { identified.removeLast() }
  }

  private mutating func endIdentified() {
    let end = sheet.bytes.count
    if let identifier = identified.last, identifiedStart < end {
      sheet.identifiers.append(.init(range: identifiedStart..<end, value: identifier))
    }
    identifiedStart = end
  }
}

// Pages.
extension SourceTextWriter {
  /// Begins the next page of the text; the footnotes so far belong to the page that ends.
  mutating func beginPage() {
    guard outer.isEmpty, !sheet.bytes.isEmpty else { return }
    let address = link?.address
    closeLink()
    endIdentified()
    if pages.isEmpty { pages.append(0) }
    if sheet.bytes.last != 0x0A { sheet.bytes.append(0x0A) }
    if !notes.isEmpty { sheet.bytes += "\n__________________\n".utf8 }
    SourceTextWriter.append(notes, to: &sheet)
    notes = []
    pages.append(sheet.bytes.count)
    sheet.bytes.append(0x0C)
    sheet.isSpaced = false
    sheet.breaks = 0
    identifiedStart = sheet.bytes.count
    if let address { openLink(address) }
  }

  private static func append(_ notes: [Sheet], to sheet: inout Sheet) {
    for note in notes {
      let start = sheet.bytes.count
      sheet.bytes += note.bytes
      sheet.bytes.append(0x0A)
      sheet.links += note.links.map { $0.moved(by: start) }
      sheet.identifiers += note.identifiers.map { $0.moved(by: start) }
    }
  }
}

// Footnotes.
extension SourceTextWriter {
  /// Whether a footnote is open.
  var isInNote: Bool { !outer.isEmpty }

  /// Begins a footnote, which is called where the text stands.
  mutating func openNote(_ mark: String) {
    writeCall(mark)
    endIdentified()
    closeLink()
    outer.append(sheet)
    sheet = Sheet()
    sheet.bytes += SourceTextWriter.raised(mark).utf8
    sheet.isSpaced = true
    identifiedStart = sheet.bytes.count
  }

  /// Ends the footnote that was begun last, if one is open.
  mutating func closeNote() {
    guard let text = outer.last else { return }
    endIdentified()
    closeLink()
    notes.append(sheet)
    outer.removeLast()
    sheet = text
    identifiedStart = sheet.bytes.count
  }

  /// The text with the footnotes behind it.
  consuming func finish() -> (bytes: [UInt8], marks: SourceMarks) {
    while !outer.isEmpty { closeNote() }
    endIdentified()
    closeLink()
    var whole = sheet
    if !whole.bytes.isEmpty { whole.bytes.append(0x0A) }
    if !notes.isEmpty { whole.bytes.append(0x0A) }
    SourceTextWriter.append(notes, to: &whole)
    let marks = SourceMarks(pages: pages, links: whole.links, identifiers: whole.identifiers)
    return (whole.bytes, marks)
  }
}

extension SourceMarks.Mark {
  fileprivate func moved(by distance: Int) -> SourceMarks.Mark {
    .init(range: range.lowerBound + distance..<range.upperBound + distance, value: value)
  }
}
