/// A resolution of a special or emergency special session: `S-10/2`, `ES-10/24`.
enum SpecialSession {
  /// Reads the form where its first letter stands.
  static func core(in bytes: Span<UInt8>, at start: Int, until end: Int) -> NumberCore? {
    guard let prefix = prefix(in: bytes, at: start, until: end) else { return nil }
    let figures = prefix.end
    guard let session = bytes.figures(at: figures, until: end), session.end - figures <= 2,
      bytes.byte(session.end) == 0x2F, session.end < end,
      let number = bytes.figures(at: session.end + 1, until: end), number.value > 0,
      number.end - session.end <= 4, !ByteClass.isLetter(bytes.byte(number.end)),
      bytes.byte(number.end) != 0x2F
    else { return nil }
    var core = NumberCore(
      style: .slash,
      session: prefix.isEmergency ? .emergency(session.value) : .special(session.value),
      number: number.value, letters: .none, range: start..<number.end)
    if let letters = LetterReading.letters(in: bytes, at: number.end, until: end) {
      core.letters = letters.letters
      core.range = start..<letters.end
    }
    return core
  }

  /// `S-` or `ES-`, with any hyphen.
  static func prefix(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (isEmergency: Bool, end: Int)?
  {
    let isEmergency = bytes.byte(start) == 0x45
    let letter = isEmergency ? start + 1 : start
    guard letter < end, bytes[letter] == 0x53,
      let hyphen = bytes.hyphen(at: letter + 1, until: end)
    else { return nil }
    return (isEmergency, hyphen)
  }
}
