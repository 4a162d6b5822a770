/// Cuts a source into its lines and notes where figures stand in it, both in one go.
struct LineReader: ~Copyable {
  private var lines: Pile<TextLine>
  private var search: FigureSearch
  private var pending: TextLine.Surroundings = []

  /// Reads a source.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8]) {
    lines = Pile(capacity: bytes.count / 128)
    search = FigureSearch(capacity: bytes.count / 64)
    read(bytes.span)
  }

  /// The lines that are not blank, and where figures and brackets stand in the source.
  consuming func result() -> (lines: [TextLine], index: FigureIndex) {
    (lines.array(), FigureIndex(search))
  }

  // Most stretches of 32 bytes of an alphabet hold neither a line feed nor a figure, and nothing
  // beyond ASCII.
  private mutating func read(_ bytes: Span<UInt8>) {
    var state = State()
    var offset = 0
    while offset &+ 32 <= bytes.count {
      let first = SixteenBytes(bytes, at: offset)
      let second = SixteenBytes(bytes, at: offset &+ 16)
      let found =
        first.matches(0x0A) .| first.matches(0x2A) .| first.matches(from: 0x30, count: 10)
        .| second.matches(0x0A) .| second.matches(0x2A) .| second.matches(from: 0x30, count: 10)
      if SixteenBytes.any(found) || !first.isASCII(with: second) {
        take(bytes, from: offset, &state)
        take(bytes, from: offset &+ 16, &state)
      } else {
        state.carry = 0
      }
      offset &+= 32
    }
    if offset &+ 16 <= bytes.count {
      take(bytes, from: offset, &state)
      offset &+= 16
    }
    search.addRest(bytes, from: offset, isInside: state.carry != 0)
    while offset < bytes.count {
      take(bytes, at: offset, &state)
      offset += 1
    }
    add(bytes, from: state.begin, to: bytes.count, starred: state.isStarred)
  }

  /// The line that is being read.
  private struct State {
    var begin = 0
    var isStarred = false
    /// Not 0 where a run of figures goes on.
    var carry: UInt64 = 0
  }

  @inline(never)
  private mutating func take(_ bytes: Span<UInt8>, from offset: Int, _ state: inout State) {
    let block = SixteenBytes(bytes, at: offset)
    search.take(block, &state.carry, bytes, offset)
    let words = SixteenBytes.words(block.matches(0x0A) .| block.matches(0x2A))
    guard words.first | words.second != 0 else { return }
    for half in 0..<2 {
      var hits = half == 0 ? words.first : words.second
      while hits != 0 {
        take(bytes, at: offset &+ half &* 8 &+ hits.trailingZeroBitCount >> 3, &state)
        hits &= hits &- 1
      }
    }
  }

  @inline(__always)
  private mutating func take(_ bytes: Span<UInt8>, at offset: Int, _ state: inout State) {
    if bytes[offset] == 0x0A {
      add(bytes, from: state.begin, to: offset, starred: state.isStarred)
      state.begin = offset &+ 1
      state.isStarred = false
    } else if bytes[offset] == 0x2A {
      state.isStarred = true
    }
  }

  private mutating func add(
    _ bytes: Span<UInt8>, from begin: Int, to end: Int, starred: Bool
  ) {
    guard begin < end else {
      pending.insert(.gap)
      return
    }
    var line = TextLine(start: begin, end: end)
    trim(&line, bytes)
    guard line.start < line.end else {
      addBlank(begin..<end)
      return
    }
    line.indent = UInt8(min(255, line.start - begin))
    if starred { pending.insert(.stars) }
    line.surroundings = pending
    pending = []
    LineShape.recognise(&line, bytes)
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

  @inline(__always)
  private mutating func trim(_ line: inout TextLine, _ bytes: Span<UInt8>) {
    while line.start < line.end {
      let width = LineReader.blank(bytes, at: line.start, before: line.end)
      guard width > 0 else { break }
      if bytes[line.start] == 0x0C { pending.insert(.feed) }
      line.start += width
    }
    while line.start < line.end {
      let width = LineReader.blank(bytes, endingAt: line.end, after: line.start)
      guard width > 0 else { break }
      line.end -= width
    }
  }

  // Control characters, the no-break space, the ideographic space, the byte order mark.
  @inline(__always)
  private static func blank(_ bytes: Span<UInt8>, at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    if byte <= 0x20 { return 1 }
    return byte < 0xC2 ? 0 : wideBlank(bytes, at: offset, before: end)
  }

  private static func wideBlank(_ bytes: Span<UInt8>, at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    guard byte == 0xE3 || byte == 0xEF, offset + 2 < end else { return 0 }
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    let isIdeographic = byte == 0xE3 && second == 0x80 && third == 0x80
    let isMark = byte == 0xEF && second == 0xBB && third == 0xBF
    return isIdeographic || isMark ? 3 : 0
  }

  @inline(__always)
  private static func blank(_ bytes: Span<UInt8>, endingAt end: Int, after start: Int) -> Int {
    let byte = bytes[end - 1]
    if byte <= 0x20 { return 1 }
    if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
    guard byte == 0x80, end - 3 >= start else { return 0 }
    return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3 ? 3 : 0
  }
}
