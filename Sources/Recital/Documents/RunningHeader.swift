/// What a document repeats at the head of its pages: its own symbol and its title.
struct RunningHeader {
  /// Where the source first prints the symbol.
  private(set) var symbol: Range<Int>?
  private var titles: [Range<Int>] = []
  /// Symbols in the right column of the masthead.
  private var mastheads: [Range<Int>] = []
  private var lines = 0

  /// Lists of papers have their symbols alone on lines too; below these lines they are no head.
  private static let top = 4

  /// A masthead has no more lines.
  private static let reach = 24

  /// Takes note of a line that may come back.
  mutating func note(_ line: TextLine, lead: Paragraph.Lead, of page: PageText) {
    lines += 1
    if line.shape != .symbol {
      noteMasthead(line, of: page)
    } else if lines <= RunningHeader.top || !RunningHeader.isPaper(line, page) {
      noteSymbol(line, of: page)
    }
    guard lead == .title, titles.count < 8, line.count >= 8 else { return }
    if line.shape == .text {
      titles.append(line.start..<line.end)
    } else if line.shape == .title {
      noteNumberedTitle(line, of: page)
    }
  }

  /// The words behind the number: `79/40. The illicit trade in small arms`.
  private mutating func noteNumberedTitle(_ line: TextLine, of page: PageText) {
    var start = line.start
    while start < line.end, page.bytes[start] != 0x20 { start += 1 }
    while start < line.end, page.bytes[start] == 0x20 { start += 1 }
    if line.end - start >= 8 { titles.append(start..<line.end) }
  }

  /// Takes note of the document's own symbol.
  mutating func noteSymbol(_ line: TextLine, of page: PageText) {
    guard symbol == nil else { return }
    let bytes = page.bytes
    symbol = line.start..<StarNote.callStart(in: bytes.span, before: line.end, from: line.start)
  }

  /// The symbol that a masthead of two columns has at its right: `United Nations       A/70/1*`.
  private mutating func noteMasthead(_ line: TextLine, of page: PageText) {
    let bytes = page.bytes
    guard lines <= RunningHeader.reach, line.count <= 200, line.ending == .open,
      let start = bytes.span.columnStart(behindGap: 2, before: line.end, from: line.start),
      let symbol = DocumentSymbol.read(in: bytes.span, at: start, until: line.end),
      symbol.range.lowerBound == start,
      StarNote.callStart(in: bytes.span, before: line.end, from: start) == symbol.range.upperBound
    else { return }
    mastheads.append(symbol.range)
    // Of `A/64/25–S/2010/2` the pages may print the parts one above the other.
    for offset in symbol.range where RunningHeader.isJoint(bytes.span, at: offset) {
      let next = bytes[offset] == 0x2D ? offset + 1 : offset + 3
      mastheads += [start..<offset, next..<symbol.range.upperBound]
    }
  }

  // `A/C.1/77/L.54`: the last part is a letter with a stop.
  private static func isPaper(_ line: TextLine, _ page: PageText) -> Bool {
    var start = line.end
    while start > line.start, ByteClass.isDigit(page.bytes[start - 1]) { start -= 1 }
    return start > line.start && start < line.end && page.bytes[start - 1] == 0x2E
  }

  // A hyphen or a dash before the letter of another body.
  private static func isJoint(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let next = bytes.has("–", at: offset, until: bytes.count) ? offset + 3 : offset + 1
    guard bytes[offset] == 0x2D || next == offset + 3 else { return false }
    return ByteClass.isUpper(bytes.byte(next)) && bytes.byte(next + 1) == 0x2F
  }

  /// Whether a line is the document's own symbol at the head of a page.
  func isOwnSymbol(_ line: TextLine, of page: PageText, hasBegun: Bool) -> Bool {
    if let symbol, isEqual(line, symbol, in: page.bytes) { return true }
    for masthead in mastheads where isEqual(line, masthead, in: page.bytes) { return true }
    guard hasBegun, line.shape == .symbol, line.count >= 8 else { return false }
    for offset in line.start..<line.end - 4 where page.bytes[offset] == 0x2F {
      let next = page.bytes[offset + 1]
      if next == 0x52, page.bytes[offset + 2] == 0x45, page.bytes[offset + 3] == 0x53 {
        return true
      }
      if next == 0x44, page.bytes[offset + 2] == 0x45, page.bytes[offset + 3] == 0x43 {
        return true
      }
    }
    return false
  }

  /// Whether a line has the document's own symbol at one side and the title at the other, as the
  /// head of a page may.
  func holdsOwnSymbol(_ line: TextLine, of page: PageText) -> Bool {
    let bytes = page.bytes
    for own in mastheads + (symbol.map { [$0] } ?? []) where line.count > own.count + 2 {
      let (end, start) = (line.start + own.count, line.end - own.count)
      if bytes[end] <= 0x20, bytes[end + 1] <= 0x20, bytes[line.start..<end] == bytes[own] {
        return true
      }
      if bytes[start - 1] <= 0x20, bytes[start - 2] <= 0x20, bytes[start..<line.end] == bytes[own] {
        return true
      }
    }
    return false
  }

  /// Whether a line is the document's title, or a line of it.
  func isOwnTitle(_ line: TextLine, of page: PageText) -> Bool {
    for title in titles where isEqual(line, title, in: page.bytes) { return true }
    return false
  }

  private func isEqual(_ line: TextLine, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count == range.count else { return false }
    for offset in 0..<line.count
    where bytes[line.start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }
}
