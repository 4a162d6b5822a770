/// Finds where sentences begin in running text.
enum SentenceStart {
  /// The beginning of the last sentence that begins in a stretch, nil where none does.
  ///
  /// - Complexity: O(*n*) in its bytes.
  static func last(in bytes: Span<UInt8>, from start: Int, until end: Int) -> Int? {
    var offset = end - 2
    while offset > start {
      switch bytes[offset] {
      case 0x2E, 0x3F, 0x21:
        if let next = behindStop(offset, in: bytes, from: start, until: end) { return next }
      case 0xE3 where offset + 3 < end && bytes.has("。", at: offset, until: end):
        return bytes.skippingSpaces(from: offset + 3, until: end)
      default: break
      }
      offset -= 1
    }
    return nil
  }

  // A stop behind a word, figure or parenthesis with a capital behind it; "Mr. Smith" is none.
  private static func behindStop(
    _ stop: Int, in bytes: Span<UInt8>, from start: Int, until end: Int
  ) -> Int? {
    guard bytes[stop + 1] == 0x20, stop + 2 < end else { return nil }
    let next = bytes[stop + 2]
    guard ByteClass.isUpper(next) || next == 0xC3 || next == 0xD0 || next &- 0xD8 < 4 else {
      return nil
    }
    guard stop - 4 >= start else { return nil }
    let before = bytes[stop - 1]
    if ByteClass.isDigit(before) || before == 0x29 { return stop + 2 }
    for back in 1...4 {
      let byte = bytes[stop - back]
      guard ByteClass.isLower(byte) || byte >= 0x80 else { return nil }
    }
    return stop + 2
  }
}
