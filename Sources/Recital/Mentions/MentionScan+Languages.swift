/// Passages in another language than the document: a footnote, an annex, a quotation.
///
/// A noun of that language before a number tells, so that the languages of passages cost nothing
/// where a document has one language only.
extension MentionScan {
  /// Goes on in the language whose noun stands before the number at `offset`; false where it is
  /// no other than that of this passage.
  mutating func changesLanguage(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = bytes.skippingSpacesBack(from: offset, downTo: range.lowerBound)
    // The nouns of Russian and Arabic end in no ASCII letter.
    let others = bytes.byte(end - 1) < 0x80 ? Lexicon.latin : Lexicon.spaced
    for other in others where other !== lexicon {
      guard let noun = other.nounsBefore.match(in: bytes, before: end, from: range.lowerBound),
        !bytes.isLetter(before: noun.start)
      else { continue }
      speak(other)
      return true
    }
    return false
  }

  /// Reads on with the words of a language.
  mutating func speak(_ other: Lexicon) {
    lexicon = other
    verbs = GoverningVerb(other)
  }
}
