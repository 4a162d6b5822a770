/// When the special and emergency special sessions met, as far as they are known here.
enum SpecialSessions {
  /// The special sessions of the General Assembly, by month.
  static func special(_ number: Int) -> ClosedRange<CalendarDate>? {
    dates(of: number, in: specialSessions)
  }

  /// The emergency special sessions of the General Assembly; the last two have not ended.
  static func emergency(_ number: Int) -> ClosedRange<CalendarDate>? {
    dates(of: number, in: emergencySessions)
  }

  /// The special sessions of the Human Rights Council, by year.
  static func humanRightsCouncil(_ number: Int) -> ClosedRange<CalendarDate>? {
    guard councilYears.indices.contains(number - 1) else { return nil }
    let year = councilYears[number - 1]
    return range(from: (year, 1), to: (year, 12))
  }

  private typealias Month = (year: Int, month: Int)

  private static func dates(
    of number: Int, in sessions: [(first: Month, last: Month)]
  ) -> ClosedRange<CalendarDate>? {
    guard sessions.indices.contains(number - 1) else { return nil }
    return range(from: sessions[number - 1].first, to: sessions[number - 1].last)
  }

  private static func range(from first: Month, to last: Month) -> ClosedRange<CalendarDate>? {
    guard let opening = CalendarDate(year: first.year, month: first.month, day: 1),
      let closing = (28...31).reversed().lazy.compactMap({
        CalendarDate(year: last.year, month: last.month, day: $0)
      }).first
    else { return nil }
    return opening...closing
  }

  private static let specialSessions: [(first: Month, last: Month)] = [
    ((1947, 4), (1947, 5)), ((1948, 4), (1948, 5)), ((1961, 8), (1961, 8)),
    ((1963, 5), (1963, 6)), ((1967, 4), (1967, 6)), ((1974, 4), (1974, 5)),
    ((1975, 9), (1975, 9)), ((1978, 4), (1978, 4)), ((1978, 4), (1978, 5)),
    ((1978, 5), (1978, 7)), ((1980, 8), (1980, 9)), ((1982, 6), (1982, 7)),
    ((1986, 5), (1986, 6)), ((1986, 9), (1986, 9)), ((1988, 5), (1988, 6)),
    ((1989, 12), (1989, 12)), ((1990, 2), (1990, 2)), ((1990, 4), (1990, 5)),
    ((1997, 6), (1997, 6)), ((1998, 6), (1998, 6)), ((1999, 6), (1999, 7)),
    ((1999, 9), (1999, 9)), ((2000, 6), (2000, 6)), ((2000, 6), (2000, 7)),
    ((2001, 6), (2001, 6)), ((2001, 6), (2001, 6)), ((2002, 5), (2002, 5)),
    ((2005, 1), (2005, 1)), ((2014, 9), (2014, 9)), ((2016, 4), (2016, 4)),
    ((2020, 12), (2021, 7)), ((2021, 6), (2021, 6)),
  ]

  private static let emergencySessions: [(first: Month, last: Month)] = [
    ((1956, 11), (1956, 11)), ((1956, 11), (1956, 11)), ((1958, 8), (1958, 8)),
    ((1960, 9), (1960, 9)), ((1967, 6), (1967, 9)), ((1980, 1), (1980, 1)),
    ((1980, 7), (1982, 9)), ((1981, 9), (1981, 9)), ((1982, 1), (1982, 2)),
    ((1997, 4), (2099, 12)), ((2022, 2), (2099, 12)),
  ]

  private static let councilYears = [
    2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011,
    2011, 2011, 2012, 2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021,
    2021, 2022, 2022, 2023,
  ]
}
