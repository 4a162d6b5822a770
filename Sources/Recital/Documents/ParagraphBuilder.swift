/// Goes over the lines once and sorts them into paragraphs, footnotes, calls and page furniture.
struct ParagraphBuilder: ~Copyable {
  private let page: PageText
  private var result = PageParagraphs()
  private var pieces: Pile<Int32>
  private var paragraphs: Pile<Paragraph>
  private var notePieces: Pile<Int32>
  private var notes: Pile<PageParagraphs.Note>
  private let isByLines: Bool
  /// Whether a resolution has begun to speak; before that every line is a paragraph.
  private var hasBegun = false
  /// Whether the end of a page, or what looks like it, lies behind the last line of text.
  private var isBroken = true
  /// Whether a call on a line of its own lies behind the last line of text.
  private var isCalled = false
  /// The index of the last line of text, negative before the first one.
  private var lastLine = -1
  private var lastOperative = 0
  private var lastCall = 0
  /// Whether a body has begun to speak since the last footnote 1: its footnotes may begin anew.
  private var mayRestart = false
  /// The number of the last footnote that has one, nil where there is none.
  private var lastNote: Int?
  private var header = RunningHeader()

  /// The paragraphs of a page text.
  ///
  /// - Complexity: O(*n*) in the lines.
  static func paragraphs(of page: PageText) -> PageParagraphs {
    var builder = ParagraphBuilder(page: page)
    let (bytes, lines) = (page.bytes, page.lines)
    var index = 0
    while index < lines.count {
      if builder.placesQuickly(index, lines.span, bytes.span) {
        index &+= 1
      } else {
        index = builder.place(index)
      }
    }
    return builder.complete()
  }

  private init(page: PageText) {
    self.page = page
    isByLines = page.layout.style == .lines
    notePieces = Pile(capacity: 16)
    notes = Pile(capacity: 16)
    pieces = Pile(capacity: page.lines.count)
    paragraphs = Pile(capacity: page.lines.count / 2)
  }

  private consuming func complete() -> PageParagraphs {
    var complete = result
    complete.symbol = header.symbol
    complete.pieces = pieces.array()
    complete.paragraphs = paragraphs.array()
    complete.notePieces = notePieces.array()
    complete.notes = notes.array()
    return complete
  }

  // Places a numbered line, or a long one behind a finished one, where every line is a paragraph.
  //
  // Most lines of such a text are of this kind, and nothing else needs to be asked about them; what
  // `place` would do with them is the same.
  @inline(__always)
  private mutating func placesQuickly(
    _ index: Int, _ lines: Span<TextLine>, _ bytes: Span<UInt8>
  ) -> Bool {
    let line = lines[index]
    guard isByLines, !isBroken, !line.surroundings.contains(.feed) else { return false }
    switch line.shape {
    case .ordinal, .numbered:
      let number = Int(line.number)
      paragraphs.append(Paragraph(first: pieces.count, lead: .ordinal, number: number))
      hasBegun = true
      lastOperative = number
    case .text where hasBegun && line.count > 80 && line.number < 0 && lastLine >= 0:
      let previous = lines[lastLine]
      guard previous.ending != .open, bytes[line.start] != 0x5B, bytes[line.start] != 0x2A else {
        return false
      }
      // Other numbers alone are seldom; one with a full stop waits for its text.
      guard previous.shape != .title, previous.shape != .subItem else { return false }
      if previous.shape != .ordinal {
        paragraphs.append(Paragraph(first: pieces.count, lead: .plain))
      }
    case .subItem where hasBegun && lastLine >= 0 && lines[lastLine].shape != .ordinal:
      paragraphs.append(Paragraph(first: pieces.count, lead: .subItem))
    default: return false
    }
    pieces.append(Int32(truncatingIfNeeded: index))
    lastLine = index
    isCalled = false
    return true
  }

  // Places one line, or a whole block of footnotes, and returns the line to go on with.
  @inline(never)
  private mutating func place(_ index: Int) -> Int {
    let line = page.lines[index]
    if line.surroundings.contains(.feed) { isBroken = true }
    switch line.shape {
    case .comment, .jobNumber:
      isBroken = true
    case .pageNumber where isBroken || !line.surroundings.isEmpty:
      isBroken = true
    case .rule:
      return placeRule(index)
    case .number:
      return placeNumber(index)
    case .ornament:
      if line.count >= 3, page.bytes[line.start] == 0x2A { placeText(index) }
    case .symbol where header.isOwnSymbol(line, of: page, hasBegun: hasBegun):
      header.noteSymbol(line, of: page)
      isBroken = true
    case .raised where hasBegun:
      return placeNote(index)
    case .marked where isNote(index):
      return placeNote(index)
    default:
      if isBroken, isRunning(index) { return index + 1 }
      if hasBegun, line.shape == .text, let next = placeOtherNotes(index) { return next }
      placeText(index)
    }
    return index + 1
  }
}

