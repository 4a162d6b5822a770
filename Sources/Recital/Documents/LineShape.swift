/// Recognises a line by its first and last bytes.
enum LineShape {
  /// Fills in shape, number, opening and ending of a trimmed line that is not empty.
  @inline(__always)
  static func recognise(_ line: inout TextLine, _ bytes: Span<UInt8>) {
    line.ending = LineEnding.ending(of: line, bytes)
    switch bytes[line.start] {
    case 0x61...0x7A: line.opening = .lower
    case 0x41...0x5A:
      line.opening = .upper
      if line.count <= 40 { line = recognised(line, bytes, recogniseCapital) }
    case 0x30...0x39:
      line.opening = .digit
      line = recognised(line, bytes, recogniseFigure)
    case 0xE3...0xE9: line.opening = .chinese
    case 0xC3 where line.count > 1:
      line.opening = bytes[line.start + 1] >= 0xA0 ? .lower : .upper
    default: line = recognised(line, bytes, recogniseOther)
    }
  }

  // A copy is changed, so that the line of the caller can stay in registers.
  @inline(__always)
  private static func recognised(
    _ line: TextLine, _ bytes: Span<UInt8>, _ recognise: (inout TextLine, Span<UInt8>) -> Void
  ) -> TextLine {
    var copy = line
    recognise(&copy, bytes)
    return copy
  }

  private static func recogniseOther(
    _ line: inout TextLine, _ bytes: Span<UInt8>
  ) {
    switch bytes[line.start] {
    case 0x28, 0xEF: if isSubItem(line, bytes) { line.shape = .subItem }
    case 0x2A, 0x2D, 0x3D, 0x5C, 0x5F, 0xE2, 0xC2: recogniseMarks(&line, bytes)
    case 0x3C:
      if bytes.has("<!--", at: line.start, until: line.end) { line.shape = .comment }
    default: break
    }
    if line.count <= 4, line.shape == .text, !hasLetter(line, bytes) { line.shape = .ornament }
  }

  private static func hasLetter(
    _ line: TextLine, _ bytes: Span<UInt8>
  ) -> Bool {
    for offset in line.start..<line.end {
      let byte = bytes[offset]
      if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { return true }
      if byte >= 0x30 && byte <= 0x39 { return true }
      if byte >= 0xC3 && byte != 0xE2 { return true }
    }
    return false
  }
}

// Figures at the beginning of a line.
extension LineShape {
  private static func recogniseFigure(
    _ line: inout TextLine, _ bytes: Span<UInt8>
  ) {
    var end = line.start
    let value = figure(bytes, at: &end, before: line.end)
    guard let value else { return }
    line.number = Int32(value)
    let digits = end - line.start
    guard end < line.end else {
      if digits <= 3 { line.shape = .number }
      return
    }
    let next = bytes[end] == 0x20 && end + 1 < line.end ? bytes[end + 1] : bytes[end]
    if next == 0x28 || ByteClass.isUpper(next),
      RomanTitle.number(in: bytes, at: line.start, until: line.end) != nil
    {
      line.shape = .title
      return
    }
    switch bytes[end] {
    case 0x2E: recogniseOrdinal(&line, bytes, dot: end, digits: digits)
    case 0x2F: recogniseFraction(&line, bytes, slash: end, digits: digits)
    case 0x2D:
      if digits == 2, PrintJob.isHyphened(bytes, from: line.start, until: line.end) {
        line.shape = .jobNumber
      }
      if digits <= 3, isArabic(behind: end, of: line, bytes) { line.shape = .numbered }
    case 0x20, 0x09, 0x2C:
      guard digits <= 3 else { return }
      // Arabic numbers its paragraphs `1 - …`.
      let isDashed = end + 2 < line.end && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x20
      line.shape = isDashed ? .numbered : .marked
      if !isDashed, PrintJob.follows(bytes, from: end, until: line.end) { line.shape = .jobNumber }
    default: break
    }
  }

  private static func recogniseOrdinal(
    _ line: inout TextLine, _ bytes: Span<UInt8>, dot: Int, digits: Int
  ) {
    guard digits <= 3 else { return }
    if dot + 1 == line.end {
      line.shape = .ordinal
    } else if bytes[dot + 1] <= 0x20 || bytes[dot + 1] >= 0x80 || bytes[dot + 1] == 0x2A {
      line.shape = .numbered
    }
  }

  // `2/7` is a page; `58/241.` a title; `60/81 of 8 December` the middle of a sentence.
  private static func recogniseFraction(
    _ line: inout TextLine, _ bytes: Span<UInt8>, slash: Int, digits: Int
  ) {
    var end = slash + 1
    guard digits <= 4, let second = figure(bytes, at: &end, before: line.end) else {
      if digits <= 3 { line.shape = SlashedMark.shape(of: line, slash: slash, bytes) }
      return
    }
    if end == line.end {
      if digits <= 3, second < 1000, Int(line.number) <= second { line.shape = .pageNumber }
      return
    }
    if PrintJob.follows(bytes, from: end, until: line.end) {
      line.shape = .jobNumber
      return
    }
    if bytes[end] == 0x20, end + 2 < line.end, bytes[end + 1] >= 0x41, bytes[end + 1] <= 0x5A,
      bytes[end + 2] == 0x2E
    {
      end += 2
    }
    if bytes[end] == 0x2E {
      let isEnd = end + 1 == line.end
      if isEnd || bytes[end + 1] <= 0x20 || bytes[end + 1] >= 0x80 { line.shape = .title }
    } else if isTitle(after: end, of: line, bytes) {
      line.shape = .title
    }
  }

