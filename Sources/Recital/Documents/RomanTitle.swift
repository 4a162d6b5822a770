/// The number before the title of a resolution of the sessions up to 1976: `2758 (XXVI). Title`,
/// `3411 A (XXX). Title`, `3362 (S-VII). Title`, in Arabic `2758 (XXVI) - Title`.
enum RomanTitle {
  /// The end of the number with its session, and the end of what parts it from the title; nil where
  /// a line begins otherwise.
  static func number(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (end: Int, title: Int)? {
    guard let figures = bytes.figures(at: start, until: end), figures.end - start <= 4 else {
      return nil
    }
    var offset = bytes.skippingSpaces(from: figures.end, until: end)
    if offset < end, ByteClass.isUpper(bytes[offset]) {
      offset = bytes.skippingSpaces(from: offset + 1, until: end)
    }
    guard offset + 2 < end, bytes[offset] == 0x28 else { return nil }
    let session = SpecialSession.prefix(in: bytes, at: offset + 1, until: end)?.end ?? offset + 1
    guard let roman = RomanNumeral.read(in: bytes, at: session, until: end),
      bytes.byte(roman.end) == 0x29, roman.end + 1 < end
    else { return nil }
    let stop = roman.end + 1
    guard bytes[stop] == 0x2E else { return dashed(in: bytes, at: stop, until: end) }
    guard stop + 1 == end || bytes[stop + 1] <= 0x20 || bytes[stop + 1] >= 0x80 else { return nil }
    return (stop, stop + 1)
  }

  /// The dash between a number and its title, which is not in Latin letters.
  private static func dashed(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (end: Int, title: Int)? {
    let dash = bytes.skippingSpaces(from: start, until: end)
    guard dash > start, dash + 2 < end, bytes[dash] == 0x2D, bytes[dash + 1] == 0x20 else {
      return nil
    }
    let title = bytes.skippingSpaces(from: dash + 1, until: end)
    return title < end && bytes[title] >= 0xD8 ? (start, title) : nil
  }
}
