/// The session in parentheses behind a number up to 1975, in figures after `د`: `(د-15)`,
/// `(دإ-6)`, `(دإط-5)`.
struct ArabicSession {
  /// From one parenthesis to the other.
  let range: Range<Int>
  /// The same in Roman figures: `(XV)`, `(S-VI)`, `(ES-V)`.
  let spelling: String

  /// Reads a session behind a number or letter that ends at an offset.
  init?(in bytes: Span<UInt8>, at end: Int) {
    let limit = bytes.count
    let open = bytes.skippingSpaces(from: end, until: limit)
    guard bytes.byte(open) == 0x28 || bytes.byte(open) == 0x29 else { return nil }
    let mark = bytes.skippingSpaces(from: open + 1, until: limit)
    guard let kind = Self.marks.match(in: bytes, at: mark, until: limit) else { return nil }
    var figures = bytes.skippingSpaces(from: kind.end, until: limit)
    if let hyphen = Self.hyphens.match(in: bytes, at: figures, until: limit) {
      figures = bytes.skippingSpaces(from: hyphen.end, until: limit)
    }
    guard let number = bytes.figures(at: figures, until: limit),
      let roman = RomanNumeral(number.value)
    else { return nil }
    let close = bytes.skippingSpaces(from: number.end, until: limit)
    guard bytes.byte(close) == 0x29 || bytes.byte(close) == 0x28, bytes[close] != bytes[open]
    else { return nil }
    range = open..<close + 1
    spelling = "(\(kind.value)\(roman))"
  }

  private static let hyphens = Lexicon.table(.first, "-|–|‐|‑|—")
  private static let marks = PhraseTable<String>(
    .first,
    [
      ("د", ""), ("دإ", "S-"), ("د إ", "S-"), ("دا", "S-"), ("د ا", "S-"), ("دإط", "ES-"),
      ("د إ ط", "ES-"), ("د إط", "ES-"), ("دإ ط", "ES-"), ("داط", "ES-"), ("د ا ط", "ES-"),
    ])
}
