/// Lines as optical reading and justified setting leave them: with runs of spaces between words,
/// and with words broken at the mark `›`.
extension ReadingText {
  /// Copies a line with one space between words and with broken words joined.
  ///
  /// - Returns: Whether the line ends inside a word.
  mutating func appendCleaned(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    let bytes = source.span
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      if offset + 16 <= range.upperBound, ReadingText.isClean(bytes, at: offset) {
        // The last byte is looked at again, since it may begin a pair.
        offset += 15
      } else if bytes[offset] == 0x20, offset + 1 < range.upperBound, bytes[offset + 1] == 0x20 {
        append(source, start..<offset + 1)
        offset = bytes.skippingSpaces(from: offset, until: range.upperBound)
        start = offset
      } else if ReadingText.breaksWord(bytes, offset, range) {
        append(source, start..<offset)
        offset = bytes.skippingSpaces(from: offset + 3, until: range.upperBound)
        start = offset
        if offset == range.upperBound { return true }
      } else {
        offset += 1
      }
    }
    append(source, start..<range.upperBound)
    return false
  }

  /// Whether sixteen bytes hold neither two spaces in a row nor the last byte of a mark.
  @inline(__always)
  private static func isClean(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let block = SixteenBytes(bytes, at: offset)
    let spaces = SixteenBytes.words(block.matches(0x20))
    let marks = SixteenBytes.words(block.matches(0xBA))
    let pairs =
      spaces.first & (spaces.first << 8) | spaces.second
      & (spaces.second << 8 | spaces.first >> 56)
    return pairs | marks.first | marks.second == 0
  }

  /// Whether `›` stands between two parts of a word.
  private static func breaksWord(_ bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard bytes[offset] == 0xE2, bytes.has("›", at: offset, until: range.upperBound),
      offset > range.lowerBound, bytes.isLetter(before: offset)
    else { return false }
    let next = bytes.skippingSpaces(from: offset + 3, until: range.upperBound)
    return next == range.upperBound || next > offset + 3 && bytes.isLetter(at: next)
  }
}
