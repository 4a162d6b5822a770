/// Decides whether a line begins a paragraph or goes on with the one before.
struct ParagraphBreak {
  let page: PageText
  /// The last line of text before it.
  let previous: TextLine
  /// The paragraph before it.
  let current: Paragraph
  let hasBegun: Bool
  let isBroken: Bool
  let isCalled: Bool

  private var isOpen: Bool { previous.ending == .open }

  /// Whether a line with such a lead begins a paragraph.
  func opens(_ line: TextLine, _ lead: Paragraph.Lead) -> Bool {
    guard opensByItself(line, lead) else { return false }
    switch lead {
    case .plain, .annex, .closing, .bracket:
      return !HangingWord.ends(previous, on: page)
        || !hasBegun && page.starts(line, withAny: page.words.resolutions)
    default: return true
    }
  }

  private func opensByItself(_ line: TextLine, _ lead: Paragraph.Lead) -> Bool {
    let hasGap = line.surroundings.contains(.gap)
    let isApart = !isOpen || page.layout.style == .lines || (hasGap && page.layout.gapsPart)
    switch lead {
    case .formula, .annex, .letter, .ornament:
      return isApart || !hasBegun || lead == .formula || line.indent > 0
    case .title:
      if continues(line) { return false }
      return isApart || !hasBegun || isBroken || followsHeading
    case .closing:
      return isApart || page.layout.style == .indented || followsHeading || hasGap || !hasBegun
        || current.lead == .closing
    case .bracket: return isApart || !hasBegun
    case .ordinal, .subItem:
      if previous.shape == .ordinal, lead == .subItem { return false }
      return isApart || followsHeading || !hasBegun || isIndented(line)
    case .plain: return opensPlain(line)
    }
  }

  private func continues(_ line: TextLine) -> Bool {
    // A date may have the shape of a note: `31 March`.
    line.number > 0
      && ListContinuation(page: page, previous: previous, isBroken: isBroken).holds(line)
  }

  private func isIndented(_ line: TextLine) -> Bool {
    page.layout.style == .indented && line.indent > 0
  }

  private var followsHeading: Bool {
    switch current.lead {
    case .formula, .letter, .bracket, .annex, .ornament: true
    default: false
    }
  }

  // "⁸including": the raised figure calls a note in the middle of a sentence.
  private func beginsWithCall(_ line: TextLine) -> Bool {
    guard line.opening == .lower else { return false }
    let first = page.bytes[line.start]
    return first == 0xC2 || first == 0xE2
  }

  private func opensPlain(_ line: TextLine) -> Bool {
    // A number alone waits for its text.
    if previous.shape == .ordinal || isNumberAlone { return false }
    if followsHeading { return !isOpen || line.opening != .lower || current.lead == .formula }
    if current.lead == .closing {
      return !isOpen || line.surroundings.contains(.gap) || line.opening == .upper
        || line.opening == .chinese || opensCyrillic(line)
    }
    if isCutNumber(line) || beginsWithCall(line) || continues(line) || isYear(line)
      || isCutSymbol(line) || isCutSession(line)
    {
      return false
    }
    if !hasBegun { return opensInHead(line) }
    switch page.layout.style {
    case .lines: return opensAmongLines(line)
    case .indented: return opensIndented(line)
    case .wrapped: return opensWrapped(line)
    }
  }

  // From `А` to `Я`.
  private func opensCyrillic(_ line: TextLine) -> Bool {
    page.bytes[line.start] == 0xD0 && line.count > 1
      && (0x90...0xAF).contains(page.bytes[line.start + 1])
  }

  // `77/185.` or `(a)` on a line of its own.
  private var isNumberAlone: Bool {
    switch previous.shape {
    case .title: previous.count <= 14 && page.bytes[previous.end - 1] == 0x2E
    case .subItem: previous.count <= 6 && page.bytes[previous.end - 1] == 0x29
    default: false
    }
  }

  private func opensInHead(_ line: TextLine) -> Bool {
    if isOpen, line.opening == .lower || isCyrillicSmall(line) { return false }
    guard page.layout.style != .lines, isOpen else { return true }
    // A title goes on until the body speaks.
    if current.lead == .title { return page.layout.style == .indented && line.indent > 0 }
    return !isFull(line)
  }

  // In a letter or a report no body speaks; but a line that fills the page and ends without a mark is
  // gone on with by the next.
  private func isFull(_ line: TextLine) -> Bool {
    page.layout.style == .wrapped && previous.shape == .text && line.shape != .symbol
      && !line.surroundings.contains(.gap) && !isBroken
      && previous.count >= 60 && previous.count <= 200 && reachesMargin && !hasColumns
  }

