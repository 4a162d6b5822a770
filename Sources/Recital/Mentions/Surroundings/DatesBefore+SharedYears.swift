/// Days that have their year in common with the day of the document before or behind.
extension DatesBefore {
  /// The day of "17 April (S/723) and 23 April 1948 (S/727)", whose year stands behind.
  func sharingYear(_ bytes: Span<UInt8>, before end: Int, _ open: Int) -> CalendarDate? {
    let limit = Swift.max(lowest, end - 40)
    var figures = end
    while figures > limit, !ByteClass.isDigit(bytes[figures - 1]) { figures -= 1 }
    guard figures < end, let first = bytes.figures(before: figures, from: limit),
      let day = CitationDate.dayFirst(in: bytes, at: first.start, until: end, words),
      day.year == nil, day.range.upperBound == end, let year = year(behind: open, bytes)
    else { return nil }
    return CalendarDate(year: year, month: day.month, day: day.day)
  }

  /// The year of the next day that has one, where only symbols in parentheses part it from here.
  private func year(behind parenthesis: Int, _ bytes: Span<UInt8>) -> Int? {
    var open = parenthesis
    for _ in 0..<6 {
      let limit = Swift.min(bytes.count, open + 160)
      guard let close = closing(bytes, open, limit),
        let joint = words.joint(in: bytes, at: close, until: limit)
      else { return nil }
      var start = joint.end
      // The beginning of «от» is no part of the conjunction before it.
      if bytes.isLetter(at: start) {
        while start > close, bytes.isLetter(before: start) {
          start = bytes.previousCharacter(before: start, from: close)
        }
      }
      if let link = words.dates.links.match(in: bytes, at: start - 1, until: limit) {
        start = bytes.skippingSpaces(from: link.end, until: limit)
      }
      guard let day = CitationDate.dayFirst(in: bytes, at: start, until: limit, words) else {
        return nil
      }
      if let year = day.year { return year }
      open = bytes.skippingSpaces(from: day.range.upperBound, until: limit)
      guard open < limit, bytes[open] == 0x28 || bytes[open] == 0x5B else { return nil }
    }
    return nil
  }

  /// The end of a parenthesis or bracket.
  private func closing(_ bytes: Span<UInt8>, _ open: Int, _ limit: Int) -> Int? {
    var offset = open + 1
    while offset < limit {
      if bytes[offset] == 0x29 || bytes[offset] == 0x5D { return offset + 1 }
      offset += 1
    }
    return nil
  }

  /// The day of `2012年3月21日(S/PRST/2012/6)和4月5日(S/PRST/2012/10)`, whose year stands before.
  func sharingYear(_ bytes: Span<UInt8>, before end: Int) -> CalendarDate? {
    guard let day = CitationDate.monthFirst(in: bytes, before: end, from: lowest),
      let joint = Self.joints.match(in: bytes, before: day.start, from: lowest),
      let open = opening(bytes, before: joint.start),
      let before = unspaced(bytes, before: open)
    else { return nil }
    return CalendarDate(year: before.year, month: day.month, day: day.day)
  }

  /// The start of the parenthesis that ends before an offset.
  private func opening(_ bytes: Span<UInt8>, before end: Int) -> Int? {
    let close = bytes.skippingSpacesBack(from: end, downTo: lowest)
    guard bytes.has(")", before: close, from: lowest) || bytes.has("）", before: close, from: lowest)
    else { return nil }
    let limit = Swift.max(lowest, close - 80)
    var offset = close
    while offset > limit {
      offset -= 1
      if bytes[offset] == 0x28 || bytes.has("（", at: offset, until: close) { return offset }
    }
    return nil
  }

  private static let joints = Lexicon.table(
    .last, TraditionalChinese.bothSpellings("和|及|与|以及|、| 和 | 及 | 与 "))
}
