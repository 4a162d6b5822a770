/// How far a name reaches round its noun.
extension WordReferences {
  /// "Global Framework for Ammunition Management" round "Framework"; the noun alone where no name is
  /// round it.
  func nameRange(_ hit: Hit, _ bytes: Span<UInt8>) -> Range<Int> {
    let limit = end(ofPassage: hit.passage)
    let passage = document.passages[hit.passage].range
    guard words.hasCapitals else { return hit.range }
    guard document.language == .english else {
      return hit.range.lowerBound..<smallEnd(hit.range.upperBound, limit, bytes)
    }
    let end = capitalEnd(hit.range.upperBound, limit, bytes)
    // "Strategy Group", "Convention Secretariat": a body, no instrument.
    if end == hit.range.upperBound, bytes.byte(end) == 0x20, WordTrie.isCapital(bytes, end + 1) {
      return hit.range
    }
    let start = capitalStart(hit.range.lowerBound, passage.lowerBound, bytes)
    return start..<end
  }

  /// Where the capitalised words before a noun begin: "Arab Peace Initiative".
  private func capitalStart(_ noun: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Int {
    var first = noun
    while first > lowest, bytes[first - 1] == 0x20 {
      var word = first - 1
      while word > lowest, bytes[word - 1] != 0x20, bytes[word - 1] != 0x28,
        bytes[word - 1] != 0x22,
        !bytes.has("“", before: word, from: lowest)
      { word -= 1 }
      guard word < first - 1, ByteClass.isUpper(bytes[word]), bytes[first - 2] != 0x2C,
        bytes[first - 2] != 0x2E, word > lowest, !bytes.has("The ", at: word, until: first)
      else { break }
      first = word
    }
    return first
  }

  /// Where the capitalised words behind a noun end, with small words between them.
  private func capitalEnd(_ noun: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    guard words.continuations.match(in: bytes, at: noun, until: limit) != nil else { return noun }
    var last = noun
    var offset = noun
    while offset < limit, bytes[offset] == 0x20 {
      let start = offset + 1
      var end = start
      while end < limit, bytes[end] != 0x20, bytes[end] != 0x2C, bytes[end] != 0x3B,
        bytes[end] != 0x28, bytes[end] != 0x2E
      { end += 1 }
      guard end > start else { break }
      if ByteClass.isUpper(bytes[start]) || ByteClass.isDigit(bytes[start]) {
        // The figures of a footnote call may touch the last word, or stand alone behind it.
        let call = calls.first(from: start)?.range.lowerBound ?? end
        if call == start || ByteClass.isDigit(bytes[start]) && end - start < 4 { break }
        last = Swift.min(end, call)
        if call < end { break }
      } else if words.smallWords.match(in: bytes, at: start, until: end)?.end != end {
        break
      } else if isListed(start, end, bytes) {
        break
      }
      offset = end
      // "Economic, Social and Cultural Rights"
      if bytes.byte(end) == 0x2C, ByteClass.isUpper(bytes.byte(end + 2)) { offset += 1 }
    }
    return bytes.has("”", before: last, from: noun) ? last - 3 : last
  }

  /// Behind "and the" another name begins.
  private func isListed(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Bool {
    end - start == 3 && bytes.has("and", at: start, until: end)
      && (bytes.has(" the ", at: end, until: bytes.count)
        || bytes.has(" in ", at: end, until: bytes.count)
        || bytes.has(" to ", at: end, until: bytes.count))
  }

  /// Where a name in small letters ends: at a mark or a word that opens a clause, after twelve words
  /// at most.
  private func smallEnd(_ noun: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    guard words.continuations.match(in: bytes, at: noun, until: limit) != nil else { return noun }
    var offset = noun
    var count = 0
    while offset < limit, count < 12, bytes[offset] == 0x20 {
      if words.stops.match(in: bytes, at: offset, until: limit) != nil { break }
      var end = offset + 1
      while end < limit, bytes[end] != 0x20, bytes[end] != 0x2C, bytes[end] != 0x3B,
        bytes[end] != 0x2E, bytes[end] != 0x28, bytes[end] != 0x3A
      { end += 1 }
      offset = end
      count += 1
    }
    return bytes.skippingSpacesBack(from: offset, downTo: noun)
  }
}
