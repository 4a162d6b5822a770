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

  private mutating func read(_ bytes: Span<UInt8>) {
    var offset = 0
    while offset &+ 64 <= bytes.count {
      let block = SixtyFourBytes(bytes, at: offset)
      let hits = SixtyFourMatches(
        LineReader.hits(in: block.first), LineReader.hits(in: block.second),
        LineReader.hits(in: block.third), LineReader.hits(in: block.fourth))
      if !hits.isEmpty { take(hits.bits, bytes, offset) }
      offset &+= 64
    }
    while offset < bytes.count {
      if bytes[offset] < 0x3A || bytes[offset] >= 0xC2 { take(1, bytes, offset) }
      offset &+= 1
    }
    if begin < bytes.count { add(bytes, from: begin, to: bytes.count) }
  }

  // Figures, line feeds and asterisks, which are one bit apart, and what begins a mark: `C2` or `E2`,
  // also one bit apart, or `E3`.
  @inline(__always)
  private static func hits(in block: SixteenBytes) -> SixteenBytes.Matches {
    block.digits .| block.matches(eitherCase: 0x2A) .| block.matches(eitherCase: 0xE2)
      .| block.matches(0xE3)
  }

  // Looks at the bytes behind an offset that a bit is set for.
  @inline(never)
  private mutating func take(_ found: UInt64, _ bytes: Span<UInt8>, _ offset: Int) {
    var hits = found
    while hits != 0 {
      let place = offset &+ hits.trailingZeroBitCount
      hits &= hits &- 1
      let byte = bytes[place]
      if ByteClass.isDigit(byte) {
        let isFirst = place > offset || offset == 0 || !ByteClass.isDigit(bytes[place &- 1])
        if isFirst { search.addFigure(place) }
        var next = place &+ 1
        // The other figures of the number stand right behind it, and each has its bit.
        while hits != 0, next < bytes.count, ByteClass.isDigit(bytes[next]) {
          hits &= hits &- 1
          next &+= 1
        }
      } else if byte == 0x0A {
        endLine(at: place, bytes)
      } else if byte == 0x2A {
        pending.insert(.stars)
      } else {
        search.takeMark(bytes, at: place)
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

// Lines that are spelled anew.
extension LineReader {
  /// Reads again only the lines that are spelled anew, and moves the others to where they stand now;
  /// nil where something is spelled anew between them.
  ///
  /// - Complexity: O(*n*) in the lines, the figures, and the bytes of what is read again.
  init?(_ respelling: Respelling, of lines: [TextLine], _ index: FigureIndex, count: Int) {
    self.lines = Pile(capacity: lines.count)
    search = FigureSearch(capacity: index.figures.count + respelling.edits.count)
    let (bytes, edits) = (respelling.bytes.span, respelling.edits.span)
    var moved = MovedFigures(index)
    // The next stretch that is spelled anew, and how far what stands before it has moved.
    var (edit, shift) = (0, 0)
    for place in lines.indices {
      let line = lines[place]
      let isLast = place + 1 == lines.count
      let end = isLast ? count : lines[place + 1].start - Int(lines[place + 1].indent)
      guard edit < edits.count, edits[edit].source.lowerBound < end else {
        moved.take(before: end, by: shift, into: &search)
        self.lines.append(line.moved(by: shift))
        continue
      }
      let begin = line.start - Int(line.indent) + shift
      guard line.indent < .max, edits[edit].source.lowerBound >= line.start else { return nil }
      while edit < edits.count, edits[edit].source.lowerBound < end {
        guard edits[edit].source.upperBound <= line.end else { return nil }
        shift = edits[edit].range.upperBound - edits[edit].source.upperBound
        edit += 1
      }
      moved.skip(before: end)
      readAgain(bytes, from: begin, to: line.end + shift, surroundings: line.surroundings)
    }
    guard edit == edits.count else { return nil }
  }

  private mutating func readAgain(
    _ bytes: Span<UInt8>, from begin: Int, to last: Int, surroundings: TextLine.Surroundings
  ) {
    var end = last
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    for offset in begin..<end {
      if !ByteClass.isDigit(bytes[offset]) {
        search.takeMark(bytes, at: offset)
      } else if offset == begin || !ByteClass.isDigit(bytes[offset - 1]) {
        search.addFigure(offset)
      }
    }
    pending = surroundings
    add(bytes, from: begin, to: end)
  }
}

/// Figures and brackets on their way to where they stand now.
private struct MovedFigures {
  private let index: FigureIndex
  private var figure = 0
  private var bracket = 0

  init(_ index: FigureIndex) { self.index = index }

  /// Moves those that come next and stand before an offset.
  mutating func take(before end: Int, by shift: Int, into search: inout FigureSearch) {
    while figure < index.figures.count, Int(index.figures[figure]) < end {
      search.addFigure(Int(index.figures[figure]) + shift)
      figure += 1
    }
    while bracket < index.brackets.count, Int(index.brackets[bracket]) < end {
      search.addBracket(Int(index.brackets[bracket]) + shift)
      bracket += 1
    }
  }

  /// Leaves those out that come next and stand before an offset.
  mutating func skip(before end: Int) {
    while figure < index.figures.count, Int(index.figures[figure]) < end { figure += 1 }
    while bracket < index.brackets.count, Int(index.brackets[bracket]) < end { bracket += 1 }
  }
}

extension TextLine {
  /// The same line at another place.
  fileprivate func moved(by shift: Int) -> TextLine {
    var line = self
    line.start += shift
    line.end += shift
    return line
  }
}
