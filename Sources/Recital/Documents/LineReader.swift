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
    var state = State()
    var offset = 0
    while offset + 16 <= bytes.count {
      let block = SixteenBytes(bytes.span, at: offset)
      let found = SixteenBytes.words(block.matches(0x0A) .| block.matches(0x2A))
      if found.first != 0 { take(found.first, bytes.span, offset, &state) }
      if found.second != 0 { take(found.second, bytes.span, offset + 8, &state) }
      offset += 16
    }
    while offset < bytes.count {
      take(bytes.span, at: offset, &state)
      offset += 1
    }
    add(state.begin..<bytes.count, starred: state.isStarred)
  }

  /// The line that is being read.
  private struct State {
    var begin = 0
    var isStarred = false
  }

  @inline(__always)
  private mutating func take(
    _ found: UInt64, _ bytes: Span<UInt8>, _ offset: Int, _ state: inout State
  ) {
    var hits = found
    while hits != 0 {
      take(bytes, at: offset + hits.trailingZeroBitCount >> 3, &state)
      hits &= hits &- 1
    }
  }

  @inline(__always)
  private mutating func take(_ bytes: Span<UInt8>, at offset: Int, _ state: inout State) {
    if bytes[offset] == 0x0A {
      add(state.begin..<offset, starred: state.isStarred)
      state = State(begin: offset + 1)
    } else if bytes[offset] == 0x2A {
      state.isStarred = true
    }
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
