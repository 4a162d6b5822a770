/// The numbers of resolutions in an Arabic text, written as in all other languages.
///
///     40/152 سين          40/152 O
///     1514 (د-15)         1514 (XV)
///     دإط-10/24           ES-10/24
///     )1994( 918          918 (1994)
///     S / 1994 / 565      S/1994/565
///
/// The last two come from conversions of the 1990s, which swapped parentheses and turned figures
/// round: `٢٧٨ ) ٣٩٩١ (` is 872 (1993). What is turned back must fit afterwards.
struct ArabicNumbers {
  let source: [UInt8]
  var writer: RespellingWriter
  /// The end of what is read.
  var resume = 0
  /// The numbers of the footnotes that were called.
  private var calls = [Bool](repeating: false, count: 1000)

  private init(source: [UInt8]) {
    self.source = source
    writer = RespellingWriter(source)
  }

  /// The text with its numbers written anew, which stand where its figures do; nil where nothing
  /// changes.
  ///
  /// - Complexity: O(*m*) in the figures, as a rule.
  static func respelled(_ source: [UInt8], at figures: [Int32]) -> Respelling? {
    var numbers = ArabicNumbers(source: source)
    let bytes = source.span
    for index in figures.indices where bytes[Int(figures[index])] < 0x80 {
      let next = index + 1 < figures.count ? Int(figures[index + 1]) : source.count
      numbers.read(at: Int(figures[index]), bytes, nextFigure: next)
    }
    return numbers.writer.finish()
  }

  private mutating func read(at start: Int, _ bytes: Span<UInt8>, nextFigure: Int) {
    guard start >= resume, let number = PrintedNumber(in: bytes, at: start) else { return }
    let before = bytes.byte(start - 1)
    if before == 0x20, tighten(around: start, bytes) { return }
    if isInSymbol(behind: before) || before == 0x28 && readCall(number, bytes) { return }
    readSpecialSession(before: number, bytes)
    let next = bytes.skippingSpaces(from: number.end, until: bytes.count)
    let mark = bytes.byte(next)
    let isBeforeParenthesis = mark == 0x28 || mark == 0x29
    if isBeforeParenthesis, readLeadingYear(number, bytes) || readYear(behind: number, bytes) {
      return
    }
    if mark == 0x2F, let second = numberBehindSlash(at: next, bytes) {
      readSession(number, second, bytes)
    } else if !readTurnedDate(number, bytes, nextFigure) {
      readRoman(behind: number, bytes)
    }
  }

  private func isInSymbol(behind byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2E || ByteClass.isLetter(byte)
  }

  private func numberBehindSlash(at slash: Int, _ bytes: Span<UInt8>) -> PrintedNumber? {
    PrintedNumber(in: bytes, at: bytes.skippingSpaces(from: slash + 1, until: bytes.count))
  }
}

// Sessions and letters.
extension ArabicNumbers {
  /// `دإط-` before a number becomes `ES-`.
  private mutating func readSpecialSession(before number: PrintedNumber, _ bytes: Span<UInt8>) {
    let hyphenEnd = bytes.skippingSpacesBack(from: number.start, downTo: 0)
    // All hyphens but the one of ASCII begin with the same byte.
    guard bytes.byte(hyphenEnd - 1) == 0x2D || bytes.byte(hyphenEnd - 3) == 0xE2,
      let hyphen = Self.hyphens.match(in: bytes, before: hyphenEnd, from: 0)
    else { return }
    let end = bytes.skippingSpacesBack(from: hyphen.start, downTo: 0)
    guard let match = Self.specialSessions.match(in: bytes, before: end, from: 0) else { return }
    let isGlued = bytes.endsArabicLetter(before: match.start)
    if isGlued, !isPrefix(before: match.start, bytes) { return }
    writer.replace(
      match.start..<number.start, with: (isGlued ? " " : "") + (match.value ? "ES-" : "S-"))
  }

  /// Whether one letter stands alone before an offset: the `و` of `ودإ-30/1`.
  private func isPrefix(before end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let prefix = Self.prefixes.match(in: bytes, before: end, from: 0) else { return false }
    return !bytes.endsArabicLetter(before: prefix.start)
  }

