/// Symbols in full, joint symbols, and the suffixes that continue them.
extension MentionScan {
  /// Takes a symbol with all that belongs to it; gives the offset to go on from.
  mutating func symbol(_ match: SymbolMatch, _ bytes: Span<UInt8>) -> Int {
    let end = range.upperBound
    let before = DatesBefore(match.range.lowerBound, in: bytes, from: range.lowerBound, lexicon)
    let date = before.only ?? dateOfAct(match, bytes)
    if !joinsSymbolRun(match.range.lowerBound, bytes) {
      symbolRun = (mentions.count, -1)
      runDates = before.several
    }
    let first = mentions.count
    var last = match.range.upperBound
    var base = match.symbol
    if let direct = EllipticalSuffix.direct(behind: last, base: base, in: bytes, until: end) {
      base = direct.symbol
      last = direct.end
    }
    append(base, match.range.lowerBound..<last, date)
    for other in match.others { append(other, match.range.lowerBound..<last, date) }
    var suffixes = EllipticalSuffix(base: base, others: match.others)
    suffixes.goOn(behind: last, in: bytes)
    while let found = suffixes.next(behind: last, in: bytes, until: end, lexicon: lexicon) {
      for symbol in found.symbols { appendSuffix(symbol, found.range) }
      last = found.range.upperBound
    }
    last = siblings(behind: last, of: base, bytes)
    if base.nature == .meetingRecord { last = meetings(behind: last, of: base, bytes) }
    symbolRun.end = last
    shareRunDates()
    if let day = dateBehind(last, bytes) { last = take(day, from: first) }
    let pinpoint = Pinpoint.following(
      last, in: bytes, until: end, lexicon: lexicon, isDocument: true)
    if pinpoint == nil, first < mentions.count,
      let distant = pinpointInFront(of: match.range.lowerBound, bytes),
      !isTaken(distant, before: first)
    {
      mentions[first].pinpoint = distant
    }
    let group = pinpoint == nil ? first : Swift.min(first, symbolRun.first)
    for index in group..<mentions.count
    where mentions[index].pinpoint == nil && mentions[index].passage == passage {
      mentions[index].pinpoint = pinpoint
    }
    list = ListContext()
    return Swift.max(last, pinpoint?.upperBound ?? 0)
  }

  private mutating func append(_ symbol: DocumentSymbol, _ range: Range<Int>, _ date: CalendarDate?)
  {
    var mention = Mention(
      form: .symbol, designation: .symbol(symbol), range: range, passage: passage)
    mention.date = date
    mentions.append(mention)
  }

  /// Takes the papers of the same series that follow by their number in it: "A/C.1/70/L.4 and L.5".
  private mutating func siblings(
    behind end: Int, of base: DocumentSymbol, _ bytes: Span<UInt8>
  ) -> Int {
    // Few symbols have a capital with a point behind an "and".
    guard let joint = lexicon.joint(in: bytes, at: end, until: range.upperBound),
      ByteClass.isUpper(bytes.byte(joint.end)),
      (1...3).contains(where: { bytes.byte(joint.end + $0) == 0x2E }),
      let series = PaperSeries(of: base)
    else { return end }
    var last = end
    while let next = series.next(behind: last, in: bytes, until: range.upperBound, lexicon) {
      appendSuffix(next.symbol, next.range)
      last = next.range.upperBound
    }
    return last
  }

  /// Takes the further meetings of a record; gives the end of the last.
  private mutating func meetings(
    behind end: Int, of base: DocumentSymbol, _ bytes: Span<UInt8>
  ) -> Int {
    guard var number = MeetingNumbers.number(of: base) else { return end }
    var last = end
    while let next = MeetingNumbers.next(
      behind: last, after: number, of: base, in: bytes, until: range.upperBound, lexicon)
    {
      for symbol in next.found.symbols { appendSuffix(symbol, next.found.range) }
      (last, number) = (next.found.range.upperBound, next.last)
    }
    return last
  }

