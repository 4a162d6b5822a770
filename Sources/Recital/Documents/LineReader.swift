/// Cuts a source into its lines.
struct LineReader {
  private let bytes: [UInt8]
  private var lines: [TextLine] = []
  private var pending: TextLine.Surroundings = []

  /// The lines of a source that are not blank.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var reader = LineReader(bytes: bytes)
    reader.read()
    return reader.lines
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    lines.reserveCapacity(bytes.count / 128 + 16)
  }

  private mutating func read() {
    let bytes = bytes
    var begin = 0
    var offset = 0
    var starred = false
    while offset + 8 <= bytes.count {
      offset = LineReader.skip(bytes, from: offset)
      guard offset + 8 <= bytes.count else { break }
      let word = EightBytes(bytes.span, at: offset)
      var feeds = word.mask(of: 0x0A)
      let stars = word.mask(of: 0x2A)
      starred = starred || stars != 0
      while feeds != 0 {
        let end = offset + (feeds.trailingZeroBitCount >> 3)
        add(begin..<end, starred: starred)
        begin = end + 1
        feeds &= feeds &- 1
        // A word may hold the end of one line and the asterisk of the next.
        starred = stars != 0
      }
      offset += 8
    }
    while offset < bytes.count {
      if bytes[offset] == 0x2A { starred = true }
      if bytes[offset] == 0x0A {
        add(begin..<offset, starred: starred)
        begin = offset + 1
      }
      offset += 1
    }
    add(begin..<bytes.count, starred: starred)
  }

  // Behind the words that hold neither a line feed nor an asterisk.
  private static func skip(_ bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var offset = start
    while offset + 16 <= span.count {
      let first = EightBytes(span, at: offset)
      let second = EightBytes(span, at: offset + 8)
      let hints =
        first.hint(of: 0x0A) | second.hint(of: 0x0A) | first.hint(of: 0x2A)
        | second.hint(of: 0x2A)
      guard hints == 0 else { return offset }
      offset += 16
    }
    return offset
  }

  private mutating func add(_ range: Range<Int>, starred: Bool) {
    var line = TextLine(start: range.lowerBound, end: range.upperBound)
    trim(&line)
    guard line.start < line.end else {
      addBlank(range)
      return
    }
    line.indent = UInt8(min(255, line.start - range.lowerBound))
    if starred { pending.insert(.stars) }
    line.surroundings = pending
    pending = []
    LineShape(bytes: bytes).recognise(&line)
    lines.append(line)
  }

  private mutating func addBlank(_ range: Range<Int>) {
    pending.insert(.gap)
    guard range.count >= 20 else { return }
    let rule = TextLine(
      start: range.lowerBound, end: range.lowerBound, shape: .rule, surroundings: pending)
    lines.append(rule)
    pending = []
  }

  private mutating func trim(_ line: inout TextLine) {
    while line.start < line.end {
      let width = blank(at: line.start, before: line.end)
      guard width > 0 else { break }
      if bytes[line.start] == 0x0C { pending.insert(.feed) }
      line.start += width
    }
    while line.start < line.end {
      let width = blank(endingAt: line.end, after: line.start)
      guard width > 0 else { break }
      line.end -= width
    }
  }

  // Control characters, the no-break space, the ideographic space, the byte order mark.
  private func blank(at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    guard byte == 0xE3 || byte == 0xEF, offset + 2 < end else { return 0 }
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    let isIdeographic = byte == 0xE3 && second == 0x80 && third == 0x80
    let isMark = byte == 0xEF && second == 0xBB && third == 0xBF
    return isIdeographic || isMark ? 3 : 0
  }

  private func blank(endingAt end: Int, after start: Int) -> Int {
    let byte = bytes[end - 1]
    if byte <= 0x20 { return 1 }
    if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
    guard byte == 0x80, end - 3 >= start else { return 0 }
    return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3 ? 3 : 0
  }
}
