/// Tells a footnote that begins with its number from a date or the middle of a sentence.
struct NoteMark {
  let page: PageText

  /// Whether a line with a number and a space before it can be a footnote.
  func opensNote(_ line: TextLine) -> Bool {
    var offset = line.start
    while offset < line.end, page.bytes[offset] >= 0x30, page.bytes[offset] <= 0x39 { offset += 1 }
    guard offset < line.end, page.bytes[offset] <= 0x20 else { return false }
    while offset < line.end, page.bytes[offset] <= 0x20 { offset += 1 }
    guard offset + 2 < line.end else { return false }
    let byte = page.bytes[offset]
    if byte >= 0x41, byte <= 0x5A { return !isMonth(at: offset, of: line) }
    guard byte >= 0x80 else { return byte == 0x22 }
    if byte == 0xE2 || byte == 0xC3 { return true }
    let bytes = page.bytes
    let months = page.words.monthNumbers
    if months.match(in: bytes.span, at: offset, until: line.end) != nil { return false }
    return page.words.notes.begins(bytes.span, at: offset, until: line.end)
      || page.language == .russian && byte == 0xD0
  }

  /// The number of a note that has it in parentheses: `(2) A/48/15.`; nil where a line is none.
  func bracketedNumber(of line: TextLine) -> Int? {
    let bytes = page.bytes
    let span = bytes.span
    guard line.shape == .text, span[line.start] == 0x28,
      let figures = span.figures(at: line.start + 1, until: line.end),
      figures.end - line.start <= 4, figures.value > 0, figures.end + 2 < line.end,
      span[figures.end] == 0x29, span[figures.end + 1] == 0x20,
      !ByteClass.isLower(span[figures.end + 2])
    else { return nil }
    return figures.value
  }

  /// Whether a line begins as notes do: with a symbol, `见`, "See".
  func opensText(_ line: TextLine) -> Bool {
    if page.starts(line, withAny: page.words.notes) { return true }
    guard line.opening == .upper else { return false }
    for offset in line.start..<min(line.end, line.start + 6) where page.bytes[offset] == 0x2F {
      return true
    }
    return false
  }

  private func isMonth(at offset: Int, of line: TextLine) -> Bool {
    let bytes = page.bytes
    let months = LayoutWords.english.monthNumbers
    return months.match(in: bytes.span, at: offset, until: line.end) != nil
  }
}
