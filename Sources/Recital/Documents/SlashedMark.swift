/// Footnotes and their calls as they were printed up to the 1990s.
///
///     Taking note of the report of the Secretary-General, 2/
///     2/ A/48/15.
enum SlashedMark {
  /// What a line is that begins with figures and a slash behind which no figure stands.
  ///
  /// A call that was broken off to the next line goes on with the sentence, in small letters.
  static func shape(of line: TextLine, slash: Int, _ bytes: Span<UInt8>) -> TextLine.Shape {
    guard slash + 1 < line.end else { return line.number > 0 ? .number : line.shape }
    guard bytes[slash + 1] <= 0x20, line.number > 0 else { return line.shape }
    var first = slash + 1
    while first < line.end, bytes[first] <= 0x20 { first += 1 }
    guard first < line.end, !ByteClass.isLower(bytes[first]), !ByteClass.isDigit(bytes[first]),
      !isMark(bytes[first])
    else { return line.shape }
    return .raised
  }

  /// The end of a call whose figures begin at `start`, behind its slash; nil where they are part of
  /// a symbol, a number or a date.
  static func callEnd(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (number: Int, end: Int)? {
    guard start > 0, let figures = bytes.figures(at: start, until: end), figures.value > 0,
      figures.end - start <= 3, figures.end < end, bytes[figures.end] == 0x2F,
      isFree(bytes, figures.end + 1, end), mayFollow(bytes[start - 1])
    else { return nil }
    return (figures.value, figures.end + 1)
  }

  /// Whether a slash that ends a line is that of a call: one to three figures before it, which are
  /// no part of a number.
  static func ends(_ bytes: Span<UInt8>, slashAt slash: Int) -> Bool {
    guard let figures = bytes.figures(before: slash, from: 0), figures.value > 0,
      slash - figures.start <= 3
    else { return false }
    return mayFollow(bytes.byte(figures.start - 1))
  }

  /// Whether a call may stand behind a byte: a space, a mark or a letter, but no slash, stop or
  /// hyphen of a symbol.
  private static func mayFollow(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x29 || byte == 0x22 || byte == 0x3B || byte >= 0x80
      || ByteClass.isLower(byte)
  }

  private static func isFree(_ bytes: Span<UInt8>, _ next: Int, _ end: Int) -> Bool {
    next >= end || bytes[next] == 0x20 || bytes[next] == 0x0A || isMark(bytes[next])
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A || byte == 0x29
  }
}
