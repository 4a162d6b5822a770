/// Resolutions and decisions without a number: "that resolution", "its relevant resolutions".
extension WordReferences {
  mutating func act(_ noun: InstrumentNoun, _ hit: Hit, _ bytes: Span<UInt8>) {
    let limit = end(ofPassage: hit.passage)
    let next = bytes.skippingSpaces(from: hit.range.upperBound, until: limit)
    guard !ByteClass.isDigit(bytes.byte(next)), !isSymbol(next, bytes) else { return }
    let lowest = document.passages[hit.passage].range.lowerBound
    let before = start(
      of: words.demonstratives, before: hit.range.lowerBound, bytes, from: lowest)
    let after = words.demonstrativesAfter.match(
      in: bytes, at: hit.range.upperBound, until: limit)
    if before != nil || after != nil {
      let range = (before ?? hit.range.lowerBound)..<(after?.end ?? hit.range.upperBound)
      return pointBack(range, noun, hit, bytes)
    }
    // In Russian the endings, which tell one from many, do not count.
    if noun.isPlural || document.language == .russian { manyActs(hit, lowest, limit, bytes) }
  }

  /// "resolution A/RES/60/1".
  private func isSymbol(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    ByteClass.isUpper(bytes.byte(offset)) && bytes.byte(offset + 1) == 0x2F
  }

  /// The last resolution before, or those of the list before; nothing where none is near.
  private mutating func pointBack(
    _ range: Range<Int>, _ noun: InstrumentNoun, _ hit: Hit, _ bytes: Span<UInt8>
  ) {
    var isFirst = true
    for index in numbersBefore.indices.reversed() {
      let reference = references[index]
      let mention = reference.mention
      let distance = hit.range.lowerBound - mention.range.upperBound
      guard mention.passage >= hit.passage - 1, distance < (noun.isPlural ? 600 : 1500) else {
        break
      }
      guard isAct(reference, of: noun.family) else { continue }
      if noun.isPlural, mention.passage != hit.passage { break }
      refer(
        .anaphora, range, hit.passage, to: reference.target, .antecedent, isFirst ? 0.85 : 0.7,
        bytes)
      isFirst = false
      if !noun.isPlural { break }
    }
  }

  private func isAct(_ reference: Reference, of family: InstrumentNoun.Family) -> Bool {
    let nature = reference.target.symbol?.nature
    return family == .decision ? nature == .decision : nature == .resolution
  }

  /// "all its relevant resolutions", "les résolutions antérieures".
  private mutating func manyActs(_ hit: Hit, _ lowest: Int, _ limit: Int, _ bytes: Span<UInt8>) {
    var first = hit.range.lowerBound
    var last = hit.range.upperBound
    var isSeries = false
    var isDefinite = false
    for _ in 0..<6 {
      if let start = start(of: words.qualifiers, before: first, bytes, from: lowest) {
        first = start
        isSeries = true
      } else if let start = start(of: words.bodies, before: first, bytes, from: lowest) {
        first = start
        isDefinite = true
      } else {
        break
      }
    }
    if let start = start(of: words.possessives, before: first, bytes, from: lowest) {
      first = start
      isDefinite = true
    } else if start(of: words.articles, before: first, bytes, from: lowest) != nil {
      isDefinite = true
    }
    if let match = words.qualifiersAfter.match(in: bytes, at: last, until: limit),
      isDefinite || document.language != .english
    {
      last = match.end
      isSeries = true
    }
    guard isSeries, !series.contains(where: { $0.overlaps(first..<last) }) else { return }
    leaveOpen(.series, first..<last, hit.passage, bytes)
  }
}
