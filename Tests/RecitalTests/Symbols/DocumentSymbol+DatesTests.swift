import Testing

@testable import Recital

@Suite("Likely dates of instruments")
struct DocumentSymbolDatesTests {
  @Test(
    "An instrument is dated within its session or year",
    arguments: [
      ("A/RES/56/24V", "2001-09-01", "2002-09-30"), ("A/RES/217(III)A", "1948-09-01", "1949-09-30"),
      ("A/RES/1(I)", "1946-01-01", "1947-08-31"), ("A/RES/500(V)", "1950-09-01", "1951-11-30"),
      ("A/RES/3201(S-VI)", "1974-04-01", "1974-05-31"),
      ("A/RES/S-10/2", "1978-05-01", "1978-07-31"),
      ("A/RES/2252(ES-V)", "1967-06-01", "1967-09-30"),
      ("S/RES/1540(2004)", "2004-01-01", "2004-12-31"),
      ("E/RES/1996/31", "1996-01-01", "1996-12-31"),
      ("E/RES/1949(LVIII)", "1974-01-01", "1975-12-31"),
      ("E/RES/1503(XLVIII)", "1969-01-01", "1970-12-31"),
      ("A/HRC/RES/5/1", "2007-01-01", "2007-12-31"), ("A/HRC/RES/54/1", "2023-08-01", "2023-12-31"),
      ("A/HRC/RES/55/15", "2024-02-01", "2024-06-30"),
      ("A/HRC/RES/S-30/1", "2021-01-01", "2021-12-31"),
      ("A/58/207", "2003-01-01", "2004-12-31"), ("S/1998/318", "1997-12-01", "1999-01-31"),
      ("E/1995/27", "1994-12-01", "1996-01-31"), ("A/CONF.192/15", nil, nil), ("A/7621", nil, nil),
      ("UNTS 52373", nil, nil),
    ] as [(String, String?, String?)])
  func dates(symbol: String, first: String?, last: String?) throws {
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    #expect(symbol.likelyDates?.lowerBound.description == first)
    #expect(symbol.likelyDates?.upperBound.description == last)
  }

  @Test(
    "Known dates fall into the likely ones",
    arguments: [
      ("A/RES/377(V)", 1950, 11, 3), ("A/RES/217(III)", 1948, 12, 10),
      ("A/RES/3281(XXIX)", 1974, 12, 12), ("A/RES/60/288", 2006, 9, 8),
      ("A/RES/ES-10/24", 2024, 9, 18), ("A/RES/997(ES-I)", 1956, 11, 2),
      ("A/HRC/RES/43/1", 2020, 6, 19), ("E/RES/1503(XLVIII)", 1970, 5, 27),
      ("E/CN.4/RES/20(XXXVI)", 1980, 2, 29), ("A/RES/S-26/2", 2001, 6, 27),
    ])
  func known(symbol: String, year: Int, month: Int, day: Int) throws {
    let dates = try #require(DocumentSymbol(parsing: symbol)?.likelyDates)
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(dates.contains(date))
  }
}
