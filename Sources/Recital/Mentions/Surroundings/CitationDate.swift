/// A date as citations print it.
///
/// A year that is missing stays open: "186 (1964) of 4 March".
struct CitationDate {
  var year: Int?
  var month: Int
  var day: Int
  var range: Range<Int>

  /// The day, with the year of the session cited where none is printed.
  func resolved(in session: Session?) -> CalendarDate? {
    guard let year = year ?? session.flatMap(yearImplied) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// A regular session runs from September to September.
  private func yearImplied(by session: Session) -> Int? {
    switch session {
    case .year(let year): year
    case .regular(let number), .roman(let number): 1945 + number + (month < 9 ? 1 : 0)
    default: nil
    }
  }
}

extension CitationDate {
  /// Reads "24 December 2001" at `start`; the year may be missing.
  static func dayFirst(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ lexicon: Lexicon
  ) -> CitationDate? {
    let words = lexicon.dates
    guard let day = day(bytes, start, end), (1...31).contains(day.value) else { return nil }
    let mark = words.dayMarks.match(in: bytes, at: day.end, until: end)?.end ?? day.end
    let word = skippingJoint(bytes, mark, end, words)
    guard let month = lexicon.months.match(in: bytes, at: word, until: end),
      !bytes.isLetter(at: month.end)
    else { return nil }
    let next = skippingJoint(bytes, month.end, end, words)
    // A footnote call may be glued to the year: "15 March 202224".
    guard let all = bytes.figures(at: next, until: end), all.end - next >= 4,
      let year = bytes.figures(at: next, until: next + 4), (1900...2100).contains(year.value)
    else {
      return CitationDate(
        year: nil, month: month.value, day: day.value, range: start..<month.end)
    }
    let tail = words.yearTails.match(in: bytes, at: year.end, until: end)?.end ?? year.end
    return CitationDate(
      year: year.value, month: month.value, day: day.value, range: start..<tail)
  }

  /// The figures of a day, which optical reading may have broken: "1 7 décembre", "l 7 décembre",
  /// "ler mai".
  private static func day(_ bytes: Span<UInt8>, _ start: Int, _ end: Int)
    -> (value: Int, end: Int)?
  {
    let ten = bytes.byte(start)
    if ten == 0x6C, bytes.has("ler ", at: start, until: end) { return (1, start + 1) }
    guard start + 3 < end, bytes[start + 1] == 0x20, ByteClass.isDigit(bytes[start + 2]),
      bytes[start + 3] == 0x20, ByteClass.isDigit(ten) || ten == 0x6C || ten == 0x49
    else { return bytes.figures(at: start, until: end) }
    let tens = ByteClass.isDigit(ten) ? Int(ten - 0x30) : 1
    return (tens * 10 + Int(bytes[start + 2] - 0x30), start + 3)
  }

  /// The next word behind a part of a date: the month of "20 de noviembre".
  private static func skippingJoint(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.DateWords
  ) -> Int {
    let next = bytes.skippingSpaces(from: start, until: end)
    guard next > start, let joint = words.joints.match(in: bytes, at: next, until: end),
      !bytes.isLetter(at: joint.end)
    else { return next }
    return bytes.skippingSpaces(from: joint.end, until: end)
  }

  /// Reads "24 December 2001" that ends before `end`.
  static func dayFirst(
    in bytes: Span<UInt8>, before end: Int, from start: Int, _ lexicon: Lexicon
  ) -> CitationDate? {
    let tail = yearEnd(bytes, before: end, from: start, lexicon.dates)
    guard let year = bytes.figures(before: tail, from: start), tail - year.start == 4 else {
      return nil
    }
    let limit = Swift.max(start, year.start - 64)
    var dayEnd = year.start
    while dayEnd > limit, !ByteClass.isDigit(bytes[dayEnd - 1]) { dayEnd -= 1 }
    guard let day = bytes.figures(before: dayEnd, from: limit),
      let date = dayFirst(in: bytes, at: day.start, until: end, lexicon),
      date.range.upperBound == end
    else { return nil }
    return date
  }

  /// The end of the figures of a year behind which only a word such as "года" stands.
  private static func yearEnd(
    _ bytes: Span<UInt8>, before end: Int, from start: Int, _ words: Lexicon.DateWords
  ) -> Int {
    let limit = Swift.max(start, end - 16)
    var figures = end
    while figures > limit, !ByteClass.isDigit(bytes[figures - 1]) { figures -= 1 }
    return words.yearTails.match(in: bytes, at: figures, until: end)?.end == end ? figures : end
  }

  /// Reads `2001 年 12 月 24 日` that ends before `end`.
  static func yearFirst(in bytes: Span<UInt8>, before end: Int, from start: Int)
    -> CitationDate?
  {
    guard bytes.has("日", before: end, from: start),
      let day = figures(bytes, before: end - 3, start),
      bytes.has("月", before: day.start, from: start),
      let month = figures(bytes, before: day.start - 3, start),
      bytes.has("年", before: month.start, from: start),
      let year = figures(bytes, before: month.start - 3, start),
      (1900...2100).contains(year.value), (1...12).contains(month.value),
      (1...31).contains(day.value)
    else { return nil }
    let first = year.figures
    return CitationDate(
      year: year.value, month: month.value, day: day.value, range: first..<end)
  }

  /// Reads `4 月 5 日` that ends before `end`, where no year stands before it.
  static func monthFirst(in bytes: Span<UInt8>, before end: Int, from start: Int)
    -> (month: Int, day: Int, start: Int)?
  {
    guard bytes.has("日", before: end, from: start),
      let day = figures(bytes, before: end - 3, start),
      bytes.has("月", before: day.start, from: start),
      let month = figures(bytes, before: day.start - 3, start)
    else { return nil }
    return (month.value, day.value, month.figures)
  }

  /// Figures with spaces round them, before `end`.
  private static func figures(_ bytes: Span<UInt8>, before end: Int, _ start: Int)
    -> (value: Int, start: Int, figures: Int)?
  {
    let last = bytes.skippingSpacesBack(from: end, downTo: start)
    guard let number = bytes.figures(before: last, from: start) else { return nil }
    let first = bytes.skippingSpacesBack(from: number.start, downTo: start)
    return (number.value, first, number.start)
  }
}
