import Recital

/// Markdown: its text as it is, with what is markup marked to be left out.
///
/// Offsets stay those of the file. Links keep their text, and their address beside it; footnotes
/// (`[^1]`) are called and headed by their numbers as in plain text.
struct MarkdownText {
  private let bytes: [UInt8]
  private var marks = SourceMarks()
  private var offset = 0
  /// What stands in YAML before the text.
  private var facts: [String: String] = [:]
  /// Whether a block of code is open.
  private var isCode = false
  /// Bytes that may still be looked at in search of the end of a mark, so that a file of nothing but
  /// brackets takes no longer than another.
  private var effort = 1 << 23

  /// Takes the text out of a file.
  static func text(of bytes: [UInt8], path: String) throws(ReadingError) -> SourceText {
    let loss = try TextCheck.check(bytes, path: path)
    var reader = MarkdownText(bytes)
    reader.read()
    return SourceText(
      bytes: bytes, marks: reader.marks, loss: loss,
      symbol: reader.facts["symbol"].flatMap { DocumentSymbol(parsing: $0) },
      date: reader.facts["date"].flatMap { CalendarDate(digits: $0) })
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    if hasFrontMatter() { skipFrontMatter() }
    while offset < bytes.count {
      let end = lineEnd(from: offset)
      readLine(until: end)
      offset = min(end + 1, bytes.count)
    }
  }

  private mutating func readLine(until end: Int) {
    if has("```", at: offset) || has("~~~", at: offset) {
      isCode.toggle()
      leaveOut(offset..<end)
      return
    }
    if !isCode { readLead(until: end) }
    while offset < end {
      if isCode || !readMark(until: end) { offset += 1 }
    }
  }

  // What a line begins with: `## `, `> `, `* `.
  private mutating func readLead(until end: Int) {
    while offset < end, bytes[offset] == 0x20 { offset += 1 }
    while offset < end, bytes[offset] == 0x3E {
      leaveOut(offset..<pastSpaces(from: offset + 1, end))
    }
    var behind = offset
    while behind < end, bytes[behind] == 0x23 { behind += 1 }
    if behind > offset, behind - offset <= 6, behind == end || bytes[behind] == 0x20 {
      leaveOut(offset..<pastSpaces(from: behind, end))
    } else if end - offset > 2, bytes[offset + 1] == 0x20,
      [0x2A, 0x2B, 0x2D].contains(bytes[offset]), bytes[offset + 2] != bytes[offset]
    {
      leaveOut(offset..<pastSpaces(from: offset + 1, end))
    }
    if readNoteHead(until: end) || readDefinition(until: end) { return }
  }

  // True where something was read; the offset is then behind it.
  private mutating func readMark(until end: Int) -> Bool {
    switch bytes[offset] {
    case 0x5C: return readEscape(until: end)
    case 0x2A, 0x5F: return readEmphasis(until: end)
    case 0x60:
      leaveOut(offset..<run(from: offset, end))
      return true
    case 0x21 where offset + 1 < end && bytes[offset + 1] == 0x5B: return readPicture(until: end)
    case 0x5B: return readNoteCall(until: end) || readLink(until: end)
    case 0x3C: return readAddress(until: end)
    default: return false
    }
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    if !range.isEmpty { marks.markup.append(range) }
    offset = range.upperBound
  }
}

// Emphasis and escapes.
extension MarkdownText {
  private mutating func readEscape(until end: Int) -> Bool {
    guard offset + 1 < end, Array("\\`*_{}[]()#+-.!<>|~".utf8).contains(bytes[offset + 1]) else {
      return false
    }
    leaveOut(offset..<offset + 1)
    offset += 1
    return true
  }

  // A mark between spaces is none; an underscore inside a word neither.
  private mutating func readEmphasis(until end: Int) -> Bool {
    let behind = run(from: offset, end)
    let isOpen = behind < end && bytes[behind] > 0x20
    let isClosed = offset > 0 && bytes[offset - 1] > 0x20
    let isInWord = isClosed && isOpen && isWord(bytes[offset - 1]) && isWord(bytes[behind])
    guard isOpen || isClosed, !(bytes[offset] == 0x5F && isInWord), behind - offset <= 3 else {
      offset = behind
      return true
    }
    leaveOut(offset..<behind)
    return true
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private func run(from start: Int, _ end: Int) -> Int {
    var behind = start
    while behind < end, bytes[behind] == bytes[start] { behind += 1 }
    return behind
  }
}

// Links.
extension MarkdownText {
  private mutating func readLink(until end: Int) -> Bool {
    guard let close = closing(0x5B, 0x5D, from: offset, end), close + 1 < end else { return false }
    let text = offset + 1..<close
    let address: (range: Range<Int>, behind: Int)
    if bytes[close + 1] == 0x28, let paren = closing(0x28, 0x29, from: close + 1, end) {
      address = (close + 2..<paren, paren + 1)
    } else if bytes[close + 1] == 0x5B, let bracket = closing(0x5B, 0x5D, from: close + 1, end) {
      // `[text][name]`: the address stands elsewhere.
      address = (bracket..<bracket, bracket + 1)
    } else {
      return false
    }
    leaveOut(offset..<offset + 1)
    while offset < text.upperBound {
      if !readMark(until: text.upperBound) { offset += 1 }
    }
    leaveOut(text.upperBound..<address.behind)
    let written = bytes[address.range].drop { $0 == 0x3C || $0 <= 0x20 }
      .prefix { $0 > 0x20 && $0 != 0x3E }
    let value = String(decoding: written, as: UTF8.self)
    if !text.isEmpty, value.hasPrefix("https://") || value.hasPrefix("http://") {
      marks.links.append(.init(range: text, value: value))
    }
    return true
  }