  // Arabic sets a dash between number and title; French sometimes nothing but a space.
  private static func isTitle(after end: Int, of line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard end + 3 < line.end, line.ending == .open else { return false }
    if bytes[end] == 0x2D { return isArabic(behind: end, of: line, bytes) }
    guard bytes[end] == 0x20 else { return false }
    if bytes[end + 1] == 0x2D { return bytes[end + 2] == 0x20 }
    if bytes.has(" - ", at: letterEnd(bytes, at: end + 1, before: line.end), until: line.end) {
      return true
    }
    let isCapital = bytes[end + 1] >= 0x41 && bytes[end + 1] <= 0x5A
    return isCapital && bytes[end + 2] >= 0x61 && bytes[end + 2] <= 0x7A && line.count < 400
  }

  // The letter of `56/24 V - `, or its name in Arabic.
  private static func letterEnd(_ bytes: Span<UInt8>, at start: Int, before end: Int) -> Int {
    if bytes[start] >= 0x41, bytes[start] <= 0x5A { return start + 1 }
    var offset = start
    while offset < end, offset - start < 8, bytes[offset] >= 0x80 { offset += 1 }
    return offset
  }

  // `3- …` and `41/9- …` with a word of Arabic behind the dash.
  private static func isArabic(
    behind dash: Int, of line: TextLine, _ bytes: Span<UInt8>
  ) -> Bool {
    dash + 3 < line.end && bytes[dash + 1] == 0x20 && bytes[dash + 2] &- 0xD8 < 4
  }

  private static func figure(_ bytes: Span<UInt8>, at offset: inout Int, before end: Int) -> Int? {
    var value = 0
    let limit = min(end, offset + 8)
    let begin = offset
    while offset < limit, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
      value = value &* 10 &+ Int(bytes[offset] &- 0x30)
      offset &+= 1
    }
    return offset > begin ? value : nil
  }
}

// Capitals and marks at the beginning of a line.
extension LineShape {
  private static func recogniseCapital(
    _ line: inout TextLine, _ bytes: Span<UInt8>
  ) {
    if line.count == 1 {
      line.shape = .letter
    } else if line.count <= 40, line.ending == .open, isSymbol(line, bytes) {
      line.shape = .symbol
    } else if PrintJob.isPrefixed(line, bytes) {
      line.shape = .jobNumber
    }
  }

  private static func isSymbol(
    _ line: TextLine, _ bytes: Span<UInt8>
  ) -> Bool {
    var slashes = 0
    for offset in line.start..<StarNote.callStart(in: bytes, before: line.end, from: line.start) {
      switch bytes[offset] {
      case 0x2F: slashes += 1
      case 0x30...0x39, 0x28, 0x29, 0x2D, 0x2E: break
      case 0x20: guard slashes > 1 else { return false }
      case 0x41...0x5A: break
      case 0x61...0x7A: break
      default: return false
      }
    }
    return slashes > 1
  }

  private static func isSubItem(
    _ line: TextLine, _ bytes: Span<UInt8>
  ) -> Bool {
    if bytes[line.start] == 0xEF {
      return bytes.has("（", at: line.start, until: line.end) && line.count > 6
    }
    guard line.count >= 3 else { return false }
    var end = line.start + 1
    while end < line.end, end - line.start <= 5, bytes[end] >= 0x61, bytes[end] <= 0x7A {
      end += 1
    }
    return end > line.start + 1 && end < line.end && bytes[end] == 0x29
  }

  private static func recogniseMarks(
    _ line: inout TextLine, _ bytes: Span<UInt8>
  ) {
    var raised = line.start
    let number = RaisedFigures.number(in: bytes, at: &raised, before: line.end)
    if let number {
      // "⁸including": the call of a note at the end of the line before, not a note.
      guard !goesOn(bytes, at: raised, until: line.end) else {
        line.opening = .lower
        return
      }
      line.number = Int32(number)
      line.shape = raised == line.end ? .number : .raised
      return
    }
    guard !hasLetterOrFigure(line, bytes) else {
      if PrintJob.isBarcode(line, bytes) { line.shape = .jobNumber }
      return
    }
    line.shape = isRule(line, bytes) ? .rule : .ornament
  }

  // Whether a small letter, Latin or Cyrillic, stands at an offset.
  private static func goesOn(_ bytes: Span<UInt8>, at offset: Int, until end: Int) -> Bool {
    guard offset + 1 < end else { return false }
    switch bytes[offset] {
    case 0x61...0x7A: return true
    case 0xD0: return bytes[offset + 1] >= 0xB0
    case 0xD1: return bytes[offset + 1] <= 0x8F
    default: return false
    }
  }

  private static func isRule(
    _ line: TextLine, _ bytes: Span<UInt8>
  ) -> Bool {
    var marks = 0
    for offset in line.start..<line.end where bytes[offset] > 0x20 {
      let byte = bytes[offset]
      guard byte == 0x5F || byte == 0x2D || byte == 0x5C || byte == 0x3D else { return false }
      marks += 1
    }
    return marks >= 3
  }

  // A long line is text before its first fifty bytes are over.
  private static func hasLetterOrFigure(
    _ line: TextLine, _ bytes: Span<UInt8>
  ) -> Bool {
    for offset in line.start..<min(line.end, line.start + 50) {
      let byte = bytes[offset]
      if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte != 0x5C && byte != 0x5F {
        return true
      }
      if byte >= 0x30 && byte <= 0x39 { return true }
      if byte >= 0xC3 && byte != 0xE2 { return true }
    }
    return line.count > 200
  }
}
