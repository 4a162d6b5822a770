/// Lines as optical reading and justified setting leave them: with runs of spaces between words,
/// no-break spaces inside numbers, and words broken at a hyphen or at the mark `›`.
extension ReadingWriter {
  /// Copies a line with one space between words and with broken words joined.
  ///
  /// `isContinued` says whether the next line goes on with a small letter.
  mutating func copyCleaned(_ line: TextLine, _ bytes: Span<UInt8>, isContinued: Bool) {
    let range = line.start..<line.end
    isBroken = isContinued && LineCleaning.endsBroken(bytes, range)
    let end = isBroken ? range.upperBound - 1 : range.upperBound
    var start = range.lowerBound
    var offset = start
    while offset < end {
      if offset + 16 <= end, LineCleaning.isClean(bytes, at: offset) {
        // The last byte is looked at again, since it may begin a pair.
        offset += 15
      } else if let gap = LineCleaning.wideGap(bytes, offset, end) {
        copy(bytes, start, offset)
        appendSpace()
        offset = gap
        start = gap
      } else if LineCleaning.breaksWord(bytes, offset, range) {
        copy(bytes, start, offset)
        offset = bytes.skippingSpaces(from: offset + 3, until: end)
        start = offset
        if offset == range.upperBound {
          isBroken = true
          return
        }
      } else {
        offset += 1
      }
    }
    copy(bytes, start, end)
  }
}

/// Where a line is to be cleaned.
enum LineCleaning {
  /// Whether sixteen bytes hold neither a wide gap nor the last byte of a mark.
  @inline(__always)
  static func isClean(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let block = SixteenBytes(bytes, at: offset)
    let spaces = SixteenBytes.words(block.matches(0x20))
    let leads = SixteenBytes.words(block.matches(0xC2))
    let seconds = SixteenBytes.words(block.matches(0xA0))
    let marks = SixteenBytes.words(block.matches(0xBA) .| block.matches(0xAF))
    let pairs = pairs(spaces, spaces) | pairs(leads, seconds)
    return pairs | marks.first | marks.second == 0
  }

  @inline(__always)
  private static func pairs(_ left: (first: UInt64, second: UInt64), _ right: (UInt64, UInt64))
    -> UInt64
  {
    (left.first << 8) & right.0 | (left.second << 8 | left.first >> 56) & right.1
  }

  /// The end of a gap between words that is more than one plain space; nil where there is none.
  static func wideGap(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    var next = offset
    while next < end {
      if bytes[next] == 0x20 {
        next += 1
      } else if bytes[next] == 0xC2, bytes.byte(next + 1) == 0xA0 {
        next += 2
      } else if bytes[next] == 0xE2, bytes.has("\u{202F}", at: next, until: end) {
        next += 3
      } else {
        break
      }
    }
    return next > offset + 1 ? next : nil
  }

  /// Whether a line ends with a hyphen behind a letter.
  static func endsBroken(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return last > range.lowerBound && bytes[last] == 0x2D && bytes.isLetter(before: last)
      && !ByteClass.isUpper(bytes[last - 1])
  }

  /// Whether `›` stands between two parts of a word.
  static func breaksWord(_ bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard bytes[offset] == 0xE2, bytes.has("›", at: offset, until: range.upperBound),
      offset > range.lowerBound, bytes.isLetter(before: offset)
    else { return false }
    let next = bytes.skippingSpaces(from: offset + 3, until: range.upperBound)
    return next == range.upperBound || next > offset + 3 && bytes.isLetter(at: next)
  }
}
