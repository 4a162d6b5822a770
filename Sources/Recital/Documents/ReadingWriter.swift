/// Writes the paragraphs and footnotes of a source into one text in reading order.
struct ReadingWriter: ~Copyable {
  private let isChinese: Bool
  // English and Chinese texts have their spaces right; looking for others costs time.
  private let cleans: Bool
  private let hyphenation: Hyphenation?
  private var text: Pile<UInt8>
  private var runs: Pile<ReadingText.Run>
  private var passages: Pile<Passage>
  private let lineCalls: [PageParagraphs.LineCall]
  private var calls: [FootnoteCall] = []
  /// How many pieces stand before the next call on a line of its own.
  private var nextCallPiece = Int.max
  private var figures: FigureCopier
  /// Whether the last line ended inside a word.
  var isBroken = false

  /// What is written.
  struct Result {
    var reading: ReadingText
    var passages: [Passage]
    /// The calls that stood on lines of their own.
    var calls: [FootnoteCall]
    /// Where figures stand in the reading text.
    var index: FigureIndex
  }

  /// Writes paragraphs with their classes, then the footnotes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func write(
    _ source: PageParagraphs, as classes: [PassageClassifier.Class], from page: PageText
  ) -> Result {
    var written = Written()
    // One byte for each line joins or parts it, as a line feed did in the source.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: page.bytes.count + 1) { room, count in
      var writer = unsafe ReadingWriter(page: page, source: source, text: Pile(in: room))
      writer.write(source, as: classes, from: page)
      written = writer.written()
      count = written.count
    }
    if let moved = written.moved { bytes = moved }
    return Result(
      reading: ReadingText(bytes: bytes, runs: written.runs), passages: written.passages,
      calls: written.calls, index: written.index)
  }

  private init(page: PageText, source: PageParagraphs, text: consuming Pile<UInt8>) {
    isChinese = page.language == .chinese
    cleans = page.language != .english && page.language != .chinese
    hyphenation = page.language == .english ? Hyphenation(of: page) : nil
    self.text = text
    runs = Pile(capacity: page.lines.count)
    passages = Pile(capacity: source.paragraphs.count + source.notes.count)
    figures = FigureCopier(page.index)
    lineCalls = source.calls
    nextCallPiece = lineCalls.first?.piece ?? .max
  }

  /// What is written beside the bytes of the text, or with them where they found no room.
  private struct Written {
    var count = 0
    var moved: [UInt8]?
    var runs: [ReadingText.Run] = []
    var passages: [Passage] = []
    var calls: [FootnoteCall] = []
    var index = FigureIndex()
  }

  private consuming func written() -> Written {
    let count = text.isOwner ? 0 : text.count
    return Written(
      count: count, moved: text.isOwner ? text.array() : nil, runs: runs.array(),
      passages: passages.array(), calls: calls, index: figures.index())
  }

  private mutating func write(
    _ source: PageParagraphs, as classes: [PassageClassifier.Class], from page: PageText
  ) {
    let (bytes, lines) = (page.bytes, page.lines)
    let (paragraphs, pieces) = (source.paragraphs, source.pieces)
    var index = 0
    while index < paragraphs.count {
      let first = paragraphs.span[index].first
      let next = index &+ 1
      let end = next < paragraphs.count ? paragraphs.span[next].first : pieces.count
      let start = beginPassage()
      write(pieces.span, first..<end, bytes.span, lines.span, opening: -1)
      endPassage(from: start, classes.span[index])
      index = next
    }
    nextCallPiece = .max
    for note in source.notes.indices { writeNote(note, of: source, bytes.span, lines.span) }
  }

  private mutating func writeNote(
    _ index: Int, of source: PageParagraphs, _ bytes: Span<UInt8>, _ lines: Span<TextLine>
  ) {
    let start = beginPassage()
    let pieces = source.pieces(ofNote: index)
    let lineIndices = source.notePieces
    write(lineIndices.span, pieces, bytes, lines, opening: start)
    endPassage(from: start, .init(kind: .footnote, number: source.notes[index].number))
  }

  @inline(__always)
  private mutating func beginPassage() -> Int {
    if text.count > 0 { text.append(0x0A) }
    return text.count
  }

  @inline(__always)
  private mutating func endPassage(from start: Int, _ kind: PassageClassifier.Class) {
    passages.append(Passage(kind: kind.kind, number: kind.number, start: start, end: text.count))
  }

  @inline(never)
  private mutating func writeCalls(before piece: Int) {
    while nextCallPiece <= piece {
      let end = text.count
      let number = lineCalls[calls.count].number
      calls.append(FootnoteCall(number: number, range: end..<end, passage: passages.count))
      nextCallPiece = calls.count < lineCalls.count ? lineCalls[calls.count].piece : .max
    }
  }
}

