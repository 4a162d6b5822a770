/// Notes that a star marks, such as the one that says why a document is given out again.
///
///     A/C.1/70/L.15/Rev.1*
///     * Reissued for technical reasons on 2 November 2015.
enum StarNote {
  /// Where the stars begin that end a stretch; its end where there are none.
  static func callStart(in bytes: Span<UInt8>, before end: Int, from start: Int) -> Int {
    var offset = end
    while offset > start, bytes[offset - 1] == 0x2A { offset -= 1 }
    return offset
  }

  /// Whether a line is the beginning of such a note.
  ///
  /// Stars on both sides are bold print.
  static func opens(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard line.shape == .text, line.count > 6, bytes[line.start] == 0x2A else { return false }
    var offset = line.start
    while offset < line.end, bytes[offset] == 0x2A { offset += 1 }
    guard offset - line.start <= 3, offset < line.end else { return false }
    if bytes[offset] <= 0x20 { return bytes[line.end - 1] != 0x2A }
    guard offset == line.start + 1 else { return false }
    while offset < line.end, bytes[offset] != 0x2A { offset += 1 }
    return offset == line.end
  }

  /// Whether a line has a star behind a word, which calls such a note.
  static func isCalled(in line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard line.surroundings.contains(.stars) else { return false }
    for offset in line.start..<line.end where bytes[offset] == 0x2A && offset > line.start {
      let (before, next) = (bytes[offset - 1], bytes.byte(offset + 1))
      let isBehindWord = before > 0x20 && before != 0x2A && next != 0x2A
      if isBehindWord, offset + 1 == line.end || !ByteClass.isLetter(next) { return true }
    }
    return false
  }
}
