/// What a document repeats at the head of its pages: its own symbol and its title.
struct RunningHeader {
  /// Where the source first prints the symbol.
  private(set) var symbol: Range<Int>?
  private var titles: [Range<Int>] = []

  /// Takes note of a line that may come back.
  mutating func note(_ line: TextLine, lead: Paragraph.Lead, of page: PageText) {
    if line.shape == .symbol { noteSymbol(line) }
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
  mutating func noteSymbol(_ line: TextLine) {
    if symbol == nil { symbol = line.start..<line.end }
  }

  /// Whether a line is the document's own symbol at the head of a page.
  func isOwnSymbol(_ line: TextLine, of page: PageText, hasBegun: Bool) -> Bool {
    if let symbol, isEqual(line, symbol, in: page.bytes) { return true }
    guard hasBegun, line.count >= 8 else { return false }
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
