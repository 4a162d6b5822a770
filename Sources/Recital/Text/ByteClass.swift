/// Classes of ASCII bytes, and the few bytes beyond that the scanners ask for.
enum ByteClass {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether two bytes are a letter beyond ASCII: U+00C0 to U+06FF but for the Arabic marks, figures
  /// and punctuation among them.
  @inline(__always)
  static func isLetter(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xC3...0xD7: second & 0xC0 == 0x80
    case 0xD8: second &- 0xA0 < 0x20
    case 0xD9: second &- 0x80 < 0x20 || second &- 0xAE < 0x12
    case 0xDA, 0xDB: second & 0xC0 == 0x80 && !(lead == 0xDB && second >= 0xB0)
    default: false
    }
  }

  /// Lower case of an ASCII letter; any other byte as it is.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
