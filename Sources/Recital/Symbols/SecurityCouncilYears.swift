/// The years of adoption of the resolutions of the Security Council, by their numbers.
///
/// The numbers run on from year to year, so that the first number of each year tells them all.
public enum SecurityCouncilYears {
  /// Returns the year in which the resolution of this number was adopted.
  ///
  /// Nil for a number that is none yet.
  public static func year(of number: Int) -> Int? {
    guard number >= 1, number <= lastNumber else { return nil }
    var low = 0
    var high = firstNumbers.count
    while low < high {
      let middle = (low + high) / 2
      if firstNumbers[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return firstYear + low - 1
  }

  /// Whether a resolution of this number can have been adopted in this year.
  ///
  /// Years later than the table are believed; `2312 (2106)` is not.
  public static func accepts(number: Int, year: Int) -> Bool {
    guard number < openNumber else { return (lastYear...lastYear + 40).contains(year) }
    return self.year(of: number) == year
  }

  /// The numbers of the resolutions of one year, nil for a year without resolutions in the table.
  public static func numbers(of year: Int) -> Range<Int>? {
    guard (firstYear...lastYear).contains(year) else { return nil }
    let index = year - firstYear
    let next = index + 1 < firstNumbers.count ? firstNumbers[index + 1] : lastNumber + 1
    return firstNumbers[index]..<next
  }

  private static let firstYear = 1946
  private static var lastYear: Int { firstYear + firstNumbers.count - 1 }
  private static let lastNumber = 2815
  /// The first number of the last year, from which on the table is open.
  private static let openNumber = 2768

  /// The first number of each year from 1946 on.
  private static let firstNumbers = [
    1, 16, 38, 67, 79, 90, 97, 99, 104, 106, 111, 122, 127, 132, 133, 161, 171, 178, 186, 200, 220,
    233, 245, 263, 276, 292, 308, 325, 345, 367, 385, 403, 423, 444, 462, 485, 500, 529, 546, 560,
    581, 594, 607, 627, 647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220, 1285, 1335, 1387,
    1455, 1522, 1581, 1652, 1739, 1795, 1860, 1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398,
    2452, 2504, 2561, 2618, 2672, 2722, 2768,
  ]
}