// Page furniture and calls.
extension ParagraphBuilder {
  private func line(after index: Int) -> TextLine? {
    index + 1 < page.lines.count ? page.lines[index + 1] : nil
  }

  private func isRunning(_ index: Int) -> Bool {
    let line = page.lines[index]
    if hasBegun, header.isOwnTitle(line, of: page) { return true }
    if index > 0, line.count <= 120, header.isOwnSymbol(line, of: page, hasBegun: hasBegun) {
      return true
    }
    if hasBegun, header.holdsOwnSymbol(line, of: page) { return true }
    guard line.ending == .open, line.count < 100, index > 0, line.shape == .text else {
      return false
    }
    // The head of a printed page: the name of the book beside the page number.
    let previous = page.lines[index - 1].shape
    if previous == .comment { return self.line(after: index)?.shape == .number }
    return previous == .number && index > 1 && page.lines[index - 2].shape == .comment
  }

  private mutating func placeNumber(_ index: Int) -> Int {
    if isNoteNumber(index) { return placeZone(from: index) }
    let line = page.lines[index]
    let number = Int(line.number)
    let next = self.line(after: index)
    let isLast = next.map { $0.isFurniture || $0.surroundings.contains(.feed) } ?? true
    guard hasBegun || paragraphs.count > 0 else { return index + 1 }
    if isBroken || isLast {
      isBroken = true
    } else if number > 0, number <= lastCall + 3 {
      lastCall = max(lastCall, number)
      result.calls.append(.init(number: number, piece: pieces.count))
      isCalled = true
    } else {
      placeText(index)
    }
    return index + 1
  }

  // A number on a line of its own is that of a footnote where a blank line or the end of the
  // resolution stands before it and a note right behind it.
  private func isNoteNumber(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard hasBegun, line.number > 0, let next = self.line(after: index), next.shape == .text,
      !next.surroundings.contains(.gap), NoteMark(page: page).opensText(next)
    else { return false }
    let last = lastNote ?? 0
    let isNext = line.number > last && Int(line.number) <= last + 4
    guard isNext || line.number == 1 && mayRestart else { return false }
    return line.surroundings.contains(.gap) || paragraphs.last?.lead == .closing
  }
}

// Footnotes.
extension ParagraphBuilder {
  private mutating func placeRule(_ index: Int) -> Int {
    guard hasBegun else { return index + 1 }
    let zone = FootnoteZone(page: page, lastNumber: lastNote ?? 0)
    return zone.begins(after: index) ? placeZone(from: index + 1) : index + 1
  }

  private mutating func placeZone(from index: Int) -> Int {
    var zone = FootnoteZone(page: page, lastNumber: lastNote ?? 0)
    let next = zone.read(from: index, header: header)
    for entry in zone.entries {
      notes.append(.init(first: notePieces.count, number: entry.number))
      if entry.number > 0 { lastNote = entry.number }
      for piece in entry.pieces { notePieces.append(zone.pieces[piece]) }
    }
    isBroken = true
    return Swift.max(next, index + 1)
  }

  private func isNote(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard hasBegun, NoteMark(page: page).opensNote(line) else { return false }
    let number = Int(line.number)
    let isNext =
      if let last = lastNote {
        number >= last && number <= last + 4
      } else {
        number == 1 || number >= 20
      }
    guard isNext || number == 1 && mayRestart else { return false }
    if page.layout.style == .lines { return true }
    let isApart = isBroken || line.surroundings.contains(.gap)
    // The lines that close a resolution, its meeting and its date, end without a mark.
    let isOver = paragraphs.last?.lead == .closing
    return isApart && lastLine >= 0 && (isOver || page.lines[lastLine].ending != .open)
  }

