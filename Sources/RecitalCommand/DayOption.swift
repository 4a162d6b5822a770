import ArgumentParser
import Recital

/// A day, a month or a year as it is given on the command line.
struct DayOption: ExpressibleByArgument {
  let first: CalendarDate
  let last: CalendarDate

  /// Whether the first of two days, as far as given, is not later than the second.
  static func areInOrder(_ since: DayOption?, _ until: DayOption?) -> Bool {
    guard let since, let until else { return true }
    return since.first <= until.last
  }

  /// The days from one on up to another; nil where neither is given.
  static func range(_ since: DayOption?, _ until: DayOption?) -> ClosedRange<CalendarDate>? {
    guard since != nil || until != nil,
      let first = since?.first ?? CalendarDate(year: 1, month: 1, day: 1),
      let last = until?.last ?? CalendarDate(year: 9999, month: 12, day: 31), first <= last
    else { return nil }
    return first...last
  }

  /// Reads `2001`, `2001-12` or `2001-12-24`.
  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], argument.allSatisfy(\.isASCII) else {
      return nil
    }
    let month = parts.count > 1 ? parts[1] ?? 0 : nil
    let day = parts.count > 2 ? parts[2] ?? 0 : nil
    let lastMonth = month ?? 12
    let ends = (28...31).reversed().compactMap {
      CalendarDate(year: year, month: lastMonth, day: day ?? $0)
    }
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = ends.first
    else { return nil }
    self.first = first
    self.last = last
  }
}
