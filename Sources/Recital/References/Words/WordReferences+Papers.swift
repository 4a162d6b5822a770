/// Reports, letters and statements by their noun: "the report of the Secretary-General".
extension WordReferences {
  private enum Determiner { case article, demonstrative, possessive }

  /// How far back a report may lie that "his report" means.
  private static let reach = 1200

  mutating func paper(_ noun: InstrumentNoun, _ hit: Hit, _ bytes: Span<UInt8>) {
    let limit = end(ofPassage: hit.passage)
    let lowest = document.passages[hit.passage].range.lowerBound
    let isTold = words.tellings.match(in: bytes, at: hit.range.upperBound, until: limit) != nil
    let determiner = determiner(before: hit.range.lowerBound, lowest, isTold, bytes)
    guard let determiner else { return }
    let range = determiner.start..<authorEnd(hit.range.upperBound, limit, bytes)
    if isTold || determiner.kind == .article {
      if let explained = explanation(of: hit, limit, bytes) {
        memory.remember(paper: explained.target, passage: hit.passage, end: range.upperBound)
        refer(.named, range, hit.passage, to: explained.target, explained.reason, 0.85, bytes)
        return
      }
      if isTold, determiner.kind != .demonstrative {
        return leaveOpen(.named, range, hit.passage, bytes)
      }
    }
    guard let paper = memory.paper, hit.range.lowerBound - paper.end < WordReferences.reach,
      paper.passage >= hit.passage - (determiner.kind == .article ? 0 : 2)
    else {
      // "that report" points to one all the same, though nothing near says which.
      if determiner.kind == .demonstrative { leaveOpen(.anaphora, range, hit.passage, bytes) }
      return
    }
    refer(.anaphora, range, hit.passage, to: paper.target, .antecedent, 0.75, bytes)
  }

  /// "the", "its" or "that" before a noun, with three words between them at most.
  private func determiner(
    before noun: Int, _ lowest: Int, _ isTold: Bool, _ bytes: Span<UInt8>
  ) -> (kind: Determiner, start: Int)? {
    var offset = noun
    for _ in 0...3 {
      if let start = start(of: words.demonstratives, before: offset, bytes, from: lowest) {
        return (.demonstrative, start)
      }
      if let start = start(of: words.possessives, before: offset, bytes, from: lowest) {
        // "his next report" is still to be written.
        return isTold || offset == noun ? (.possessive, start) : nil
      }
      if start(of: words.articles, before: offset, bytes, from: lowest) != nil {
        return (.article, bytes.skippingSpaces(from: offset, until: noun))
      }
      guard let word = wordStart(before: offset, lowest, bytes) else { break }
      offset = word
    }
    // Russian and Arabic have no article that stands alone.
    let isBare = document.language == .russian || document.language == .arabic
    return isBare && isTold ? (.article, noun) : nil
  }

  /// The start of the word before, if it may be an adjective: no mark behind it, four letters long.
  private func wordStart(before offset: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Int? {
    let end = bytes.skippingSpacesBack(from: offset, downTo: lowest)
    var start = end
    while start > lowest, bytes[start - 1] != 0x20 { start -= 1 }
    guard end < offset, end - start > 3, bytes[end - 1] != 0x2C, bytes[end - 1] != 0x3B,
      bytes[end - 1] != 0x2E,
      WordReferences.unwritten.match(in: bytes, at: start, until: end)?.end != end
    else { return nil }
    return start
  }

  /// A report that is still to be written is none to refer to: "his next report".
  private static let unwritten = Lexicon.table(
    .first,
    "next|following|regular|forthcoming|future|periodic|annual|prochain|prochains|suivante"
      + "|suivant|próximo|próximos|siguiente|следующего|следующий|очередной")

  /// "the report of the Secretary-General": the end of the author's name.
  private func authorEnd(_ noun: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    guard bytes.byte(noun + 1) == 0x6F, bytes.has(" of the ", at: noun, until: limit),
      WordTrie.isCapital(bytes, noun + 8)
    else {
      return noun
    }
    var end = noun + 7
    while end < limit, bytes[end] == 0x20, WordTrie.isCapital(bytes, end + 1) {
      end += 1
      while end < limit, bytes[end] != 0x20, bytes[end] != 0x2C, bytes[end] != 0x3B,
        bytes[end] != 0x2E, bytes[end] < 0x80
      { end += 1 }
    }
    return end
  }

  /// The symbol in parentheses, or the footnote, that stands in the clause of a report.
  private func explanation(of hit: Hit, _ limit: Int, _ bytes: Span<UInt8>)
    -> (target: Instrument, reason: Reasons)?
  {
    let end = clauseEnd(hit.range.upperBound, limit, bytes)
    if let number = numberBehind, references[number].mention.form == .symbol,
      references[number].mention.range.lowerBound < end
        && bytes.byte(references[number].mention.range.lowerBound - 1) == 0x28
        || isInside(number, of: hit.range.upperBound..<end, limit, bytes)
    {
      return (references[number].target, .nameParenthesis)
    }
    guard let call = calls.first(from: hit.range.upperBound), call.range.lowerBound <= end + 4,
      call.range.lowerBound < limit, let target = footnotes[call.number]
    else { return nil }
    return (target, .nameFootnote)
  }

  // Whether a symbol stands in the parenthesis that opens in a clause: "the report of the Committee
  // (Official Records of the General Assembly, …, Supplement No. 23 (A/77/23))".
  private func isInside(
    _ number: Int, of clause: Range<Int>, _ limit: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let symbol = references[number].mention.range.lowerBound
    guard symbol < limit, symbol - clause.lowerBound < 400, symbol > clause.upperBound,
      let open = clause.first(where: { bytes[$0] == 0x28 })
    else { return false }
    var depth = 0
    for offset in open..<symbol {
      if bytes[offset] == 0x28 { depth += 1 }
      if bytes[offset] == 0x29 { depth -= 1 }
      if depth == 0 { return false }
    }
    return true
  }

  private func clauseEnd(_ start: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    let last = Swift.min(limit, start + 300)
    var offset = start
    while offset < last {
      switch bytes[offset] {
      case 0x2C, 0x3B: return offset
      case 0x2E where bytes.byte(offset + 1) == 0x20: return offset
      default: offset += 1
      }
    }
    return offset
  }
}
