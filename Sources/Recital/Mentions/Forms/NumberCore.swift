/// The figures of a resolution or decision as printed, before anything around them is read.
struct NumberCore {
  var style: ActNumber.Style
  var session: Session
  var number: Int
  var letters: LetterSuffix
  /// From the first figure to the last, with letters and parentheses.
  var range: Range<Int>

  /// Whether the shape alone makes a reference: a year that fits its number, a special session.
  var isDistinctive: Bool {
    switch session {
    case .special, .emergency, .romanSpecial, .romanEmergency, .organizational: true
    case .year(let year) where style == .parenthesis: SecurityCouncilYears.year(of: number) == year
    default: false
    }
  }
}

/// Letters behind a number: the `V` of `56/24 V`, the `AA` of `53/77AA`.
enum LetterReading {
  /// Capitals at `start`, one space before them allowed, that are no part of a word.
  static func letters(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (letters: LetterSuffix, end: Int)?
  {
    var first = bytes.skippingSpaces(from: start, until: end)
    let isBracketed = first < end && bytes[first] == 0x5B
    if isBracketed { first += 1 }
    guard first < end, ByteClass.isUpper(bytes[first]) else { return nil }
    var suffix = LetterSuffix(first: bytes[first])
    var next = first + 1
    if next < end, ByteClass.isUpper(bytes[next]) {
      suffix = LetterSuffix(first: bytes[first], second: bytes[next])
      next += 1
    }
    guard isFree(bytes, next, end) else { return nil }
    return (suffix, isBracketed && bytes.byte(next) == 0x5D ? next + 1 : next)
  }

  /// Whether letters that end at `next` stand alone: no letter, figure, slash or apostrophe
  /// follows, and a hyphen only before another lone letter.
  private static func isFree(_ bytes: Span<UInt8>, _ next: Int, _ end: Int) -> Bool {
    guard next < end else { return true }
    let byte = bytes[next]
    if ByteClass.isLetter(byte) || byte == 0x2F || byte == 0x27 { return false }
    if ByteClass.isDigit(byte) { return false }
    if byte == 0x2D, ByteClass.isLetter(bytes.byte(next + 1)) {
      return ByteClass.isUpper(bytes.byte(next + 1)) && !ByteClass.isLetter(bytes.byte(next + 2))
    }
    if byte == 0xE2, bytes.byte(next + 1) == 0x80, bytes.byte(next + 2) == 0x99 { return false }
    if byte == 0x2E, ByteClass.isUpper(bytes.byte(next + 1)) { return false }
    return true
  }
}
