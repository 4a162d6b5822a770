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
    in bytes: Span<UInt8>, at start: Int, until end: Int, months: PhraseTable<Int>
  ) -> CitationDate? {
    guard let day = bytes.figures(at: start, until: end), (1...31).contains(day.value) else {
      return nil
    }
    let word = bytes.skippingSpaces(from: day.end, until: end)
    guard let month = months.match(in: bytes, at: word, until: end),
      !ByteClass.isLetter(bytes.byte(month.end))
    else { return nil }
    let next = bytes.skippingSpaces(from: month.end, until: end)
    // A footnote call may be glued to the year: "15 March 202224".
    guard let all = bytes.figures(at: next, until: end), all.end - next >= 4,
      let year = bytes.figures(at: next, until: next + 4), (1900...2100).contains(year.value)
    else {
      return CitationDate(
        year: nil, month: month.value, day: day.value, range: start..<month.end)
    }
    return CitationDate(
      year: year.value, month: month.value, day: day.value, range: start..<year.end)
  }

  /// Reads "24 December 2001" that ends before `end`.
  static func dayFirst(
    in bytes: Span<UInt8>, before end: Int, from start: Int, months: PhraseTable<Int>
  ) -> CitationDate? {
    guard let year = bytes.figures(before: end, from: start), end - year.start == 4 else {
      return nil
    }
    let wordEnd = bytes.skippingSpacesBack(from: year.start, downTo: start)
    var word = wordEnd
    while word > start, ByteClass.isLetter(bytes[word - 1]) { word -= 1 }
    guard word < wordEnd else { return nil }
    let dayEnd = bytes.skippingSpacesBack(from: word, downTo: start)
    guard let day = bytes.figures(before: dayEnd, from: start) else { return nil }
    return dayFirst(in: bytes, at: day.start, until: end, months: months)
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
