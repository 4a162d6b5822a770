/// A number in Chinese characters, digit by digit as `一五一四` or with tens as `二十四`.
struct ChineseNumeral {
  let value: Int
  let range: Range<Int>
  /// Whether each character is a digit of its own, as in the number of a year.
  let isPositional: Bool
  /// Whether it is printed in figures.
  let isFigures: Bool

  /// Reads the longest number at an offset, ASCII figures among its characters.
  init?(in bytes: Span<UInt8>, at start: Int) {
    var total = 0
    var digits = 0
    var count = 0
    var hasTens = false
    var hasCharacters = false
    var offset = start
    while count < 8 {
      if ByteClass.isDigit(bytes.byte(offset)) {
        digits = digits * 10 + Int(bytes[offset] - 0x30)
        offset += 1
      } else if let numeral = Self.numerals.match(in: bytes, at: offset, until: bytes.count) {
        hasCharacters = true
        offset = numeral.end
        if numeral.value < 10 {
          digits = digits * 10 + numeral.value
        } else {
          hasTens = true
          // `十` alone is ten; `廿` is twenty already.
          total += numeral.value > 100 ? numeral.value - 100 : Swift.max(digits, 1) * numeral.value
          digits = 0
        }
      } else {
        break
      }
      count += 1
    }
    guard count > 0 else { return nil }
    value = total + digits
    range = start..<offset
    isPositional = !hasTens
    isFigures = !hasCharacters
  }

  /// The characters with their values; 100 is added to those that are tens by themselves.
  private static let numerals = PhraseTable<Int>(
    .first,
    [
      ("〇", 0), ("○", 0), ("零", 0), ("Ｏ", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4),
      ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("十", 10), ("百", 100), ("廿", 120),
      ("卅", 130),
    ])
}
