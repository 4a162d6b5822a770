/// Writes the paragraphs and footnotes of a source into one text in reading order.
struct ReadingWriter {
  private let page: PageText
  private let source: PageParagraphs
  private var reading = ReadingText()
  private var passages: [Passage] = []
  private var calls: [FootnoteCall] = []
  private var nextCall = 0
  /// Whether the last line ended inside a word.
  private var isBroken = false
  /// Whether the line behind this one begins with a small letter.
  private var isContinued = false

  /// What is written.
  struct Result {
    var reading: ReadingText
    var passages: [Passage]
    /// The calls that stood on lines of their own.
    var calls: [FootnoteCall]
  }

  /// Writes paragraphs with their classes, then the footnotes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func write(
    _ source: PageParagraphs, as classes: [PassageClassifier.Class], from page: PageText
  ) -> Result {
    var writer = ReadingWriter(page: page, source: source)
    writer.reading.reserve(page.bytes.count + 1, lines: page.lines.count)
    writer.passages.reserveCapacity(classes.count + source.notes.count)
    for index in source.paragraphs.indices {
      writer.writeParagraph(index, as: classes[index])
    }
    for index in source.notes.indices { writer.writeNote(index) }
    return Result(reading: writer.reading, passages: writer.passages, calls: writer.calls)
  }

  private init(page: PageText, source: PageParagraphs) {
    self.page = page
    self.source = source
  }

  private mutating func writeParagraph(_ index: Int, as kind: PassageClassifier.Class) {
    let start = beginPassage()
    let pieces = source.pieces(of: index)
    for piece in pieces {
      writeCalls(before: piece)
      isContinued = cleans && piece + 1 < pieces.upperBound && continues(source.pieces[piece + 1])
      write(page.lines[Int(source.pieces[piece])], opens: reading.bytes.count == start)
    }
    writeCalls(before: source.pieces(of: index).upperBound)
    passages.append(
      Passage(kind: kind.kind, number: kind.number, range: start..<reading.bytes.count))
  }

  private mutating func writeNote(_ index: Int) {
    let start = beginPassage()
    for piece in source.pieces(ofNote: index) {
      write(page.lines[Int(source.notePieces[piece])], opens: reading.bytes.count == start)
    }
    let number = source.notes[index].number
    passages.append(Passage(kind: .footnote, number: number, range: start..<reading.bytes.count))
  }

  private mutating func beginPassage() -> Int {
    if !reading.bytes.isEmpty { reading.append(joint: 0x0A) }
    return reading.bytes.count
  }

  private mutating func writeCalls(before piece: Int) {
    while nextCall < source.calls.count, source.calls[nextCall].piece <= piece {
      let end = reading.bytes.count
      let call = FootnoteCall(
        number: source.calls[nextCall].number, range: end..<end, passage: passages.count)
      calls.append(call)
      nextCall += 1
    }
  }

  private mutating func write(_ line: TextLine, opens: Bool) {
    if !opens, needsSpace(before: line) { reading.append(joint: 0x20) }
    isBroken = false
    if line.surroundings.contains(.stars) {
      writeWithoutStars(line)
    } else if cleans {
      isBroken = reading.appendCleaned(
        page.bytes, line.start..<line.end, isContinued: isContinued)
    } else {
      reading.append(page.bytes, line.start..<line.end)
    }
  }

  private func continues(_ line: Int32) -> Bool {
    let first = page.bytes[page.lines[Int(line)].start]
    return ByteClass.isLower(first) || first == 0xC3
  }

  // English and Chinese texts have their spaces right; looking for others costs time.
  private var cleans: Bool { page.language != .english && page.language != .chinese }

  // The asterisks of bold print are left out; one alone stays.
  private mutating func writeWithoutStars(_ line: TextLine) {
    let bytes = page.bytes
    var start = line.start
    var offset = line.start
    while offset + 1 < line.end {
      if offset + 16 <= line.end, hasNoStar(bytes.span, at: offset) {
        offset += 16
      } else if page.bytes[offset] == 0x2A, page.bytes[offset + 1] == 0x2A {
        reading.append(page.bytes, start..<offset)
        offset += 2
        start = offset
      } else {
        offset += 1
      }
    }
    reading.append(page.bytes, start..<line.end)
  }

  private func hasNoStar(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let found = SixteenBytes.words(SixteenBytes(bytes, at: offset).matches(0x2A))
    return found.first | found.second == 0
  }

  private func needsSpace(before line: TextLine) -> Bool {
    guard let last = reading.bytes.last, !isBroken else { return false }
    let next = page.bytes[line.start]
    if last < 0x80 {
      // A symbol or a compound was broken at its slash or hyphen.
      let isBroken = last == 0x2F || last == 0x2D
      return !(isBroken && next < 0x80 && next != 0x28)
    }
    return !(endsChinese && startsChinese(line)) && last != 0x20
  }

  private var endsChinese: Bool {
    let end = reading.bytes.count
    guard end >= 3 else { return false }
    return isChinese(
      reading.bytes[end - 3], reading.bytes[end - 2], alone: page.language == .chinese)
  }

  private func startsChinese(_ line: TextLine) -> Bool {
    guard line.count >= 3 else { return false }
    return isChinese(
      page.bytes[line.start], page.bytes[line.start + 1], alone: page.language == .chinese)
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
