/// Cyrillic letters that stand for the Latin ones that they look like: the А of `А/60/88`, the Т of
/// `53/77 Т`, the Х of `(ХХV)`.
struct LookAlikes {
  private let source: [UInt8]
  private var writer: RespellingWriter

  /// The text with Latin letters in symbols and numbers, which stand round its figures; nil where it
  /// has no others.
  ///
  /// - Complexity: O(*m*) in the figures, as a rule.
  static func respelled(_ source: [UInt8], at figures: [Int32]) -> Respelling? {
    var letters = LookAlikes(source: source, writer: RespellingWriter(source))
    let bytes = source.span
    for figure in figures where bytes[Int(figure)] < 0x80 {
      let start = Int(figure)
      let before = bytes.byte(start - 1)
      if before == 0x2F || before == 0x2E || before == 0x2D || before >= 0x80 {
        letters.readToken(holding: start, bytes)
      }
      if LookAlikes.mayHaveLetters(behind: start, bytes) {
        letters.readLetters(behind: start, bytes)
      }
    }
    return letters.writer.finish()
  }

  // MARK: Symbols

  /// Respells the letters of a symbol before one of its figures.
  private mutating func readToken(holding figure: Int, _ bytes: Span<UInt8>) {
    var start = figure
    var isSymbol = false
    var found: [Int] = []
    while start > writer.position {
      let byte = bytes[start - 1]
      if byte < 0x80 {
        guard ByteClass.isLetter(byte) || byte &- 0x2D < 13 else { break }
        isSymbol = isSymbol || byte == 0x2F || ByteClass.isLetter(byte)
        start -= 1
      } else if LookAlikes.latin(bytes, at: start - 2) != nil {
        start -= 2
        found.append(start)
      } else {
        // Another letter of the alphabet makes it a word: `и/или`.
        guard start < 2 || !isCyrillic(bytes.byte(start - 2)) else { return }
        break
      }
    }
    guard isSymbol else { return }
    for offset in found.reversed() { replace(offset, bytes) }
  }

  private mutating func replace(_ offset: Int, _ bytes: Span<UInt8>) {
    guard let latin = LookAlikes.latin(bytes, at: offset) else { return }
    writer.replace(offset..<offset + 2, with: CollectionOfOne(latin))
  }

  // MARK: Letters behind a number

  /// Respells `53/77 Т`, `34/65 А и В`, and the letters and the session of `217 А (ІІІ)`.
  private mutating func readLetters(behind start: Int, _ bytes: Span<UInt8>) {
    guard let number = bytes.figures(at: start, until: bytes.count) else { return }
    let hasSession = bytes.byte(start - 1) == 0x2F && ByteClass.isDigit(bytes.byte(start - 2))
    let letters = letters(behind: number.end, bytes)
    let end = letters.last?.upperBound ?? number.end
    let open = bytes.skippingSpaces(from: end, until: bytes.count)
    let isOpen = bytes.byte(open) == 0x28
    if hasSession || isOpen {
      for range in letters { replaceAll(range, bytes) }
    }
    if isOpen { readSession(at: open + 1, bytes) }
  }

  // Most numbers are followed by a small letter or a mark.
  @inline(__always)
  private static func mayHaveLetters(behind start: Int, _ bytes: Span<UInt8>) -> Bool {
    var end = start
    while end < bytes.count, ByteClass.isDigit(bytes[end]) { end &+= 1 }
    let next = bytes.skippingSpaces(from: end, until: bytes.count)
    let byte = bytes.byte(next)
    return byte == 0x28 || ByteClass.isUpper(byte)
      || byte == 0xD0 && bytes.byte(next &+ 1) < 0xB0
  }

  /// The letters of a number, and those that "и", a comma or a dash joins to them.
  private func letters(behind end: Int, _ bytes: Span<UInt8>) -> [Range<Int>] {
    let first = bytes.skippingSpaces(from: end, until: bytes.count)
    guard let last = lettersEnd(bytes, at: first) else { return [] }
    var letters = [first..<last]
    while let joint = Self.joints.match(
      in: bytes, at: letters[letters.count - 1].upperBound, until: bytes.count),
      let next = lettersEnd(bytes, at: joint.end)
    { letters.append(joint.end..<next) }
    return letters
  }

  private mutating func replaceAll(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    for offset in stride(from: range.lowerBound, to: range.upperBound, by: 1)
    where bytes[offset] >= 0xD0 { replace(offset, bytes) }
  }

  /// The end of one or two capitals that are no part of a word.
  private func lettersEnd(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    var offset = start
    for _ in 0..<2 {
      if ByteClass.isUpper(bytes.byte(offset)) {
        offset += 1
      } else if isCapital(bytes, at: offset), LookAlikes.latin(bytes, at: offset) != nil {
        offset += 2
      }
    }
    let next = bytes.byte(offset)
    guard offset > start, !ByteClass.isLetter(next), !ByteClass.isDigit(next), !isCyrillic(next)
    else { return nil }
    return offset
  }

  /// Respells a Roman session with Cyrillic letters.
  private mutating func readSession(at start: Int, _ bytes: Span<UInt8>) {
    var offset = start
    while let width = Self.romans.match(in: bytes, at: offset, until: bytes.count)?.end {
      offset = width
    }
    guard offset > start, bytes.byte(offset) == 0x29 else { return }
    offset = start
    while let figure = Self.romans.match(in: bytes, at: offset, until: bytes.count) {
      if bytes[offset] >= 0x80 { writer.replace(offset..<figure.end, with: figure.value) }
      offset = figure.end
    }
  }

  private static let joints = Lexicon.table(.first, " и |, |-|–| - | – ")
  private static let romans = PhraseTable<String>(
    .first, letters: .exact,
    [
      ("I", "I"), ("V", "V"), ("X", "X"), ("L", "L"), ("C", "C"), ("S-", "S-"), ("ES-", "ES-"),
      ("І", "I"), ("Х", "X"), ("С", "C"), ("П", "II"), ("Ш", "III"), ("У", "V"),
    ])
}

// The letters.
extension LookAlikes {
  /// The Latin letter that a Cyrillic one looks like.
  private static func latin(_ bytes: Span<UInt8>, at offset: Int) -> UInt8? {
    let pair = UInt16(bytes.byte(offset)) << 8 | UInt16(bytes.byte(offset + 1))
    for (cyrillic, latin) in letters where cyrillic == pair { return latin }
    return nil
  }

  private static let letters: [(UInt16, UInt8)] = zip(
    "АВЕКМНОРСТХІЅаеорсхі", "ABEKMHOPCTXISaeopcxi"
  ).map { cyrillic, latin in
    let pair = Array(String(cyrillic).utf8)
    return (UInt16(pair[0]) << 8 | UInt16(pair[1]), Array(String(latin).utf8)[0])
  }

  private func isCyrillic(_ byte: UInt8) -> Bool { byte &- 0xD0 < 4 }

  private func isCapital(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.byte(offset) == 0xD0 && bytes.byte(offset + 1) < 0xB0
  }
}
