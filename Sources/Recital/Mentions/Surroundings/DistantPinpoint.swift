/// The pinpoint of a document that stands in parentheses behind its description: "paragraph 57 of
/// the report of the Secretary-General (A/71/849)".
enum DistantPinpoint {
  /// Looks back from an opening parenthesis, as far as the clause goes.
  ///
  /// - Complexity: O(1): no more than 120 bytes are looked at.
  static func before(
    _ parenthesis: Int, in bytes: Span<UInt8>, from start: Int, lexicon: Lexicon
  ) -> Range<Int>? {
    guard !lexicon.isUnspaced else { return nil }
    let limit = Swift.max(start, parenthesis - 120)
    var word = parenthesis
    while word > limit {
      let end = bytes.skippingSpacesBack(from: word, downTo: limit)
      let comma = bytes.comma(before: end, from: limit)
      if end < parenthesis, lexicon.pinpoints.links.begins(bytes, at: end, until: parenthesis),
        let unit = unit(endingAt: comma ?? end, in: bytes, from: limit, lexicon)
      {
        return unit
      }
      guard comma == nil || word == parenthesis, end > limit, isInside(bytes[end - 1]) else {
        return nil
      }
      word = end
      while word > limit, bytes[word - 1] != 0x20 { word -= 1 }
      if lexicon.conjunctions.match(in: bytes, at: word, until: end)?.end == end { return nil }
    }
    return nil
  }

  /// Whether a byte that ends a word does not end the clause.
  private static func isInside(_ byte: UInt8) -> Bool {
    byte != 0x3B && byte != 0x2E && byte != 0x3A && byte != 0x29
  }

  /// A unit with its label that ends at an offset.
  private static func unit(
    endingAt end: Int, in bytes: Span<UInt8>, from start: Int, _ lexicon: Lexicon
  ) -> Range<Int>? {
    let last = bytes.byte(end - 1)
    guard ByteClass.isDigit(last) || last == 0x29 || ByteClass.isUpper(last) else { return nil }
    let limit = Swift.max(start, end - 48)
    var word = end
    while word > limit {
      word = bytes.skippingSpacesBack(from: word, downTo: limit)
      while word > limit, bytes[word - 1] != 0x20 { word -= 1 }
      let stem = LeftContext.wordBehindPrefixes(bytes, word, end, lexicon) ?? word
      for first in stem > word ? [word, stem] : [word]
      where Pinpoint.worded(in: bytes, at: first, until: end, lexicon) == end { return first..<end }
    }
    return nil
  }
}