  /// `40/152 سين`; both figures are turned round where they fit only so.
  private mutating func readSession(
    _ first: PrintedNumber, _ second: PrintedNumber, _ bytes: Span<UInt8>
  ) {
    resume = second.end
    var session = first.value
    if let turned = PrintedNumber.turned(first, second) {
      session = turned.session
      writer.replace(first.start..<second.end, with: "\(turned.session)/\(turned.number)")
    }
    let isSpecial = bytes.byte(first.start - 1) == 0x2D
    guard (31...99).contains(session) || isSpecial else { return }
    readLetters(behind: second.end, bytes)
  }

  /// `1514 (د-15)`, `2341 باء (د-22)`.
  private mutating func readRoman(behind number: PrintedNumber, _ bytes: Span<UInt8>) {
    guard number.count <= 4, mayHaveSession(behind: number.end, bytes) else { return }
    let reader = ArabicLetterNames(bytes, at: number.end)
    let start = bytes.skippingSpaces(from: reader.end, until: bytes.count)
    let part =
      reader.letters.isEmpty ? nil : Self.parts.match(in: bytes, at: start, until: bytes.count)
    guard let session = ArabicSession(in: bytes, at: part?.end ?? reader.end) else { return }
    reader.write(to: &writer)
    if let part { writer.replace(start..<part.end, with: part.value) }
    writer.replace(session.range, with: session.spelling)
    resume = session.range.upperBound
  }

  // A parenthesis, or the name of a letter, which has six bytes.
  private func mayHaveSession(behind end: Int, _ bytes: Span<UInt8>) -> Bool {
    let next = bytes.skippingSpaces(from: end, until: bytes.count)
    let byte = bytes.byte(next)
    return byte == 0x28 || byte == 0x29
      || bytes.isArabicLetter(at: next) && !bytes.isArabicLetter(at: next + 6)
  }

  private mutating func readLetters(behind end: Int, _ bytes: Span<UInt8>) {
    let reader = ArabicLetterNames(bytes, at: end)
    reader.write(to: &writer)
    resume = Swift.max(resume, reader.end)
  }

  private static let hyphens = Lexicon.table(.last, "-|–|‐|‑|—")
  /// The part of an act between its letter and its session: `663 جيم أولا (د-24)`.
  private static let parts = PhraseTable<String>(
    .first, [("أولا", "I"), ("ثانيا", "II"), ("ثالثا", "III"), ("رابعا", "IV"), ("خامسا", "V")])
  private static let prefixes = Lexicon.table(.last, "و|ف|ب|ل|ك|لل|ال|بال|وال")
  private static let specialSessions = PhraseTable<Bool>(
    .last,
    [
      ("دإط", true), ("د إ ط", true), ("د إط", true), ("دإ ط", true), ("داط", true),
      ("د ا ط", true), ("دإ", false), ("د إ", false), ("دا", false), ("د ا", false),
    ])
}

// Footnotes.
extension ArabicNumbers {
  /// `(1)` glued to a word, which calls a footnote, and `(1)` before the note become `¹`.
  private mutating func readCall(_ number: PrintedNumber, _ bytes: Span<UInt8>) -> Bool {
    guard number.count <= 3, bytes.byte(number.start - 1) == 0x28, bytes.byte(number.end) == 0x29
    else { return false }
    let open = number.start - 1
    let before = bytes.byte(open - 1)
    let isGlued =
      before >= 0x80 && bytes.isLetter(before: open) || ByteClass.isDigit(before) || before == 0x29
      || bytes.has("”", before: open, from: 0) || bytes.has("»", before: open, from: 0)
    if isGlued {
      calls[number.value] = true
    } else {
      let line = bytes.skippingSpacesBack(from: open, downTo: 0)
      guard calls[number.value], line == 0 || bytes[line - 1] == 0x0A else { return false }
    }
    writer.replace(open..<number.end + 1, with: ArabicNumbers.raised(number.value))
    resume = number.end + 1
    return true
  }

  /// The raised figures of a number: ¹ ² ³ are in Latin-1, the others in a block of their own.
  private static func raised(_ number: Int) -> [UInt8] {
    var figures = number < 10 ? [] : raised(number / 10)
    switch UInt8(truncatingIfNeeded: number % 10) {
    case 1: figures += [0xC2, 0xB9]
    case let figure where figure == 2 || figure == 3: figures += [0xC2, 0xB0 + figure]
    case let figure: figures += [0xE2, 0x81, 0xB0 + figure]
    }
    return figures
  }
}