  private mutating func appendSuffix(_ symbol: DocumentSymbol, _ range: Range<Int>) {
    mentions.append(
      Mention(form: .suffix, designation: .symbol(symbol), range: range, passage: passage))
  }

  /// A pinpoint before a symbol, its noun or the parenthesis that it opens.
  private func pinpointInFront(of start: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard start > range.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x28 else {
      return nil
    }
    return pinpointOfAct(before: start, bytes)
      ?? Pinpoint.ofDocument(in: bytes, before: start, from: range.lowerBound, lexicon)
      ?? distantPinpoint(before: start, bytes)
  }

  /// Whether a pinpoint is that of the mention before: "in section III of resolution 43/50 K, submit the
  /// report (A/44/5)".
  private func isTaken(_ pinpoint: Range<Int>, before index: Int) -> Bool {
    guard let other = mentions[safe: index - 1]?.pinpoint else { return false }
    return other.overlaps(pinpoint)
  }

  /// A pinpoint before the parenthesis that a mention opens.
  func distantPinpoint(before start: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard bytes.byte(start - 1) == 0x28, start - 1 > range.lowerBound else { return nil }
    return DistantPinpoint.before(
      start - 1, in: bytes, from: range.lowerBound, lexicon: lexicon)
  }

  /// "paragraph 4 of resolution A/RES/60/1": the pinpoint before the noun of an act.
  private func pinpointOfAct(before start: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard !lexicon.isUnspaced, start > range.lowerBound, bytes[start - 1] == 0x20 else {
      return nil
    }
    return LeftContext(in: bytes, before: start, from: range.lowerBound, lexicon: lexicon).pinpoint
  }

  /// Gives the members of a run the dates in front of it, where there is one for each.
  private mutating func shareRunDates() {
    guard runDates.count > 1, mentions.count - symbolRun.first == runDates.count else { return }
    for (index, day) in runDates.enumerated() { mentions[symbolRun.first + index].date = day }
    runDates = []
  }

  /// Whether only "and" parts this symbol from the one before, so that they share a pinpoint.
  private func joinsSymbolRun(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard symbolRun.end >= range.lowerBound, symbolRun.end <= start else { return false }
    var offset = bytes.skippingSpaces(from: symbolRun.end, until: start)
    if let close = bytes.closingParenthesis(at: offset, until: start) { offset = close }
    offset = bytes.skippingSpaces(from: offset, until: start)
    guard let word = lexicon.conjunctions.match(in: bytes, at: offset, until: start) else {
      return false
    }
    return bytes.skippingSpaces(from: word.end, until: start) == start
  }

  /// "GC(68)/RES/14, adopted on 19 September 2024": the date behind the symbol of an act.
  private func dateOfAct(_ match: SymbolMatch, _ bytes: Span<UInt8>) -> CalendarDate? {
    var slash = match.range.lowerBound
    let last = match.range.upperBound
    while slash < last, !bytes.has("/RES/", at: slash, until: last) { slash += 1 }
    guard slash < last else { return nil }
    return DateAfter(
      in: bytes, at: match.range.upperBound, until: range.upperBound, .special(0), lexicon
    ).date
  }

  /// "document S/16880 of 7 January 1985": the date directly behind a symbol or a pinpoint, and not
  /// the day of what was done.
  @inline(__always)
  func dateBehind(_ start: Int, _ bytes: Span<UInt8>) -> CitationDate? {
    let end = range.upperBound
    guard !lexicon.isUnspaced,
      let link = lexicon.dates.links.match(in: bytes, at: start, until: end),
      !lexicon.dates.occasions.begins(bytes, at: start, until: end)
    else { return nil }
    return CitationDate.dayFirst(
      in: bytes, at: bytes.skippingSpaces(from: link.end, until: end), until: end, lexicon)
  }

  /// Gives a date to the symbols since the first of them that have none; gives its end.
  private mutating func take(_ date: CitationDate, from first: Int) -> Int {
    let day = date.resolved(in: nil)
    for index in first..<mentions.count where mentions[index].date == nil {
      mentions[index].date = day
    }
    return day == nil ? date.range.lowerBound : date.range.upperBound
  }
}
