/// Cuts a source into its lines and notes where figures stand in it, both in one go.
struct LineReader: ~Copyable {
  private var lines: Pile<TextLine>
  private var search: FigureSearch
  private var pending: TextLine.Surroundings = []
  /// Where the line begins that is being read.
  private var begin = 0
  /// Not 0 where a run of figures goes on.
  private var carry: UInt64 = 0

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

  // Most stretches of an alphabet hold neither a line feed nor a figure, and nothing beyond ASCII.
  private mutating func read(_ bytes: Span<UInt8>) {
    var offset = 0
    while offset &+ 64 <= bytes.count {
      let block = SixtyFourBytes(bytes, at: offset)
      if SixteenBytes.any(LineReader.hits(in: block)) {
        take(bytes, from: offset, to: offset &+ 64)
      } else {
        carry = 0
      }
      offset &+= 64
    }
    let rest = offset &+ (bytes.count &- offset) & ~15
    take(bytes, from: offset, to: rest)
    offset = rest
    search.addRest(bytes, from: offset, isInside: carry != 0)
    while offset < bytes.count {
      if bytes[offset] == 0x0A { endLine(at: offset, bytes) }
      if bytes[offset] == 0x2A { pending.insert(.stars) }
      offset &+= 1
    }
    if begin < bytes.count { add(bytes, from: begin, to: bytes.count) }
  }

  @inline(__always)
  private static func hits(in block: SixtyFourBytes) -> SixteenBytes.Matches {
    hits(block.first, block.second) .| hits(block.third, block.fourth)
  }

  // Figures, line feeds and asterisks, which are one bit apart, and whatever is beyond ASCII.
  @inline(__always)
  private static func hits(
    _ first: SixteenBytes, _ second: SixteenBytes
  ) -> SixteenBytes.Matches {
    first.digits .| first.matches(eitherCase: 0x2A) .| second.digits
      .| second.matches(eitherCase: 0x2A) .| first.union(second).highs
  }

  // Sixteen bytes at a time. They are loaded again, so that the loop above keeps its registers.
  @inline(never)
  private mutating func take(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    var offset = start
    while offset < end {
      let block = SixteenBytes(bytes, at: offset)
      let ends = block.matches(eitherCase: 0x2A)
      var found = block.digits .| ends
      // In a text of another script every block holds bytes beyond ASCII, and few hold a mark.
      if !block.isASCII { found = found .| FigureSearch.marks(block, bytes, offset) }
      if SixteenBytes.any(found) {
        search.take(block, &carry, bytes, offset)
        let words = SixteenBytes.words(ends)
        takeEnds(words.first, bytes, from: offset)
        takeEnds(words.second, bytes, from: offset &+ 8)
      } else {
        carry = 0
      }
      offset &+= 16
    }
  }

  @inline(__always)
  private mutating func takeEnds(_ word: UInt64, _ bytes: Span<UInt8>, from offset: Int) {
    var hits = word
    while hits != 0 {
      let place = offset &+ hits.trailingZeroBitCount >> 3
      hits &= hits &- 1
      if bytes[place] == 0x0A {
        endLine(at: place, bytes)
      } else {
        pending.insert(.stars)
      }
    }
  }

  @inline(__always)
  private mutating func endLine(at end: Int, _ bytes: Span<UInt8>) {
    let start = begin
    begin = end &+ 1
    if start < end {
      add(bytes, from: start, to: end)
    } else {
      pending.insert(.gap)
    }
  }

  @inline(never)
  private mutating func add(_ bytes: Span<UInt8>, from begin: Int, to end: Int) {
    var line = TextLine(start: begin, end: end)
    if LineReader.mayBlank(first: bytes[begin]) || LineReader.mayBlank(last: bytes[end &- 1]) {
      line = trimmed(line, bytes)
      guard line.start < line.end else {
        addBlank(begin..<end)
        return
      }
      line.indent = UInt8(truncatingIfNeeded: min(255, line.start - begin))
    }
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
  private static func mayBlank(first byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0xC2 && (byte == 0xC2 || byte == 0xE3 || byte == 0xEF)
  }

  @inline(__always)
  private static func mayBlank(last byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xA0 || byte == 0x80
  }

  @inline(never)
  private mutating func trimmed(_ whole: TextLine, _ bytes: Span<UInt8>) -> TextLine {
    var line = whole
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
    return line
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