// Lines.
extension ReadingWriter {
  /// Writes the lines of a passage.
  ///
  /// At a length of `start` the text needs no space before a line; in a paragraph, where a word may
  /// go on behind the end of a line, it is negative.
  @inline(__always)
  private mutating func write(
    _ pieces: Span<Int32>, _ range: Range<Int>, _ bytes: Span<UInt8>, _ lines: Span<TextLine>,
    opening start: Int
  ) {
    let end = range.upperBound
    var piece = range.lowerBound
    while piece < end {
      if nextCallPiece <= piece { writeCalls(before: piece) }
      let line = lines[Int(pieces[piece])]
      if piece > range.lowerBound, text.count != start, needsSpace(before: line, bytes) {
        text.append(0x20)
      }
      if cleans || line.surroundings.contains(.stars) {
        let isContinued =
          start < 0 && piece &+ 1 < end && continues(lines[Int(pieces[piece &+ 1])], bytes)
        writeOtherwise(line, bytes, isContinued: isContinued)
      } else if Hyphenation.endsDivided(line, bytes), start < 0, piece &+ 1 < end {
        copyDivided(line, lines[Int(pieces[piece &+ 1])], bytes)
      } else {
        isBroken = false
        copyLine(bytes, line.start, line.end)
      }
      piece &+= 1
    }
    if nextCallPiece <= end { writeCalls(before: end) }
  }

  @inline(never)
  private mutating func writeOtherwise(
    _ line: TextLine, _ bytes: Span<UInt8>, isContinued: Bool
  ) {
    isBroken = false
    if line.surroundings.contains(.stars) {
      writeWithoutStars(line, bytes)
    } else {
      copyCleaned(line, bytes, isContinued: isContinued)
    }
  }

  @inline(never)
  private mutating func copyDivided(_ line: TextLine, _ next: TextLine, _ bytes: Span<UInt8>) {
    isBroken = hyphenation?.divides(line, next, bytes) ?? false
    copyLine(bytes, line.start, isBroken ? line.end - 1 : line.end)
  }

  @inline(__always)
  private mutating func copyLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else { return }
    figures.copy(from: start, to: end, at: text.count, behind: text.last ?? 0, bytes)
    runs.append(ReadingText.Run(start: text.count, source: start, count: end &- start))
    text.appendText(bytes, from: start, to: end)
  }

  /// Copies a stretch of the source, for the lines that are not copied as they are.
  @inline(never)
  mutating func copy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    copyLine(bytes, start, end)
  }

  /// Adds a space that is not in the source.
  mutating func appendSpace() { text.append(0x20) }

  private func continues(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    let first = bytes[line.start]
    return ByteClass.isLower(first) || first == 0xC3
  }

  // The asterisks of bold print are left out; one alone stays.
  private mutating func writeWithoutStars(_ line: TextLine, _ bytes: Span<UInt8>) {
    var start = line.start
    var offset = line.start
    while offset + 1 < line.end {
      if offset + 16 <= line.end, hasNoStar(bytes, at: offset) {
        offset += 16
      } else if bytes[offset] == 0x2A, bytes[offset + 1] == 0x2A {
        copy(bytes, start, offset)
        offset += 2
        start = offset
      } else {
        offset += 1
      }
    }
    copy(bytes, start, line.end)
  }

  private func hasNoStar(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    !SixteenBytes.any(SixteenBytes(bytes, at: offset).matches(0x2A))
  }

  private func needsSpace(before line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard let last = text.last, !isBroken else { return false }
    let next = bytes[line.start]
    if last < 0x80 {
      // A symbol or a compound was broken at its slash or hyphen.
      let isBroken = last == 0x2F || last == 0x2D
      return !(isBroken && next < 0x80 && next != 0x28) || endsCall(before: next)
    }
    return !(endsChinese && startsChinese(line, bytes)) && last != 0x20
  }

  // `the report 2/`: the slash of a call breaks no symbol.
  private func endsCall(before next: UInt8) -> Bool {
    guard text.last == 0x2F, !ByteClass.isDigit(next) else { return false }
    var start = text.count - 1
    while start > 0, ByteClass.isDigit(text[start - 1]) { start -= 1 }
    return start > 0 && text.count - start <= 4 && text.count - start > 1
      && (text[start - 1] == 0x20 || text[start - 1] == 0x2C)
  }

  private var endsChinese: Bool {
    text.count >= 3
      && isChinese(text[text.count - 3], text[text.count - 2], alone: isChinese)
  }

  private func startsChinese(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    line.count >= 3
      && isChinese(bytes[line.start], bytes[line.start + 1], alone: isChinese)
  }

  // Characters, their punctuation, and in a Chinese text the quotation marks of all languages.
  private func isChinese(_ first: UInt8, _ second: UInt8, alone: Bool) -> Bool {
    switch first {
    case 0xE3...0xE9: true
    case 0xEF: second >= 0xBC
    case 0xE2: alone && second == 0x80
    default: false
    }
  }
}
