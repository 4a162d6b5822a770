/// Writes the paragraphs and footnotes of a source into one text in reading order.
struct ReadingWriter: ~Copyable {
  private let source: PageParagraphs
  private let isChinese: Bool
  // English and Chinese texts have their spaces right; looking for others costs time.
  private let cleans: Bool
  private var text: Pile<UInt8>
  private var runs: Pile<ReadingText.Run>
  private var passages: Pile<Passage>
  private var calls: [FootnoteCall] = []
  private var nextCall = 0
  private var figures: FigureCopier
  /// Whether the last line ended inside a word.
  var isBroken = false
  /// Whether the line behind this one begins with a small letter.
  private var isContinued = false

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
    var writer = ReadingWriter(page: page, source: source)
    let (bytes, lines) = (page.bytes, page.lines)
    for index in source.paragraphs.indices {
      writer.writeParagraph(index, as: classes[index], bytes.span, lines.span)
    }
    for index in source.notes.indices { writer.writeNote(index, bytes.span, lines.span) }
    return writer.result()
  }

  private init(page: PageText, source: PageParagraphs) {
    self.source = source
    isChinese = page.language == .chinese
    cleans = page.language != .english && page.language != .chinese
    text = Pile(capacity: page.bytes.count + 1)
    runs = Pile(capacity: page.lines.count)
    passages = Pile(capacity: source.paragraphs.count + source.notes.count)
    figures = FigureCopier(page.index)
  }

  private consuming func result() -> Result {
    Result(
      reading: ReadingText(bytes: text.array(), runs: runs.array()), passages: passages.array(),
      calls: calls, index: figures.index())
  }

  private mutating func writeParagraph(
    _ index: Int, as kind: PassageClassifier.Class, _ bytes: Span<UInt8>, _ lines: Span<TextLine>
  ) {
    let start = beginPassage()
    let pieces = source.pieces(of: index)
    for piece in pieces {
      writeCalls(before: piece)
      if cleans, piece + 1 < pieces.upperBound {
        isContinued = continues(lines[Int(source.pieces[piece + 1])], bytes)
      } else {
        isContinued = false
      }
      write(lines[Int(source.pieces[piece])], bytes, opens: piece == pieces.lowerBound)
    }
    writeCalls(before: pieces.upperBound)
    passages.append(Passage(kind: kind.kind, number: kind.number, range: start..<text.count))
  }

  private mutating func writeNote(
    _ index: Int, _ bytes: Span<UInt8>, _ lines: Span<TextLine>
  ) {
    let start = beginPassage()
    for piece in source.pieces(ofNote: index) {
      write(lines[Int(source.notePieces[piece])], bytes, opens: text.count == start)
    }
    let number = source.notes[index].number
    passages.append(Passage(kind: .footnote, number: number, range: start..<text.count))
  }

  @inline(__always)
  private mutating func beginPassage() -> Int {
    if text.count > 0 { text.append(0x0A) }
    return text.count
  }

  @inline(__always)
  private mutating func writeCalls(before piece: Int) {
    while nextCall < source.calls.count, source.calls[nextCall].piece <= piece {
      let end = text.count
      let call = FootnoteCall(
        number: source.calls[nextCall].number, range: end..<end, passage: passages.count)
      calls.append(call)
      nextCall += 1
    }
  }
}

// Lines.
extension ReadingWriter {
  @inline(__always)
  private mutating func write(_ line: TextLine, _ bytes: Span<UInt8>, opens: Bool) {
    if !opens, needsSpace(before: line, bytes) { text.append(0x20) }
    isBroken = false
    if line.surroundings.contains(.stars) {
      writeWithoutStars(line, bytes)
    } else if cleans {
      copyCleaned(line, bytes, isContinued: isContinued)
    } else {
      copy(bytes, line.start, line.end)
    }
  }

  /// Copies a stretch of the source.
  @inline(__always)
  mutating func copy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else { return }
    figures.copy(from: start, to: end, at: text.count, behind: text.last ?? 0, bytes)
    runs.append(ReadingText.Run(start: text.count, source: start, count: end &- start))
    text.append(bytes.extracting(start..<end))
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
      return !(isBroken && next < 0x80 && next != 0x28)
    }
    return !(endsChinese && startsChinese(line, bytes)) && last != 0x20
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
