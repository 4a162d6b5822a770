/// Pinpoints that stand between two mentions.
extension Pinpoint {
  /// Whether a unit that ends at an offset is inside what is named behind it, and so not inside the
  /// mention before it: "resolution 32/40 B, paragraph 2 (b) of resolution 34/65 D", "A/61/5, article
  /// 11 of the Covenant".
  static func isOfNext(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.PinpointWords
  ) -> Bool {
    let gap = bytes.comma(at: start, until: end) ?? start
    guard let link = words.forward.match(in: bytes, at: gap, until: end),
      gap == start || link.end > gap + 1
    else { return false }
    if gap == start, let inner = words.inner.match(in: bytes, at: start, until: end),
      isName(bytes, inner.end)
    {
      return true
    }
    let limit = Swift.min(end, start + 80)
    var offset = link.end
    while offset < limit, bytes.comma(at: offset, until: end) == nil {
      switch bytes[offset] {
      case 0x28, 0x29, 0x3B: return false
      default: break
      }
      if words.acts.begins(bytes, at: offset, until: end) { return true }
      if bytes[offset - 1] == 0x20 {
        if namesDocument(bytes, offset, end, words) { return true }
        if words.joints.begins(bytes, at: offset, until: end) { return false }
      }
      offset += 1
    }
    return false
  }

  /// Whether the noun of a document or a symbol begins at an offset.
  private static func namesDocument(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.PinpointWords
  ) -> Bool {
    if let noun = words.documents.match(in: bytes, at: start, until: end) {
      return !bytes.isLetter(at: noun.end)
    }
    var offset = start
    while offset < end, ByteClass.isUpper(bytes[offset]) { offset += 1 }
    return offset > start && bytes.byte(offset) == 0x2F
      && (ByteClass.isUpper(bytes.byte(offset + 1)) || ByteClass.isDigit(bytes.byte(offset + 1)))
  }

  /// Whether a word with a capital begins at an offset, Latin or Cyrillic.
  private static func isName(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let (first, next) = (bytes.byte(offset), bytes.byte(offset + 1))
    return switch first {
    case 0xC3: next < 0x9F
    case 0xD0: next &- 0x90 < 0x20
    default: ByteClass.isUpper(first) && ByteClass.isLower(next)
    }
  }

  /// The pinpoint before the noun of a document whose symbol begins at `symbol`: "chapter IV of document
  /// A/61/5", «раздел IV доклада Генерального секретаря A/60/3».
  ///
  /// - Complexity: O(1): no more than a clause is looked at.
  static func ofDocument(
    in bytes: Span<UInt8>, before symbol: Int, from start: Int, _ lexicon: Lexicon
  ) -> Range<Int>? {
    guard !lexicon.isUnspaced, symbol > start else { return nil }
    let noun = documentNoun(in: bytes, before: symbol, from: start, lexicon.pinpoints)
    guard noun != nil || bytes[symbol - 1] == 0x20 else { return nil }
    return LeftContext.labelledPinpoint(
      in: bytes, before: noun ?? symbol, from: start, lexicon: lexicon)
  }

  /// Where the noun of a document begins that no comma and no other bracket parts from its symbol.
  private static func documentNoun(
    in bytes: Span<UInt8>, before symbol: Int, from start: Int, _ words: Lexicon.PinpointWords
  ) -> Int? {
    let limit = Swift.max(start, symbol - 120)
    var word = bytes[symbol - 1] == 0x28 ? symbol - 1 : symbol
    while word > limit {
      let end = bytes.skippingSpacesBack(from: word, downTo: limit)
      guard end > limit, bytes.comma(before: end, from: limit) == nil else { return nil }
      switch bytes[end - 1] {
      case 0x28, 0x29, 0x2E, 0x3A, 0x3B: return nil
      default: break
      }
      word = end - 1
      while word > limit, bytes[word - 1] != 0x20, bytes[word - 1] != 0x27 { word -= 1 }
      if let noun = words.documents.match(in: bytes, at: word, until: symbol),
        !bytes.isLetter(at: noun.end)
      {
        return word
      }
    }
    return nil
  }
}