  // Notes with a star or with their number in parentheses.
  private mutating func placeOtherNotes(_ index: Int) -> Int? {
    let (bytes, line) = (page.bytes, page.lines[index])
    switch bytes[line.start] {
    case 0x2A where isStarNote(index): return placeNote(index, number: 0)
    case 0x28:
      guard notePieces.last == Int32(index - 1), let number = lastNote,
        NoteMark(page: page).bracketedNumber(of: line) == number + 1
      else { return nil }
      return placeNote(index, number: number + 1)
    default:
      guard line.count <= 30, Endnotes(page: page).areHeaded(by: index) else { return nil }
      return placeEndnotes(index)
    }
  }

  // One star that was called, or one that stands alone where the text is over.
  private func isStarNote(_ index: Int) -> Bool {
    let source = page.bytes
    let bytes = source.span
    guard StarNote.opens(page.lines[index], bytes), lastLine >= 0,
      page.lines[lastLine].ending != .open || paragraphs.last?.lead == .closing
    else { return false }
    let first = Swift.max(0, index - ParagraphBuilder.starReach)
    return page.lines[first..<index].contains { StarNote.isCalled(in: $0, bytes) }
  }

  /// How many lines before its note a star may stand.
  private static let starReach = 200

  private mutating func placeEndnotes(_ heading: Int) -> Int {
    placeText(heading)
    let endnotes = Endnotes(page: page)
    var next = heading + 1
    var last = 0
    while next < page.lines.count, let number = endnotes.number(of: page.lines[next]),
      number == last + 1
    {
      last = number
      next = placeNote(next, number: number)
    }
    return next
  }

  private mutating func placeNote(_ index: Int) -> Int {
    placeNote(index, number: Int(page.lines[index].number))
  }

  private mutating func placeNote(_ index: Int, number: Int) -> Int {
    notes.append(.init(first: notePieces.count, number: number))
    if number > 0 { lastNote = number }
    notePieces.append(Int32(index))
    if number == 1 { mayRestart = false }
    isBroken = true
    guard page.layout.style != .lines else { return index + 1 }
    var next = index + 1
    while next < page.lines.count {
      let line = page.lines[next]
      let isOpen = page.lines[next - 1].ending == .open || page.lines[next - 1].ending == .comma
      guard line.shape == .text || isCutSymbol(next), isOpen, !line.surroundings.contains(.gap)
      else { break }
      notePieces.append(Int32(next))
      next += 1
    }
    return next
  }
}

// Text.
extension ParagraphBuilder {
  // `A/68/` and `202.`
  private func isCutSymbol(_ index: Int) -> Bool {
    page.lines[index].shape == .ordinal && page.bytes[page.lines[index - 1].end - 1] == 0x2F
  }

  private mutating func placeText(_ index: Int) {
    let line = page.lines[index]
    let lead = LineLead(page: page, index: index, lastOperative: lastOperative).lead(of: line)
    if opens(line, lead) {
      let number = lead == .ordinal ? Int(line.number) : 0
      paragraphs.append(.init(first: pieces.count, lead: lead, number: number))
      advance(line, lead)
    } else if !hasBegun, line.ending != .open, isProse(upTo: line) {
      hasBegun = true
    }
    if !hasBegun { header.note(line, lead: paragraphs.last?.lead ?? .plain, of: page) }
    pieces.append(Int32(truncatingIfNeeded: index))
    lastLine = index
    isBroken = false
    isCalled = false
  }

  // A paragraph of so many bytes belongs to no head.
  private func isProse(upTo line: TextLine) -> Bool {
    guard let current = paragraphs.last, current.first < pieces.count else { return false }
    let first = page.lines[Int(pieces[current.first])]
    return line.count > 200
      || current.lead == .plain && first.shape == .text && line.end - first.start > 200
  }

  private mutating func advance(_ line: TextLine, _ lead: Paragraph.Lead) {
    switch lead {
    case .formula:
      hasBegun = true
      lastOperative = 0
      mayRestart = true
    case .ordinal:
      hasBegun = true
      lastOperative = Int(line.number)
    case .title: hasBegun = false
    case .plain where !hasBegun: hasBegun = line.count > 200 && line.ending != .open
    default: break
    }
  }

  private func opens(_ line: TextLine, _ lead: Paragraph.Lead) -> Bool {
    guard let current = paragraphs.last, lastLine >= 0 else { return true }
    return ParagraphBreak(
      page: page, previous: page.lines[lastLine], current: current, hasBegun: hasBegun,
      isBroken: isBroken, isCalled: isCalled
    ).opens(line, lead)
  }
}
