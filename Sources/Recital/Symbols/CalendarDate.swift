/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Year, such as 2001.
  public var year: Int { Int(storedYear) }
  /// Month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// Day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }

  /// A date or none in four bytes.
  struct Stored: Hashable, Sendable {
    private let year: Int16
    private let month: UInt8
    private let day: UInt8

    /// No date.
    static let none = Stored(nil)

    init(_ date: CalendarDate?) {
      year = date?.storedYear ?? 0
      month = date?.storedMonth ?? 0
      day = date?.storedDay ?? 0
    }

    var date: CalendarDate? {
      year > 0 ? CalendarDate(storedYear: year, storedMonth: month, storedDay: day) : nil
    }
  }

  // Four bytes instead of twenty-four: every mention may carry a date.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// Creates a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(in: month, of: year)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  private init(storedYear: Int16, storedMonth: UInt8, storedDay: UInt8) {
    self.storedYear = storedYear
    self.storedMonth = storedMonth
    self.storedDay = storedDay
  }

  /// The date as ISO 8601 writes it: `2001-12-24`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Days since 1 January of the year 1, for measuring distances.
  public var dayNumber: Int {
    let past = year - 1
    var days = past * 365 + past / 4 - past / 100 + past / 400
    for earlier in 1..<month { days += CalendarDate.days(in: earlier, of: year) }
    return days + day
  }

  /// Orders dates from the earlier to the later.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
