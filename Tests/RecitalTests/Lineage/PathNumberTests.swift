import Testing

@testable import Recital

@Suite("Numbers of paths")
struct PathNumberTests {
  @Test("A number with all its digits")
  func digits() {
    let factorial = (1...30).reduce(BigNatural.single) { $0 * BigNatural(UInt($1)) }
    #expect(factorial.description == "265252859812191058636308480000000")
    #expect((BigNatural(.max) + .single).description == "18446744073709551616")
    #expect(BigNatural.none.description == "0")
    #expect(BigNatural(1_000_000_000).description == "1000000000")
  }

  @Test("Sums, products and order are those of integers", arguments: 1...50)
  func integers(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let one = UInt.random(in: 0..<1 << 31, using: &generator)
    let other = UInt.random(in: 0..<1 << 31, using: &generator)
    #expect((BigNatural(one) + BigNatural(other)).description == String(one + other))
    #expect((BigNatural(one) * BigNatural(other)).description == String(one * other))
    #expect((BigNatural(one) < BigNatural(other)) == (one < other))
    let (first, second) = (ScaledNumber(Double(one)), ScaledNumber(Double(other)))
    #expect(first + second == ScaledNumber(Double(one + other)))
    #expect((first * second).log10.isClose(to: (BigNatural(one) * BigNatural(other)).log10))
    #expect((first < second) == (one < other))
  }

  @Test("Mantissa and exponent hold what no double holds")
  func range() {
    let huge = (0..<1_000).reduce(ScaledNumber.single) { number, _ in
      number * ScaledNumber(1e10)
    }
    #expect(huge.log10.isClose(to: 10_000))
    #expect((huge + huge).share(of: huge) == 2)
    #expect(huge.share(of: huge + huge) == 0.5)
    #expect(ScaledNumber.single.share(of: huge) == 0)
    #expect(ScaledNumber.none + huge == huge)
    #expect(ScaledNumber.none < ScaledNumber.single * ScaledNumber(1e-300))
    #expect(ScaledNumber.none.log10 == -.infinity)
  }

  @Test(
    "Decimal logarithms",
    arguments: [(1.0, 0.0), (10, 1), (1e300, 300), (2, 0.301_029_995_663_981_2), (1e-5, -5)])
  func logarithms(number: Double, logarithm: Double) {
    #expect(DecimalLogarithm.of(number).isClose(to: logarithm))
  }
}

extension Double {
  /// Whether two numbers differ by rounding only.
  func isClose(to other: Double, within tolerance: Double = 1e-12) -> Bool {
    abs(self - other) <= tolerance * Swift.max(1, abs(self), abs(other))
  }
}
