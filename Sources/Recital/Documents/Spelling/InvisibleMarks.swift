/// Marks that show nothing: the soft hyphen, the space without a width, the joiner of words.
///
/// Arabic has marks of its own, which `ArabicLetters` leaves out with these.
enum InvisibleMarks {
  /// The text without them, but with a hyphen for a soft one at the end of a line; nil where it has none.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func respelled(_ source: [UInt8]) -> Respelling? {
    let bytes = source.span
    var offset = next(in: bytes, from: 0)
    guard offset < bytes.count else { return nil }
    var writer = RespellingWriter(source)
    while offset < bytes.count {
      let end = offset + (bytes[offset] == 0xC2 ? 2 : 3)
      if bytes[offset] == 0xC2, endsLine(bytes, end) {
        writer.replace(offset..<end, with: "-")
      } else {
        writer.remove(offset..<end)
      }
      offset = next(in: bytes, from: end)
    }
    return writer.finish()
  }

  private static func endsLine(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && (bytes[offset] == 0x0A || bytes[offset] == 0x0D)
  }

  /// The next mark, sixteen bytes at a time; the count of the bytes where there is none.
  private static func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset + 17 <= bytes.count {
      let first = SixteenBytes(bytes, at: offset)
      let second = SixteenBytes(bytes, at: offset + 1)
      let hits =
        first.matches(0xC2) .& second.matches(0xAD) .| first.matches(0x80) .& second.matches(0x8B)
        .| first.matches(0x81) .& second.matches(0xA0)
      if let place = SixteenBytes.first(hits) {
        if let mark = mark(bytes, near: offset + place) { return mark }
        offset += place + 1
      } else {
        offset += 16
      }
    }
    while offset < bytes.count {
      if let mark = mark(bytes, near: offset) { return mark }
      offset += 1
    }
    return bytes.count
  }

  /// The beginning of the mark whose last two bytes begin at an offset, or all of a soft hyphen.
  private static func mark(_ bytes: Span<UInt8>, near offset: Int) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    switch (bytes[offset], bytes[offset + 1]) {
    case (0xC2, 0xAD): return offset
    case (0x80, 0x8B), (0x81, 0xA0):
      return offset > 0 && bytes[offset - 1] == 0xE2 ? offset - 1 : nil
    default: return nil
    }
  }
}
