/// Tells text from what is none.
enum TextCheck {
  /// Checks that bytes are a text that can be read.
  ///
  /// - Returns: What is broken in it, nil where all is well.
  /// - Throws: `ReadingError` where it is no text.
  static func check(_ bytes: [UInt8], path: String) throws(ReadingError) -> ReadingError? {
    let span = bytes.span
    var survey = Survey()
    survey.read(span)
    if survey.hasNull { throw .notText(path: path, kind: nil) }
    if survey.isBlank { throw .empty(path: path) }
    if survey.longestLine > DocumentReader.longestLine {
      throw .lineTooLong(
        path: path, line: survey.longestLineNumber, bytes: survey.longestLine,
        limit: DocumentReader.longestLine)
    }
    guard let first = survey.firstBroken else { return nil }
    if survey.broken * 50 > bytes.count {
      throw .notUTF8(path: path, line: first.line, offset: first.offset)
    }
    return .brokenUTF8(path: path, line: first.line, offset: first.offset, count: survey.broken)
  }

  /// What one pass over the bytes tells.
  private struct Survey {
    var hasNull = false
    var isBlank = true
    var longestLine = 0
    var longestLineNumber = 1
    var broken = 0
    var firstBroken: (line: Int, offset: Int)?
    private var line = 1
    private var lineStart = 0

    mutating func read(_ bytes: Span<UInt8>) {
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
          if !isBlank, offset + 8 <= bytes.count, Survey.isPlain(bytes, offset) {
            offset += 8
            continue
          }
        } else if let end = Survey.chineseEnd(bytes, offset) {
          isBlank = false
          offset = end
          continue
        }
        if byte < 0x80 {
          if byte > 0x20 { isBlank = false } else { control(byte, offset) }
          offset += 1
          continue
        }
        let width = Survey.width(bytes, offset)
        if isBlank { isBlank = Survey.isBlank(bytes, offset) }
        if width == 0 {
          broken += 1
          if firstBroken == nil { firstBroken = (line, offset) }
        }
        offset += Swift.max(width, 1)
      }
      endLine(bytes.count)
    }

    /// Where the Chinese characters that begin at an offset end, nil where there is none.
    @inline(__always)
    private static func chineseEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
      var offset = start
      while offset + 3 <= bytes.count, bytes[offset] &- 0xE4 < 6,
        bytes[offset + 1] & bytes[offset + 2] & 0xC0 == 0x80,
        (bytes[offset + 1] | bytes[offset + 2]) & 0x40 == 0
      { offset += 3 }
      return offset > start ? offset : nil
    }

    /// Whether eight bytes are ASCII without control characters but for those above 15.
    @inline(__always)
    private static func isPlain(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte under 16 borrows from its high bit, which no byte of ASCII has set.
      let borrowed = word &- 0x1010_1010_1010_1010
      return (word | borrowed) & 0x8080_8080_8080_8080 == 0
    }

    @inline(__always)
    private mutating func control(_ byte: UInt8, _ offset: Int) {
      if byte == 0x0A {
        endLine(offset)
        line += 1
        lineStart = offset + 1
      } else if byte == 0 {
        hasNull = true
      }
    }

    private mutating func endLine(_ offset: Int) {
      guard offset - lineStart > longestLine else { return }
      longestLine = offset - lineStart
      longestLineNumber = line
    }

    /// Whether a byte order mark, a no-break space or an ideographic space stands at an offset.
    private static func isBlank(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
      guard offset + 1 < bytes.count else { return false }
      if bytes[offset] == 0xC2 { return bytes[offset + 1] == 0xA0 }
      guard offset + 2 < bytes.count else { return false }
      let rest = (bytes[offset + 1], bytes[offset + 2])
      return bytes[offset] == 0xEF && rest == (0xBB, 0xBF)
        || bytes[offset] == 0xE3 && rest == (0x80, 0x80)
    }

    /// The bytes of the character at an offset, 0 where there is none (RFC 3629).
    @inline(__always)
    private static func width(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
      let first = bytes[offset]
      let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard first >= 0xC2, first <= 0xF4, offset + width <= bytes.count else { return 0 }
      let second = bytes[offset + 1]
      guard second & 0xC0 == 0x80, !(first == 0xE0 && second < 0xA0),
        !(first == 0xED && second > 0x9F), !(first == 0xF0 && second < 0x90),
        !(first == 0xF4 && second > 0x8F)
      else { return 0 }
      for step in 2..<4 where step < width && bytes[offset + step] & 0xC0 != 0x80 { return 0 }
      return width
    }
  }
}
