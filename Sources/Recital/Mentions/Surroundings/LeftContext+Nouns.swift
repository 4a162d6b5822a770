/// Nouns of acts as languages with richer endings print them.
extension LeftContext {
  typealias NounWord = (value: ActNumber.Noun, start: Int)

  /// The noun that ends before `end`, with what is glued to it: "resolution", `وبالقرار`.
  ///
  /// A possessive at its end says whose it is: `قرارها`; so does an abbreviation, "UNSCR".
  mutating func nounWord(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> NounWord? {
    var end = end
    if !lexicon.nounsBefore.ends(bytes, before: end, from: from) {
      end = LeftContext.endBeforeTails(bytes, before: end, from, lexicon)
    }
    guard let match = lexicon.nounsBefore.match(in: bytes, before: end, from: from),
      let word = wordStart(bytes, before: match.start, from, lexicon)
    else { return nil }
    if let owner = lexicon.owners.match(in: bytes, before: end, from: from),
      owner.start == match.start
    {
      if isLawReport(bytes, word, end, from) { return nil }
      self.owner = owner.value
      outermost = word
      if owner.value == .citing {
        readNamedOwner(bytes, from, lexicon)
      } else if let noun = nounBeforeAbbreviation(bytes, before: word, from, lexicon) {
        return noun
      }
    }
    return (match.value, word)
  }

  /// The noun in full before one that is body and noun in one: «резолюция» in «резолюция СБ ООН №».
  private func nounBeforeAbbreviation(
    _ bytes: Span<UInt8>, before word: Int, _ from: Int, _ lexicon: Lexicon
  ) -> NounWord? {
    let end = bytes.skippingSpacesBack(from: word, downTo: from)
    guard end < word, let noun = lexicon.nounsBefore.match(in: bytes, before: end, from: from),
      let start = wordStart(bytes, before: noun.start, from, lexicon)
    else { return nil }
    return (noun.value, start)
  }

  /// The end of what stands before the words between a noun, or its body, and the number: "№", `رقم`.
  static func endBeforeTails(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> Int {
    var end = end
    while let tail = lexicon.bodies.tails.match(in: bytes, before: end, from: from) {
      end = bytes.skippingSpacesBack(from: tail.start, downTo: from)
    }
    return end
  }

  /// "[1998] 2 SCR 217": the reports of a court, cited by their volume, have the letters of the
  /// Council's resolutions.
  private func isLawReport(_ bytes: Span<UInt8>, _ word: Int, _ end: Int, _ from: Int) -> Bool {
    guard bytes.has("SCR", at: word, until: end) else { return false }
    let before = bytes.byte(bytes.skippingSpacesBack(from: word, downTo: from) - 1)
    return ByteClass.isDigit(before) || before == 0x5D || before == 0x29
  }

  /// A noun parted from its number by the body: `قرار مجلس الأمن 487 (1981)`, «резолюции Совета
  /// Безопасности 1325 (2000)».
  mutating func nounBeforeOwner(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> NounWord? {
    let end = LeftContext.endBeforeTails(bytes, before: end, from, lexicon)
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

  /// "the following resolutions of the Assembly: 60/1", "its previous resolutions, in particular 60/1":
  /// the noun before a colon, or before words that lead from it to the number.
  mutating func readColonHead(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    guard !lexicon.isUnspaced else { return }
    let last = bytes.skippingSpacesBack(from: start, downTo: from) - 1
    guard last > from, bytes[last] == 0x3A || bytes[last] >= 0x80 || ByteClass.isLower(bytes[last])
    else { return }
    let lead =
      bytes[last] == 0x3A
      ? last : LeftContext.leads.match(in: bytes, before: last + 1, from: from)?.start
    guard let colon = lead else { return }
    let lowest = Swift.max(from, colon - 120)
    var end = colon
    while end > lowest {
      if bytes[end] == 0x20 || bytes[end] == 0x2C || end == colon, bytes.isLetter(before: end),
        lexicon.nounsBefore.match(in: bytes, before: end, from: lowest) != nil
      {
        let head = LeftContext(in: bytes, before: end, from: from, lexicon: lexicon)
        noun = head.noun
        owner =
          BodyBehind(in: bytes, at: end, until: colon, lexicon: lexicon)?.owner ?? head.owner
        return
      }
      if bytes[end] == 0x2E || bytes[end] == 0x3B || ByteClass.isDigit(bytes[end]) { return }
      end -= 1
    }
  }

  private static let leads = Lexicon.table(
    .last,
    ", in particular|, including|, notably|, especially|, inter alia|, such as|, en particular la"
      + "|, en particular las|, entre ellas la|, entre ellas las|, incluida la|, incluidas las"
      + "|, en particulier la|, en particulier les|, notamment la|, notamment les|, y compris la"
      + "|, y compris les|, dont la|, dont les|, в частности|, в том числе|, включая|، ولا سيما"
      + "|، بما فيها|، ومنها|، وبخاصة")

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
