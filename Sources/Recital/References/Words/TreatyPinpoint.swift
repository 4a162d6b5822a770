/// Articles and chapters of an instrument cited by name: "Article 51 of the Charter".
extension WordReferences {
  /// The article printed before or behind a name.
  func pinpoint(of hit: Hit, _ bytes: Span<UInt8>) -> Range<Int>? {
    unit(before: hit, bytes)
      ?? Pinpoint.following(
        hit.range.upperBound, in: bytes, until: end(ofPassage: hit.passage),
        lexicon: Lexicon.words(of: document.language), isDocument: false)
  }

  private func unit(before hit: Hit, _ bytes: Span<UInt8>) -> Range<Int>? {
    let lowest = document.passages[hit.passage].range.lowerBound
    var end = bytes.skippingSpacesBack(from: hit.range.lowerBound, downTo: lowest)
    if let link = words.links.match(in: bytes, before: end, from: lowest) {
      end = link.start
    } else if document.language != .russian {
      return nil
    }
    var offset = end
    for _ in 0..<8 {
      guard let label = label(before: offset, lowest, bytes) else { return nil }
      offset = bytes.skippingSpacesBack(from: label, downTo: lowest)
      if let start = start(of: words.units, before: offset, bytes, from: lowest) {
        return start..<end
      }
    }
    return nil
  }

  /// The start of a figure, a Roman number, an item in parentheses or a word between two of them.
  private func label(before end: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Int? {
    var start = end
    while start > lowest, bytes[start - 1] != 0x20, bytes[start - 1] != 0xA0 { start -= 1 }
    guard start < end, end - start < 24 else { return nil }
    // `الفصل السابع`: Arabic counts chapters in words.
    if !words.hasCapitals { return start }
    if TreatyPinpoint.joints.match(in: bytes, at: start, until: end)?.end == end { return start }
    for offset in start..<end {
      let byte = bytes[offset]
      let isLabel =
        ByteClass.isDigit(byte) || byte == 0x2C || byte == 0x28 || byte == 0x29 || byte == 0x2D
        || byte == 0x2E || RomanLetters.contains(byte)
        || ByteClass.isLower(byte) && offset > start && bytes[offset - 1] == 0x28
      guard isLabel else { return nil }
    }
    return start
  }
}

private enum TreatyPinpoint {
  static let joints = Lexicon.table(.first, "and|or|to|et|à|ou|y|a|o|и|или|–")
}

private enum RomanLetters {
  static func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x49, 0x56, 0x58, 0x4C: true
    default: false
    }
  }
}