  // Russian and Arabic letters have two bytes, figures and Latin ones one.
  private var reachesMargin: Bool {
    switch page.language {
    case .russian, .arabic: previous.count * 8 >= page.layout.width * 5
    default: previous.count * 10 >= page.layout.width * 7
    }
  }

  // `United Nations          A/64/25`
  private var hasColumns: Bool {
    let bytes = page.bytes
    return bytes.span.columnStart(behindGap: 3, before: previous.end, from: previous.start) != nil
  }

  // From `а` to `я`.
  private func isCyrillicSmall(_ line: TextLine) -> Bool {
    guard line.count > 1 else { return false }
    let (first, second) = (page.bytes[line.start], page.bytes[line.start + 1])
    return first == 0xD0 && second >= 0xB0 || first == 0xD1 && second <= 0x8F
  }

  private func opensAmongLines(_ line: TextLine) -> Bool {
    if line.opening == .lower, isOpen || (isBroken && previous.ending == .comma) { return false }
    // A long Chinese line without a mark at its end was broken in the middle of a word.
    if isOpen, !line.surroundings.contains(.gap), line.opening == .chinese, previous.count >= 60,
      page.language == .chinese, !page.isRecital(line) || previous.count >= 80
    {
      return false
    }
    return !(isBroken && isOpen && previous.count >= 60 && !page.isRecital(line))
  }

  // "of 27 March" and "2014 on the territory" are one date.
  private func isYear(_ line: TextLine) -> Bool {
    guard isOpen, line.opening == .digit, (1945...2100).contains(line.number),
      line.shape == .text, !line.surroundings.contains(.gap)
    else { return false }
    return page.words.months.contains { month in
      previous.count > month.count
        && page.has(month, at: previous.end - month.count, before: previous.end)
    }
  }

  // `S/2001/15/` and `Add.5` are one symbol.
  private func isCutSymbol(_ line: TextLine) -> Bool {
    guard previous.count > 3, page.bytes[previous.end - 1] == 0x2F,
      line.opening == .upper || line.opening == .digit, !line.surroundings.contains(.gap)
    else { return false }
    let before = page.bytes[previous.end - 2]
    return ByteClass.isUpper(before)
      || ByteClass.isDigit(before)
        && page.bytes[previous.start..<previous.end - 1].contains(0x2F)
  }

  // `1960` and `(2010) and`, `2625` and `(XXV),` are one number.
  private func isCutSession(_ line: TextLine) -> Bool {
    let source = page.bytes
    let bytes = source.span
    guard bytes[line.start] == 0x28, isOpen, line.shape == .text,
      ByteClass.isDigit(bytes[previous.end - 1])
        || ByteClass.isUpper(bytes[previous.end - 1]) && bytes.byte(previous.end - 2) == 0x20
    else { return false }
    let start = line.start + 1
    if let year = bytes.figures(at: start, until: line.end) {
      return year.end - start == 4 && bytes.byte(year.end) == 0x29
    }
    let session = SpecialSession.prefix(in: bytes, at: start, until: line.end)?.end ?? start
    return RomanNumeral.read(in: bytes, at: session, until: line.end)
      .map { bytes.byte($0.end) == 0x29 } ?? false
  }

  // `FCCC/CP/2015/10/Add.` and `1，附件。` were one sentence.
  private func isCutNumber(_ line: TextLine) -> Bool {
    page.language == .chinese && line.shape == .text && line.number >= 0
      && page.bytes[previous.end - 1] == 0x2E
  }

  private func opensIndented(_ line: TextLine) -> Bool {
    if isCalled, isOpen { return false }
    if line.indent > 0 { return true }
    return isBroken && !isOpen && previous.ending != .comma
  }

  private func opensWrapped(_ line: TextLine) -> Bool {
    let hasGap = line.surroundings.contains(.gap) && page.layout.gapsPart
    if isOpen {
      return hasGap && !isBroken && previous.count < 40 && line.opening == .upper
    }
    if hasGap, !isBroken {
      // The last words of a justified line may come out one by one: `2018,`.
      let isStray = line.count < 12 && line.opening == .digit && line.shape == .text
      return previous.ending != .comma || !(line.opening == .lower || isStray)
    }
    switch previous.ending {
    case .comma, .open: return page.isRecital(line)
    case .semicolon:
      return line.opening == .upper || page.starts(line, withAny: page.words.decisions)
    case .colon: return false
    case .stop: return opensAfterStop(line)
    }
  }

  // A last line is seldom full; optical reading takes commas for full stops.
  private func opensAfterStop(_ line: TextLine) -> Bool {
    if previous.count * 4 < page.layout.width * 3, line.opening != .lower { return true }
    return page.isRecital(line) || (isBroken && line.opening == .upper)
  }
}
