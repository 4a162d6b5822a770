/// Passages in another language than the document: a footnote, an annex, a quotation.
///
/// A noun of that language before a number tells, so that the languages of passages cost nothing
/// where a document has one language only.
extension MentionScan {
  /// Goes on in the language whose noun stands before the number at `offset`; false where it is
  /// no other than that of this passage.
  mutating func changesLanguage(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = bytes.skippingSpacesBack(from: offset, downTo: range.lowerBound)
    for other in Lexicon.words(ofScript: bytes.byte(end - 2), bytes.byte(end - 1))
    where other !== lexicon {
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
