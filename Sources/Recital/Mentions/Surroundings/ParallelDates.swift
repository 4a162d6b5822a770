/// The dates of a list of numbers, in a list of their own: "résolutions 508 (1982), 509 (1982) et
/// 511 (1982), en date des 5, 6 et 18 juin 1982".
struct ParallelDates {
  private(set) var dates: [CalendarDate] = []
  /// The end of the last date.
  private(set) var end: Int

  /// Days that wait for their month, and days that wait for their year.
  private var days: [Int] = []
  private var monthDays: [(month: Int, day: Int)] = []

  init?(in bytes: Span<UInt8>, at start: Int, until limit: Int, _ lexicon: Lexicon) {
    end = start
    guard let link = lexicon.dates.parallel.match(in: bytes, at: start, until: limit) else {
      return nil
    }
    var offset = bytes.skippingSpaces(from: link.end, until: limit)
    while let next = read(bytes, offset, limit, lexicon) {
      end = next
      guard let joint = ParallelDates.joint(bytes, next, limit, lexicon) else { break }
      offset = joint
    }
    guard dates.count > 1, days.isEmpty, monthDays.isEmpty else { return nil }
  }

  /// Reads a day with its month and year where they are printed.
  private mutating func read(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ lexicon: Lexicon
  ) -> Int? {
    if let date = CitationDate.dayFirst(in: bytes, at: start, until: limit, lexicon) {
      monthDays += days.map { (date.month, $0) } + [(date.month, date.day)]
      days = []
      if let year = date.year {
        dates += monthDays.compactMap { CalendarDate(year: year, month: $0.month, day: $0.day) }
        monthDays = []
      }
      return date.range.upperBound
    }
    guard let day = bytes.figures(at: start, until: limit), (1...31).contains(day.value) else {
      return nil
    }
    days.append(day.value)
    return lexicon.dates.dayMarks.match(in: bytes, at: day.end, until: limit)?.end ?? day.end
  }

  /// Where the next day begins, behind a comma or "and".
  private static func joint(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ lexicon: Lexicon
  ) -> Int? {
    var next = bytes.skippingSpaces(from: start, until: limit)
    let hasComma = next < limit && bytes[next] == 0x2C
    if hasComma { next = bytes.skippingSpaces(from: next + 1, until: limit) }
    let word = lexicon.conjunctions.match(in: bytes, at: next, until: limit)
    guard hasComma || word != nil else { return nil }
    let joint = word?.end ?? next
    let link =
      lexicon.dates.links.match(in: bytes, at: joint, until: limit)?.end
      ?? lexicon.dates.days.match(in: bytes, at: joint, until: limit)?.end ?? joint
    let first = bytes.skippingSpaces(from: link, until: limit)
    return first < limit && ByteClass.isDigit(bytes[first]) ? first : nil
  }
}
