/// Pinpoints in an instrument that is named before its number.
extension Pinpoint {
  /// The pinpoint of a name that ends before a parenthesis: "el párrafo 60 del Documento Final
  /// (resolución S-10/2)".
  static func ofName(in bytes: Span<UInt8>, before end: Int, from start: Int, _ lexicon: Lexicon)
    -> Range<Int>?
  {
    let limit = Swift.max(start, end - 160)
    var first = end
    while first > limit, bytes[first - 1] != 0x2C, bytes[first - 1] != 0x3B,
      bytes[first - 1] != 0x28
    {
      first -= 1
    }
    for word in first..<end where word == first || isGap(bytes[word - 1]) {
      guard let unit = chainEnd(in: bytes, at: word, until: end, lexicon),
        let link = lexicon.pinpoints.inner.match(in: bytes, at: unit, until: end),
        ByteClass.isUpper(bytes.byte(link.end)) || bytes.byte(link.end) == 0xC3
      else { continue }
      return word..<unit
    }
    return nil
  }

  /// Whether a word may begin behind a byte: a space, an apostrophe or the end of one.
  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x27 || byte == 0x99 || byte == 0xA0
  }
}
