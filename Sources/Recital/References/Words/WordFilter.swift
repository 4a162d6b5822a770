/// Tells cheaply where a name or noun of a language may begin.
///
/// A few letters begin one, and of the words with such a letter most are turned away by one bit,
/// chosen by their first bytes (a filter, Bloom 1970).
struct WordFilter: Sendable {
  /// Whether the words are of the Latin alphabet.
  let isLatin: Bool
  let heads: WordHeads
  /// The first bytes of a word that count.
  let mask: UInt64
  /// A bit for each of 65,536 beginnings.
  let marks: [UInt64]

  /// The bit of the beginning of a word.
  @inline(__always)
  static func bit(of eight: EightBytes, _ mask: UInt64) -> Int {
    let head = (eight.word | 0x2020_2020_2020_2020) & mask
    return Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// Whether a word may be a name or noun by its first eight bytes.
  @inline(__always)
  static func lets(_ eight: EightBytes, _ mask: UInt64, _ marks: Span<UInt64>) -> Bool {
    let bit = bit(of: eight, mask)
    // There is a place among the marks for all sixteen bits.
    let word = unsafe marks[unchecked: bit &>> 6]
    return word & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) != 0
  }
}
