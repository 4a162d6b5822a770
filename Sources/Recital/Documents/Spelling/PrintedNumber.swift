/// A number of up to six figures, also as it reads when its figures are turned round.
struct PrintedNumber {
  let value: Int
  let start: Int
  let end: Int

  /// How many figures it has.
  var count: Int { end - start }

  /// Reads the figures at an offset.
  init?(in bytes: Span<UInt8>, at start: Int) {
    guard let number = bytes.figures(at: start, until: bytes.count) else { return nil }
    value = number.value
    self.start = start
    end = number.end
  }

  /// The value of the figures from last to first.
  var turned: Int {
    var rest = value
    var turned = 0
    for _ in start..<end {
      turned = turned * 10 + rest % 10
      rest /= 10
    }
    return turned
  }
}

extension PrintedNumber {
  /// The number and the year of a resolution of the Security Council, turned round where they fit
  /// only so; nil where they never fit.
  static func resolution(_ number: PrintedNumber, of year: PrintedNumber)
    -> (number: Int, year: Int)?
  {
    let readings = [
      (number.value, year.value), (number.turned, year.turned), (number.value, year.turned),
      (number.turned, year.value),
    ]
    return readings.first { SecurityCouncilYears.year(of: $0.0) == $0.1 }
  }

  /// How many figures a number has that is written without zeros before it.
  private static func width(of number: Int) -> Int {
    var (width, rest) = (1, number / 10)
    while rest > 0 {
      width += 1
      rest /= 10
    }
    return width
  }

  /// Session and number of a resolution that was printed from right to left: `251/04` is 40/152;
  /// nil where they fit as they stand, or not even so.
  static func turned(_ first: PrintedNumber, _ second: PrintedNumber)
    -> (session: Int, number: Int)?
  {
    let startsWithZero =
      width(of: second.turned) == second.count && width(of: second.value) < second.count
    guard startsWithZero || (101..<1000).contains(first.value), second.count == 2 else {
      return nil
    }
    let readings =
      startsWithZero
      ? [(second.turned, first.turned)]
      : [(second.value, first.value), (second.turned, first.turned)]
    return readings.first { (31...99).contains($0.0) && (1...600).contains($0.1) }
  }
}
