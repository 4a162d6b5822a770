/// The characters of UTF-8 (RFC 3629).
extension Span where Element == UInt8 {
  /// The bytes of the character at an offset, 0 where there is none.
  @inline(__always)
  func characterWidth(at offset: Int, until end: Int) -> Int {
    let first = self[offset]
    if first < 0x80 { return 1 }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, offset + width <= end else { return 0 }
    let second = self[offset + 1]
    guard second & 0xC0 == 0x80, !(first == 0xE0 && second < 0xA0),
      !(first == 0xED && second > 0x9F), !(first == 0xF0 && second < 0x90),
      !(first == 0xF4 && second > 0x8F)
    else { return 0 }
    if width > 2, self[offset + 2] & 0xC0 != 0x80 { return 0 }
    if width > 3, self[offset + 3] & 0xC0 != 0x80 { return 0 }
    return width
  }

  /// Whether a stretch is well-formed text that stands in a JSON string as it is.
  func isPlain(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = self[offset]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
        offset += 1
      } else {
        let width = characterWidth(at: offset, until: range.upperBound)
        if width == 0 { return false }
        offset += width
      }
    }
    return true
  }
}
