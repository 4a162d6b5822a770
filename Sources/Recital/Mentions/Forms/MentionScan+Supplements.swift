/// Supplements to the Official Records without their symbol.
extension MentionScan {
  /// Reads the form at the number of the supplement, behind a word such as `No.` at `mark`.
  ///
  /// A supplement whose symbol is printed with it is found by that.
  ///
  /// - Returns: The offset to go on from; nil where there is none.
  mutating func supplement(
    _ bytes: Span<UInt8>, at start: Int, figuresEnd: Int, behind mark: Int
  ) -> Int? {
    guard figuresEnd - start <= 2, let number = bytes.figures(at: start, until: figuresEnd),
      SupplementName.noun(in: bytes, before: mark, from: range.lowerBound) != nil
    else { return nil }
    let letters = LetterReading.letters(in: bytes, at: figuresEnd, until: range.upperBound)
    var end = letters?.end ?? figuresEnd
    if lexicon.isUnspaced {
      let sign = bytes.skippingSpaces(from: end, until: range.upperBound)
      if bytes.has("号", at: sign, until: range.upperBound) { end = sign + 3 }
    }
    guard !printsSymbol(behind: end, bytes),
      let name = supplementName(before: mark, bytes),
      let symbol = name.symbol(number: number.value, letters: letters?.letters ?? .none),
      !prints(symbol, behind: end, bytes),
      !mentions.suffix(4).contains(where: { isSupplement($0, symbol, near: name.start) })
    else { return nil }
    var mention = Mention(
      form: .symbol, designation: .supplement(symbol), range: name.start..<end, passage: passage)
    mention.pinpoint = Pinpoint.following(
      end, in: bytes, until: range.upperBound, lexicon: lexicon, isDocument: true)
    mentions.append(mention)
    return mention.pinpoint?.upperBound ?? end
  }

  private func supplementName(before mark: Int, _ bytes: Span<UInt8>) -> SupplementName? {
    SupplementName(in: bytes, before: mark, from: range.lowerBound, last: nil)
      ?? SupplementName(
        in: bytes, before: mark, from: range.lowerBound, last: recordsCited(before: mark, bytes))
  }

  /// The records that "Ibid." stands for: the last ones named before it in the passage, else in the
  /// one before it.
  private func recordsCited(before mark: Int, _ bytes: Span<UInt8>) -> SupplementName.Records? {
    if let own = lastRecords(in: range.lowerBound..<mark, bytes) { return own }
    guard passage > 0 else { return nil }
    return lastRecords(in: passages[passage - 1].range, bytes)
  }

  private func lastRecords(in range: Range<Int>, _ bytes: Span<UInt8>) -> SupplementName.Records? {
    var offset = range.upperBound - 1
    while offset > range.lowerBound {
      if ByteClass.isDigit(bytes[offset]), !ByteClass.isDigit(bytes[offset - 1]) {
        let end = bytes.skippingSpacesBack(from: offset, downTo: range.lowerBound)
        if let mark = lexicon.treaties.numbers.match(
          in: bytes, before: end, from: range.lowerBound),
          let records = records(before: mark.start, from: range.lowerBound, bytes)
        {
          return records
        }
      }
      offset -= 1
    }
    return nil
  }

  /// The records named before "No.", by their name or by "Ibid." with a session of its own.
  private func records(
    before mark: Int, from lowest: Int, _ bytes: Span<UInt8>
  ) -> SupplementName.Records? {
    let unknown: [SupplementName.Records?] = [nil, .assembly(0), .council(0)]
    for last in unknown {
      let name = SupplementName(in: bytes, before: mark, from: lowest, last: last)
      if let name, name.records != last { return name.records }
    }
    return nil
  }

  /// Whether a parenthesis opens with a symbol before the end of the clause: "and corrigendum (A/60/10
  /// and Corr.1)".
  private func printsSymbol(behind start: Int, _ bytes: Span<UInt8>) -> Bool {
    let limit = Swift.min(range.upperBound, start + 200)
    var offset = start
    while offset < limit, bytes[offset] != 0x3B {
      if let inside = bytes.openingParenthesis(at: offset, until: limit),
        DocumentSymbol.read(in: bytes, at: inside, until: limit) != nil
      {
        return true
      }
      if bytes[offset] == 0x2E, bytes.byte(offset + 1) == 0x20,
        ByteClass.isLower(bytes.byte(offset - 2))
      {
        return false
      }
      offset += 1
    }
    return false
  }

  /// Whether the symbol itself stands a little further on, as law reviews print it.
  private func prints(_ symbol: DocumentSymbol, behind start: Int, _ bytes: Span<UInt8>) -> Bool {
    let limit = Swift.min(range.upperBound, start + 120)
    return (start..<Swift.max(start, limit)).contains { offset in
      guard bytes[offset] == 0x2F,
        let first = DocumentSymbol.start(before: offset, in: bytes, from: start),
        let match = DocumentSymbol.read(in: bytes, at: first, until: range.upperBound)
      else { return false }
      return match.symbol.spelling.hasPrefix(symbol.spelling)
    }
  }

  /// Whether a mention right before the name is that of the supplement, by its symbol.
  private func isSupplement(
    _ mention: Mention, _ symbol: DocumentSymbol, near start: Int
  ) -> Bool {
    guard case .symbol(let printed) = mention.designation, mention.passage == passage,
      start - mention.range.upperBound < 80
    else { return false }
    return printed.spelling.hasPrefix(symbol.spelling)
      || symbol.spelling.hasPrefix(printed.spelling)
  }
}
