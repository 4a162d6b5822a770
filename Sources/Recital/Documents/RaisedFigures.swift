/// Raised figures, as footnotes are marked: `¹²`.
enum RaisedFigures {
  /// The number that raised figures at `offset` write, nil where there are none.
  ///
  /// Moves `offset` behind them.
  static func number(in bytes: Span<UInt8>, at offset: inout Int, before end: Int) -> Int? {
    var value = 0
    var count = 0
    while count < 3, let digit = digit(in: bytes, at: offset, before: end) {
      value = value * 10 + digit.value
      offset += digit.width
      count += 1
    }
    return count > 0 ? value : nil
  }

  // ¹ ² ³ are in Latin-1; ⁰ and ⁴ to ⁹ in a block of their own.
  private static func digit(
    in bytes: Span<UInt8>, at offset: Int, before end: Int
  ) -> (value: Int, width: Int)? {
    guard offset + 1 < end else { return nil }
    if bytes[offset] == 0xC2 {
      switch bytes[offset + 1] {
      case 0xB9: return (1, 2)
      case 0xB2: return (2, 2)
      case 0xB3: return (3, 2)
      default: return nil
      }
    }
    guard bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x81 else { return nil }
    let third = bytes[offset + 2]
    if third == 0xB0 { return (0, 3) }
    return third >= 0xB4 && third <= 0xB9 ? (Int(third) - 0xB0, 3) : nil
  }
}