// Figures turned round.
extension ArabicNumbers {
  /// `278 ) 3991 (`: number and year behind it.
  private mutating func readYear(behind number: PrintedNumber, _ bytes: Span<UInt8>) -> Bool {
    guard number.count <= 4, let open = parenthesis(behind: number.end, bytes),
      let year = PrintedNumber(in: bytes, at: open.next), year.count == 4,
      let close = parenthesis(behind: year.end, bytes)
    else { return false }
    resume = close.next
    // `2268 ( 2016 (` has lost only one of its two.
    let isSwapped = open.isClosing || !close.isClosing
    guard let pair = PrintedNumber.resolution(number, of: year) else { return false }
    if isSwapped || pair.number != number.value || pair.year != year.value {
      writer.replace(number.start..<close.end, with: "\(pair.number) (\(pair.year))")
    }
    return true
  }

  /// `)1994( 918`: the year stands before its number.
  private mutating func readLeadingYear(_ year: PrintedNumber, _ bytes: Span<UInt8>) -> Bool {
    guard year.count == 4, let close = parenthesis(behind: year.end, bytes), !close.isClosing,
      let number = PrintedNumber(in: bytes, at: close.next), number.count <= 4
    else { return false }
    let open = bytes.skippingSpacesBack(from: year.start, downTo: 0)
    guard bytes.byte(open - 1) == 0x29, let pair = PrintedNumber.resolution(number, of: year)
    else { return false }
    let space = bytes.byte(open - 2) == 0x20 ? "" : " "
    writer.replace(open - 1..<number.end, with: "\(space)\(pair.number) (\(pair.year))")
    resume = number.end
    return true
  }

  /// `12 نيسان / أبريل 4991`: 21 April 1994.
  private mutating func readTurnedDate(
    _ day: PrintedNumber, _ bytes: Span<UInt8>, _ nextFigure: Int
  ) -> Bool {
    guard day.count <= 2, nextFigure <= day.end + 64, mayBeTurned(bytes, yearAt: nextFigure)
    else { return false }
    var offset = day.end
    let limit = Swift.min(bytes.count, day.end + 64)
    while offset < limit,
      bytes[offset] >= 0xD8 || bytes[offset] & 0xC0 == 0x80
        || bytes[offset] == 0x20 || bytes[offset] == 0x2F || bytes[offset] == 0x0A
    { offset += 1 }
    guard let year = PrintedNumber(in: bytes, at: offset), year.count == 4, offset > day.end + 6,
      !(1900...2100).contains(year.value), (1945...2100).contains(year.turned)
    else { return false }
    writer.replace(day.start..<day.end, with: String(day.turned))
    writer.replace(year.start..<year.end, with: String(year.turned))
    resume = year.end
    return true
  }

  // No figure stands between day and year, and most years need not be turned.
  private func mayBeTurned(_ bytes: Span<UInt8>, yearAt start: Int) -> Bool {
    guard let year = PrintedNumber(in: bytes, at: start) else { return bytes.byte(start) >= 0x80 }
    return year.count == 4 && !(1900...2100).contains(year.value)
  }

  private func parenthesis(behind start: Int, _ bytes: Span<UInt8>)
    -> (isClosing: Bool, end: Int, next: Int)?
  {
    let offset = bytes.skippingSpaces(from: start, until: bytes.count)
    let byte = bytes.byte(offset)
    guard byte == 0x28 || byte == 0x29 else { return nil }
    return (byte == 0x29, offset + 1, bytes.skippingSpaces(from: offset + 1, until: bytes.count))
  }
}

// Slashes with spaces round them.
extension ArabicNumbers {
  /// Takes the spaces out of `S / PRST / 1994 / 16`, from its first letter to the figure.
  ///
  /// - Returns: Whether the figure is inside such a symbol.
  private mutating func tighten(around start: Int, _ bytes: Span<UInt8>) -> Bool {
    var slashes: [Int] = []
    var offset = start
    while bytes.has(" / ", before: offset, from: writer.position) {
      slashes.append(offset - 3)
      offset -= 3
      while offset > writer.position, isWordByte(bytes[offset - 1]) { offset -= 1 }
    }
    guard !slashes.isEmpty, isWordByte(bytes.byte(offset)) else { return false }
    for slash in slashes.reversed() { writer.replace(slash..<slash + 3, with: "/") }
    return true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == 0x2E
  }
}
