/// Tells how a line ends, marks of footnotes and closing brackets apart.
enum LineEnding {
  /// The ending of a trimmed line.
  @inline(__always)
  static func ending(of line: TextLine, _ bytes: Span<UInt8>) -> TextLine.Ending {
    switch bytes[line.end - 1] {
    case 0x2C: return .comma
    case 0x3B: return .semicolon
    case 0x3A: return .colon
    case 0x2E: return isAbbreviation(line, bytes) ? .open : .stop
    case 0x21, 0x3F: return .stop
    case 0x28, 0x29, 0x41...0x5B, 0x5D, 0x61...0x7A: return .open
    default: return endingBehindMarks(of: line, bytes)
    }
  }

  private static func endingBehindMarks(
    of line: TextLine, _ bytes: Span<UInt8>
  ) -> TextLine.Ending {
    let plain = punctuation(bytes, before: line.end, after: line.start)
    if plain != .open { return plain }
    var end = withoutMark(bytes, line.end, after: line.start)
    end = withoutClosers(bytes, end, after: line.start)
    return end > line.start ? punctuation(bytes, before: end, after: line.start) : .open
  }

  private static let abbreviations = PhraseTable<Void>(
    .last,
    [
      " chap.", " chaps.", " para.", " paras.", " par.", " sect.", " sects.", " No.", " Nos.",
      " vol.", " art.",
    ])

  // `chap.` at the end of a line waits for its number; most last words end otherwise.
  @inline(__always)
  private static func isAbbreviation(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard line.count > 3 else { return false }
    let last = bytes[line.end &- 2] | 0x20
    return last &- 0x61 < 20 && lastLetters & (1 << UInt32(last & 31)) != 0
      && isShortAbbreviation(line, bytes)
  }

  /// One bit for each letter with which an abbreviation ends: a l o p r s t.
  private static var lastLetters: UInt32 { 0b0000_0000_0001_1101_1001_0000_0000_0010 }

  // Most last words are longer.
  @inline(never)
  private static func isShortAbbreviation(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    let lowest = Swift.max(line.start, line.end - 7)
    var start = line.end - 1
    while start > lowest, ByteClass.isLetter(bytes[start &- 1]) { start &-= 1 }
    guard start > lowest, bytes[start &- 1] == 0x20 else { return false }
    return abbreviations.match(in: bytes, before: line.end, from: line.start) != nil
  }

  private static func punctuation(
    _ bytes: Span<UInt8>, before end: Int, after start: Int
  ) -> TextLine.Ending {
    switch bytes[end - 1] {
    case 0x2C: return .comma
    case 0x3B: return .semicolon
    case 0x2E, 0x21, 0x3F: return .stop
    case 0x3A: return .colon
    case 0x00...0x7F: return .open
    default: break
    }
    if end - 3 >= start {
      switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
      case (0xEF, 0xBC, 0x8C): return .comma
      case (0xEF, 0xBC, 0x9B): return .semicolon
      case (0xE3, 0x80, 0x82): return .stop
      case (0xEF, 0xBC, 0x9A): return .colon
      default: break
      }
    }
    guard end - 2 >= start, bytes[end - 2] == 0xD8 else { return .open }
    return bytes[end - 1] == 0x8C ? .comma : bytes[end - 1] == 0x9B ? .semicolon : .open
  }

  // `, 2`, `,1`, `，¹`: figures behind a punctuation mark.
  private static func withoutMark(_ bytes: Span<UInt8>, _ end: Int, after start: Int) -> Int {
    var rest = end
    while rest > start, end - rest < 12 {
      if rest - 2 >= start, bytes[rest - 2] == 0xC2, isLatinRaised(bytes[rest - 1]) {
        rest -= 2
      } else if rest - 3 >= start, bytes[rest - 3] == 0xE2, bytes[rest - 2] == 0x81 {
        rest -= 3
      } else {
        break
      }
    }
    if rest < end { return rest }
    // `, 1/`
    if bytes[rest - 1] == 0x2F { rest -= 1 }
    while rest > start, end - rest < 3, bytes[rest - 1] >= 0x30, bytes[rest - 1] <= 0x39 {
      rest -= 1
    }
    guard rest < end, rest > start else { return end }
    let mark = rest
    if bytes[rest - 1] == 0x20, rest - 1 > start { rest -= 1 }
    guard punctuation(bytes, before: rest, after: start) != .open,
      !isOfSymbol(bytes, mark..<end, behind: rest, after: start)
    else { return end }
    return rest
  }

  // "S/2001/15/Add.5", "A/C.1/62/L.50" and "Add.30, 43, 47" end in figures that call no footnote.
  private static func isOfSymbol(
    _ bytes: Span<UInt8>, _ figures: Range<Int>, behind rest: Int, after start: Int
  ) -> Bool {
    if rest == figures.lowerBound {
      guard bytes[rest - 1] == 0x2E else { return false }
      return endsPart(bytes, before: rest - 1, after: start)
        || suffixes.match(in: bytes, before: rest, from: start) != nil
    }
    guard bytes[rest - 1] == 0x2C,
      let before = bytes.figures(before: rest - 1, from: start),
      before.start - 2 >= start, bytes[before.start - 1] == 0x20, bytes[before.start - 2] == 0x2C,
      let last = bytes.figures(at: figures.lowerBound, until: figures.upperBound)
    else { return false }
    return before.value < last.value
  }

  // The `/L` of a symbol, a slash and capitals.
  private static func endsPart(_ bytes: Span<UInt8>, before end: Int, after start: Int) -> Bool {
    var part = end
    while part > start, ByteClass.isUpper(bytes[part - 1]) { part -= 1 }
    return part < end && part > start && bytes[part - 1] == 0x2F
  }

  private static let suffixes = PhraseTable<Void>(
    .last, letters: .exact, ["Add.", "Corr.", "Rev.", "Amend.", "ADD.", "CORR.", "REV."])

  private static func isLatinRaised(_ byte: UInt8) -> Bool {
    byte == 0xB9 || byte == 0xB2 || byte == 0xB3
  }

  private static func withoutClosers(_ bytes: Span<UInt8>, _ end: Int, after start: Int) -> Int {
    var rest = end
    while rest > start, end - rest < 9 {
      switch bytes[rest - 1] {
      case 0x22, 0x27, 0x2A: rest -= 1
      // French sets a space before its marks.
      case 0x20 where rest < end: rest -= 1
      case 0xA0 where rest < end && rest - 2 >= start && bytes[rest - 2] == 0xC2: rest -= 2
      // ” ’, and “ with which Arabic and Russian close.
      case 0x99, 0x9C, 0x9D:
        guard rest - 3 >= start, bytes[rest - 3] == 0xE2, bytes[rest - 2] == 0x80 else {
          return rest
        }
        rest -= 3
      // 」 』
      case 0x8D, 0x8F:
        guard rest - 3 >= start, bytes[rest - 3] == 0xE3, bytes[rest - 2] == 0x80 else {
          return rest
        }
        rest -= 3
      case 0xBB where rest - 2 >= start && bytes[rest - 2] == 0xC2: rest -= 2
      default: return rest
      }
    }
    return rest
  }
}
