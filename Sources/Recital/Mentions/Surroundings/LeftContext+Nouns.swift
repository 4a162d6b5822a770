/// Nouns of acts as languages with richer endings print them.
extension LeftContext {
  typealias NounWord = (value: ActNumber.Noun, start: Int)

  /// The noun that ends before `end`, with what is glued to it: "resolution", `وبالقرار`.
  ///
  /// A possessive at its end says whose it is: `قرارها`.
  mutating func nounWord(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> NounWord? {
    var end = end
    while let tail = lexicon.bodies.tails.match(in: bytes, before: end, from: from) {
      end = bytes.skippingSpacesBack(from: tail.start, downTo: from)
    }
    guard let match = lexicon.nounsBefore.match(in: bytes, before: end, from: from),
      let word = wordStart(bytes, before: match.start, from, lexicon)
    else { return nil }
    if let owner = lexicon.owners.match(in: bytes, before: end, from: from),
      owner.value == .citing, owner.start == match.start
    {
      self.owner = .citing
      outermost = word
      readNamedOwner(bytes, from, lexicon)
    }
    return (match.value, word)
  }

  /// A noun parted from its number by the body: `قرار مجلس الأمن 487 (1981)`, «резолюции Совета
  /// Безопасности 1325 (2000)».
  mutating func nounBeforeOwner(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> NounWord? {
    guard let body = ownerWord(bytes, before: end, from, lexicon), body.value != .citing else {
      return nil
    }
    let before = bytes.skippingSpacesBack(from: body.start, downTo: from)
    guard before < body.start, let noun = nounWord(bytes, before: before, from, lexicon) else {
      return nil
    }
    owner = body.value
    return noun
  }

  /// The start of a word whose stem begins at `stem`; nil where other letters than prefixes stand
  /// before it.
  private func wordStart(
    _ bytes: Span<UInt8>, before stem: Int, _ from: Int, _ lexicon: Lexicon
  ) -> Int? {
    var start = stem
    while start > from, bytes.isLetter(before: start) {
      guard let prefix = lexicon.bodies.prefixes.match(in: bytes, before: start, from: from) else {
        return nil
      }
      start = prefix.start
    }
    return start
  }

  /// The stem of a word behind `و`, `ب` and the like.
  static func wordBehindPrefixes(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Int? {
    var offset = start
    for _ in 0..<2 {
      guard offset + 2 <= end,
        lexicon.bodies.prefixes.match(in: bytes, before: offset + 2, from: offset) != nil
      else { break }
      offset += 2
    }
    return offset > start ? offset : nil
  }

  /// The end of what stands before the adjectives of a noun: «свои» in «свои предыдущие
  /// резолюции».
  func endBeforeAdjectives(
    _ bytes: Span<UInt8>, before start: Int, _ from: Int, _ lexicon: Lexicon
  ) -> Int {
    let nearest = bytes.skippingSpacesBack(from: start, downTo: from)
    var end = nearest
    for _ in 0..<3 {
      guard lexicon.bodies.adjectives.match(in: bytes, before: end, from: from) != nil,
        lexicon.owners.match(in: bytes, before: end, from: from) == nil
      else { break }
      let word = wordStart(bytes, before: end, from)
      end = bytes.skippingSpacesBack(from: word, downTo: from)
    }
    guard end < nearest else { return nearest }
    return ownerWord(bytes, before: end, from, lexicon)?.value == .citing ? end : nearest
  }
}
