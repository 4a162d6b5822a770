/// The name of a body that no table holds: "the Statistical Commission", "the Economic and Social
/// Commission for Asia and the Pacific".
enum BodyName {
  /// The end of an English name in capitals with the noun of a body in it; nil for another name, and
  /// for one that holds the name of a principal organ.
  static func end(at start: Int, in bytes: Span<UInt8>, until end: Int) -> Int? {
    guard bytes.has("the ", at: start, until: end) else { return nil }
    let limit = Swift.min(end, start + 160)
    var offset = start + 4
    var last = offset
    var isBody = false
    while offset < limit, ByteClass.isUpper(bytes[offset]) {
      if organs.begins(bytes, at: offset, until: limit) { return nil }
      let word = wordEnd(offset, bytes, limit)
      if let noun = nouns.match(in: bytes, at: offset, until: limit), noun.end == word {
        isBody = true
      }
      last = word
      offset = bytes.skippingSpaces(from: word, until: limit)
      while let small = smallWords.match(in: bytes, at: offset, until: limit) { offset = small.end }
    }
    return isBody ? last : nil
  }

  private static func wordEnd(_ start: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Int {
    var offset = start
    while offset < limit, ByteClass.isLetter(bytes[offset]) || bytes[offset] == 0x2D { offset += 1 }
    return offset
  }

  private static let nouns = Lexicon.table(
    .first,
    "Commission|Committee|Conference|Forum|Board|Council|Assembly|Authority|Union|Organization"
      + "|Organisation|Agency|Programme|Congress|Parliament|Parties")
  private static let organs = Lexicon.table(
    .first, "General Assembly|Security Council|Human Rights Council|Economic and Social Council")
  private static let smallWords = Lexicon.table(.first, "of |and |the |for |on |to |in ")
}