  private mutating func readPicture(until end: Int) -> Bool {
    guard let close = closing(0x5B, 0x5D, from: offset + 1, end), close + 1 < end,
      bytes[close + 1] == 0x28, let paren = closing(0x28, 0x29, from: close + 1, end)
    else { return false }
    leaveOut(offset..<paren + 1)
    return true
  }

  // `<https://…>` is an address that is printed; a tag of HTML is none of the text.
  private mutating func readAddress(until end: Int) -> Bool {
    guard offset + 1 < end, bytes[offset + 1] == 0x2F || isWord(bytes[offset + 1]),
      let close = closing(0x3C, 0x3E, from: offset, end)
    else { return false }
    leaveOut(offset..<close + 1)
    return true
  }

  // `[name]: https://…` on a line of its own.
  private mutating func readDefinition(until end: Int) -> Bool {
    guard offset < end, bytes[offset] == 0x5B,
      let close = closing(0x5B, 0x5D, from: offset, end), close + 1 < end,
      bytes[close + 1] == 0x3A
    else { return false }
    leaveOut(offset..<end)
    return true
  }

  private mutating func closing(
    _ open: UInt8, _ close: UInt8, from start: Int, _ end: Int
  ) -> Int? {
    var depth = 0
    for place in start..<min(end, start + 2048, start + effort) {
      effort -= 1
      if bytes[place] == open { depth += 1 }
      if bytes[place] == close { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }
}

// Footnotes.
extension MarkdownText {
  // `[^12]` leaves `12`, as a call looks in plain text.
  private mutating func readNoteCall(until end: Int) -> Bool {
    guard let figures = noteFigures(until: end) else { return false }
    leaveOut(offset..<figures.lowerBound)
    leaveOut(figures.upperBound..<figures.upperBound + 1)
    return true
  }

  // `[^12]: ` leaves `12 `.
  private mutating func readNoteHead(until end: Int) -> Bool {
    guard let figures = noteFigures(until: end), figures.upperBound + 1 < end,
      bytes[figures.upperBound + 1] == 0x3A
    else { return false }
    leaveOut(offset..<figures.lowerBound)
    leaveOut(figures.upperBound..<figures.upperBound + 2)
    return true
  }

  private func noteFigures(until end: Int) -> Range<Int>? {
    guard has("[^", at: offset) else { return nil }
    var behind = offset + 2
    while behind < end, bytes[behind] >= 0x30, bytes[behind] <= 0x39 { behind += 1 }
    guard behind > offset + 2, behind < end, bytes[behind] == 0x5D else { return nil }
    return offset + 2..<behind
  }
}

// Lines.
extension MarkdownText {
  private func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }

  private func pastSpaces(from start: Int, _ end: Int) -> Int {
    var behind = start
    while behind < end, bytes[behind] == 0x20 || bytes[behind] == 0x09 { behind += 1 }
    return behind
  }

  private func has(_ text: StaticString, at offset: Int) -> Bool {
    bytes.span.begins(with: Array(text.description.utf8), at: offset)
  }

  private func hasFrontMatter() -> Bool { has("---\n", at: 0) }

  // Facts in YAML between two lines of hyphens, where there is a second.
  private mutating func skipFrontMatter() {
    var place = 4
    while place < bytes.count, place < 1 << 14 {
      let end = lineEnd(from: place)
      let line = bytes[place..<end]
      if line.elementsEqual("---".utf8) {
        leaveOut(0..<end)
        return
      }
      if let colon = line.firstIndex(of: 0x3A) {
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
        facts[String(decoding: line[..<colon], as: UTF8.self)] = String(
          value.filter { $0 != "\"" && $0 != "'" }.drop { $0 == " " })
      }
      place = end + 1
    }
    facts = [:]
  }
}
