/// Cuts a source into its lines and notes where figures stand in it, both in one go.
struct LineReader: ~Copyable {
  private var lines: Pile<TextLine>
  private var search: FigureSearch
  private var pending: TextLine.Surroundings = []
  /// Where the line begins that is being read.
  private var begin = 0

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

  // Every block is compared with the bytes one place before, so that the first byte stands apart.
  private mutating func read(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    take(bytes, at: 0)
    var offset = 1
    while offset &+ 64 <= bytes.count {
      let block = SixtyFourBytes(bytes, at: offset)
      let before = SixtyFourBytes(bytes, at: offset &- 1)
      if block.isASCII {
        let hits = SixtyFourMatches(
          LineReader.hits(block.first, before.first), LineReader.hits(block.second, before.second),
          LineReader.hits(block.third, before.third), LineReader.hits(block.fourth, before.fourth))
        if !hits.isEmpty { take(hits, bytes, offset) }
      } else {
        let hits = SixtyFourMatches(
          LineReader.allHits(block.first, before.first),
          LineReader.allHits(block.second, before.second),
          LineReader.allHits(block.third, before.third),
          LineReader.allHits(block.fourth, before.fourth))
        if !hits.isEmpty { take(hits, bytes, offset) }
      }
      offset &+= 64
    }
    while offset < bytes.count {
      take(bytes, at: offset)
      offset &+= 1
    }
    if begin < bytes.count { add(bytes, from: begin, to: bytes.count) }
  }

  // Figures, line feeds and asterisks; the last two are one bit apart.
  @inline(__always)
  private static func hits(
    _ block: SixteenBytes, _ before: SixteenBytes
  ) -> SixteenBytes.Matches {
    FigureSearch.starts(block, before) .| block.matches(eitherCase: 0x2A)
  }

  // The same and the marks beyond ASCII.
  @inline(__always)
  private static func allHits(
    _ block: SixteenBytes, _ before: SixteenBytes
  ) -> SixteenBytes.Matches {
    hits(block, before) .| FigureSearch.marks(block, before)
  }

  @inline(never)
  private mutating func take(_ matches: SixtyFourMatches, _ bytes: Span<UInt8>, _ offset: Int) {
    var eighth = 0
    while eighth < 8 {
      var hits = matches.eighth(eighth)
      while hits != 0 {
        takeHit(bytes, at: offset &+ eighth &* 8 &+ hits.trailingZeroBitCount >> 3)
        hits &= hits &- 1
      }
      eighth &+= 1
    }
  }

  @inline(__always)
  private mutating func takeHit(_ bytes: Span<UInt8>, at place: Int) {
    switch bytes[place] {
    case 0x0A: endLine(at: place, bytes)
    case 0x2A: pending.insert(.stars)
    case 0x30...0x39: search.addFigure(place)
    default: search.takeMark(bytes, at: place)
    }
  }

  // Looks at one byte, which may be anything.
  private mutating func take(_ bytes: Span<UInt8>, at place: Int) {
    switch bytes[place] {
    case 0x30...0x39 where ByteClass.isDigit(bytes.byte(place - 1)): break
    case 0x0A, 0x2A, 0x30...0x39, 0x81, 0x8A, 0xC2: takeHit(bytes, at: place)
    default: break
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
