/// Reads the session, number and letters of a resolution or decision: `56/24 V`, `217 A (III)`.
///
/// Which of them a body uses is the caller's to judge.
struct ActReader {
  /// What has been read.
  private(set) var act = ActSpelling(session: nil, number: 0)
  /// The offset behind it.
  private(set) var position: Int
  private let end: Int

  /// Reads an act at an offset, nil where there is none.
  init?(in bytes: Span<UInt8>, at start: Int, until end: Int) {
    self.position = bytes.afterSpace(at: start, until: end)
    self.end = end
    let isRead =
      bytes.folded(at: position, until: end).value.isDigit
      ? readFigures(in: bytes) : readSpecialSession(in: bytes)
    guard isRead else { return nil }
  }

  /// Reads `S-10/2` or `ES-10/24 A`.
  private mutating func readSpecialSession(in bytes: Span<UInt8>) -> Bool {
    var cursor = position
    let isEmergency = bytes.step(over: UInt8(ascii: "E"), at: &cursor, until: end)
    guard bytes.step(over: UInt8(ascii: "S"), at: &cursor, until: end),
      bytes.step(over: UInt8(ascii: "-"), at: &cursor, until: end),
      let session = bytes.number(at: cursor, until: end), (1...99).contains(session.value),
      let number = numberBehindSlash(in: bytes, at: session.end)
    else { return false }
    act.session = isEmergency ? .emergency(session.value) : .special(session.value)
    return finish(number, in: bytes)
  }

  /// Reads `56/24 V`, `217 A (III)`, `1540 (2004)` or a number alone.
  private mutating func readFigures(in bytes: Span<UInt8>) -> Bool {
    guard let first = bytes.number(at: position, until: end), first.value > 0 else { return false }
    if let second = numberBehindSlash(in: bytes, at: first.end) {
      act.session = first.value < 1946 ? .regular(first.value) : .year(first.value)
      return finish(second, in: bytes)
    }
    act.number = first.value
    position = first.end
    readParenthesis(in: bytes)
    return true
  }

  private mutating func finish(_ number: (value: Int, end: Int), in bytes: Span<UInt8>) -> Bool {
    act.number = number.value
    position = number.end
    readLetters(in: bytes)
    return true
  }

  private func numberBehindSlash(
    in bytes: Span<UInt8>, at offset: Int
  ) -> (value: Int, end: Int)? {
    var cursor = offset
    guard bytes.step(over: UInt8(ascii: "/"), at: &cursor, until: end),
      let number = bytes.number(at: bytes.afterSpace(at: cursor, until: end), until: end),
      number.value > 0
    else { return nil }
    return number
  }

  /// Reads the session or year in parentheses behind a number, with letters before or behind it.
  private mutating func readParenthesis(in bytes: Span<UInt8>) {
    if let inside = sessionInParentheses(in: bytes, at: position) {
      act.session = inside.session
      act.isSessionLast = true
      position = inside.end
      if case .year = inside.session { return }
      return readLetters(in: bytes)
    }
    guard let letters = LetterReader(in: bytes, at: position, until: end, before: .parenthesis),
      let inside = sessionInParentheses(in: bytes, at: letters.position)
    else { return }
    act.session = inside.session
    act.isSessionLast = true
    act.letters = letters.letters
    act.lastLetter = letters.last
    position = inside.end
  }

  private mutating func readLetters(in bytes: Span<UInt8>) {
    guard let letters = LetterReader(in: bytes, at: position, until: end, before: .anything)
    else { return }
    act.letters = letters.letters
    act.lastLetter = letters.last
    position = letters.position
  }

  /// Reads `(XXV)`, `(S-VI)`, `(ES-V)` or `(2004)`, also behind a stray slash or one space.
  private func sessionInParentheses(
    in bytes: Span<UInt8>, at offset: Int
  ) -> (session: Session, end: Int)? {
    var cursor = offset
    if !bytes.step(over: UInt8(ascii: "/"), at: &cursor, until: end) {
      cursor = bytes.afterSpace(at: cursor, until: end)
    }
    guard bytes.step(over: UInt8(ascii: "("), at: &cursor, until: end),
      let inside = session(in: bytes, at: bytes.afterSpace(at: cursor, until: end))
    else { return nil }
    cursor = bytes.afterSpace(at: inside.end, until: end)
    guard bytes.step(over: UInt8(ascii: ")"), at: &cursor, until: end) else { return nil }
    return (inside.session, cursor)
  }

  private func session(in bytes: Span<UInt8>, at offset: Int) -> (session: Session, end: Int)? {
    if let year = bytes.number(at: offset, until: end) {
      return (1000...9999).contains(year.value) ? (.year(year.value), year.end) : nil
    }
    if let year = OrganizationalSession.year(in: bytes, at: offset, until: end) {
      return (.organizational(year.value), year.end)
    }
    var cursor = offset
    let isEmergency = bytes.step(over: UInt8(ascii: "E"), at: &cursor, until: end)
    let isSpecial = bytes.step(over: UInt8(ascii: "S"), at: &cursor, until: end)
    if isSpecial, !bytes.step(over: UInt8(ascii: "-"), at: &cursor, until: end) { return nil }
    guard isSpecial || !isEmergency,
      let roman = RomanNumeral.read(in: bytes, at: cursor, until: end)
    else { return nil }
    let session: Session =
      isEmergency
      ? .romanEmergency(roman.value)
      : isSpecial ? .romanSpecial(roman.value) : .roman(roman.value)
    return (session, roman.end)
  }
}
