/// A number with its year or Roman session in parentheses: `1540 (2004)`, `217 A (III)`,
/// `3201 (S-VI)`.
enum ParenthesisNumber {
  /// Reads the form at the figures that begin at `start` and end at `figuresEnd`.
  static func core(
    in bytes: Span<UInt8>, at start: Int, figuresEnd: Int, until end: Int, _ lexicon: Lexicon
  ) -> NumberCore? {
    guard let number = bytes.figures(at: start, until: figuresEnd), number.value > 0,
      number.end == figuresEnd, figuresEnd - start <= 4
    else { return nil }
    if let session = session(in: bytes, at: figuresEnd, until: end) {
      let letter = session.value.isYear ? nil : lastLetter(in: bytes, at: session.end, end, lexicon)
      return NumberCore(
        style: .parenthesis, session: session.value, number: number.value,
        letters: letter?.letters ?? .none, range: start..<(letter?.end ?? session.end))
    }
    if let session = MisreadSession(of: number.value, in: bytes, at: figuresEnd, until: end) {
      return NumberCore(
        style: .parenthesis, session: .roman(session.value), number: number.value, letters: .none,
        range: start..<session.end)
    }
    guard let letters = LetterReading.letters(in: bytes, at: figuresEnd, until: end) else {
      return nil
    }
    let lettersEnd = partEnd(in: bytes, behind: letters.end, until: end)
    if let session = sharedSession(in: bytes, at: lettersEnd, until: end) {
      return NumberCore(
        style: .parenthesis, session: session.value, number: number.value,
        letters: letters.letters, range: start..<session.end)
    }
    // "3411 A and B (XXX)": the session stands behind the last letter.
    var core = NumberCore(
      style: .parenthesis, session: .roman(1), number: number.value, letters: letters.letters,
      range: start..<letters.end)
    let list = LetterList.members(behind: core, in: bytes, until: end, lexicon)
    guard let session = list.session else { return nil }
    core.session = session
    return core
  }

  /// The letter behind the session, as in "217 (III) A".
  ///
  /// It ends its clause, or a date follows; else it may begin a word of the sentence.
  private static func lastLetter(
    in bytes: Span<UInt8>, at start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> (letters: LetterSuffix, end: Int)? {
    guard start < end, bytes[start] == 0x20 || ByteClass.isUpper(bytes[start]),
      let letter = LetterReading.letters(in: bytes, at: start, until: end),
      letter.letters.second == 0
    else { return nil }
    guard letter.end < end else { return letter }
    switch bytes[letter.end] {
    case 0x2C, 0x2E, 0x3B, 0x29: return letter
    case 0x20 where bytes.byte(letter.end + 1) == 0x28: return letter
    default: return lexicon.dates.links.begins(bytes, at: letter.end, until: end) ? letter : nil
    }
  }

  /// The end of the part of an act between its letter and its session: the `I` of
  /// "663 C I (XXIV)"; the end of the letter where there is none.
  private static func partEnd(in bytes: Span<UInt8>, behind letter: Int, until end: Int) -> Int {
    let start = bytes.skippingSpaces(from: letter, until: end)
    guard start > letter, let part = roman(bytes, start, end), part.value <= 12 else {
      return letter
    }
    return part.end
  }

  /// The number with a figure that optical reading has parted from it, where only the two together
  /// fit the year: "résolution 4 78 (1980)".
  static func mended(_ core: NumberCore, in bytes: Span<UInt8>, from start: Int) -> NumberCore {
    guard core.style == .parenthesis, case .year(let year) = core.session, core.number < 1000,
      SecurityCouncilYears.year(of: core.number) != year,
      bytes.byte(core.range.lowerBound - 1) == 0x20,
      let head = bytes.figures(before: core.range.lowerBound - 1, from: start),
      bytes.byte(head.start - 1) == 0x20, head.value > 0,
      let whole = joined(head.value, in: bytes, core.range.lowerBound),
      SecurityCouncilYears.year(of: whole) == year
    else { return core }
    var core = core
    core.number = whole
    core.range = head.start..<core.range.upperBound
    return core
  }

  private static func joined(_ head: Int, in bytes: Span<UInt8>, _ start: Int) -> Int? {
    var number = head
    var offset = start
    while ByteClass.isDigit(bytes.byte(offset)), offset - start < 4 {
      number = number * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    return number < 10_000 ? number : nil
  }

  /// The Roman session behind the letters of a number: the `(XXX)` of `3411 A and B (XXX)`.
  static func sharedSession(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (value: Session, end: Int)?
  {
    guard let session = session(in: bytes, at: start, until: end), !session.value.isYear else {
      return nil
    }
    return session
  }

  private static func session(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (value: Session, end: Int)?
  {
    let open = bytes.skippingSpaces(from: start, until: end)
    guard let inside = bytes.openingParenthesis(at: open, until: end) else { return nil }
    let first = bytes.skippingSpaces(from: inside, until: end)
    guard let content = content(in: bytes, at: first, until: end) else { return nil }
    let last = bytes.skippingSpaces(from: content.end, until: end)
    guard let close = bytes.closingParenthesis(at: last, until: end) else { return nil }
    return (content.value, close)
  }

  private static func content(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (value: Session, end: Int)?
  {
    if let year = bytes.figures(at: start, until: end) {
      return year.end - start == 4 && (1946...2199).contains(year.value)
        ? (.year(year.value), year.end) : nil
    }
    if let year = OrganizationalSession.year(in: bytes, at: start, until: end) {
      return (.organizational(year.value), year.end)
    }
    if let special = SpecialSession.prefix(in: bytes, at: start, until: end) {
      return roman(bytes, special.end, end).map {
        (special.isEmergency ? .romanEmergency($0.value) : .romanSpecial($0.value), $0.end)
      }
    }
    return roman(bytes, start, end).map { (.roman($0.value), $0.end) }
  }

  private static func roman(_ bytes: Span<UInt8>, _ start: Int, _ end: Int)
    -> (value: Int, end: Int)?
  {
    RomanNumeral.read(in: bytes, at: start, until: end)
  }
}

extension Session {
  /// Whether it is a year.
  var isYear: Bool {
    if case .year = self { return true }
    return false
  }

  /// Whether it is a regular session before another.
  func isRegular(before session: Int) -> Bool {
    if case .regular(let number) = self { return number < session }
    return false
  }

  /// Whether it can be the session or year of an act that nothing but its place in a list shows: no
  /// fraction and no date.
  var isPlausible: Bool {
    switch self {
    case .regular(let number): (31...150).contains(number)
    default: true
    }
  }

  /// Whether both are years, both sessions in figures, or both of another kind.
  func isNumbered(as other: Session) -> Bool {
    switch (self, other) {
    case (.year, .year), (.regular, .regular): true
    case (.year, _), (.regular, _), (_, .year), (_, .regular): false
    default: true
    }
  }
}
