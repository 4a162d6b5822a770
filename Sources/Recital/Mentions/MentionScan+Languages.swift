/// Passages in another language than the document: a footnote, an annex, a quotation.
///
/// A noun of that language before a number tells, so that the languages of passages cost nothing
/// where a document has one language only.
extension MentionScan {
  /// Goes on in the language whose noun stands before the number at `offset`; false where it is
  /// no other than that of this passage.
  mutating func changesLanguage(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = bytes.skippingSpacesBack(from: offset, downTo: range.lowerBound)
    for language in MentionScan.languages(ofWordBefore: end, from: range.lowerBound, bytes) {
      let other = Lexicon.words(of: language)
      guard other !== lexicon,
        let noun = other.nounsBefore.match(in: bytes, before: end, from: range.lowerBound),
        !bytes.isLetter(before: noun.start)
      else { continue }
      speak(other)
      return true
    }
    return false
  }

  /// The languages that a word may belong to, so that the words of no other language need be put
  /// together: by its script, and in the Latin one by the letters of "resolution", "decision" and
  /// "récentes" that all of them share.
  private static func languages(
    ofWordBefore end: Int, from lowest: Int, _ bytes: Span<UInt8>
  ) -> [Language] {
    guard end - 2 >= lowest else { return [] }
    switch bytes[end - 2] {
    case 0xD0, 0xD1: return [.russian]
    case 0xD8, 0xD9: return [.arabic]
    default: break
    }
    var start = end
    while start > lowest, end - start < 16, bytes[start - 1] > 0x40 { start -= 1 }
    guard start < end else { return [] }
    let third = bytes.byte(start + (bytes.byte(start + 1) == 0xC3 ? 3 : 2)) | 0x20
    switch (bytes[start] | 0x20, third) {
    case (0x72, 0x73), (0x72, 0x63), (0x64, 0x63): return [.english, .french, .spanish]
    default: return []
    }
  }

  /// Reads on with the words of a language.
  mutating func speak(_ other: Lexicon) {
    lexicon = other
    verbs = GoverningVerb(other)
  }
}
