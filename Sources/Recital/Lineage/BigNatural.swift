/// A natural number of any size, for counts that are wanted to the last digit.
struct BigNatural: PathNumber, CustomStringConvertible {
  /// The digits to the base of 2³², the lowest first, without zeros at the end.
  private var digits: [UInt32]

  /// Creates a number.
  init(_ number: UInt) {
    digits = [UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number >> 32)]
    trim()
  }

  private init(digits: [UInt32]) {
    self.digits = digits
    trim()
  }

  /// No path.
  static var none: BigNatural { BigNatural(0) }
  /// One path.
  static var single: BigNatural { BigNatural(1) }

  /// The sum.
  static func + (left: BigNatural, right: BigNatural) -> BigNatural {
    let (longer, shorter) =
      left.digits.count >= right.digits.count
      ? (left.digits, right.digits) : (right.digits, left.digits)
    var sum = longer
    var carry: UInt64 = 0
    for place in longer.indices {
      let other = place < shorter.count ? UInt64(shorter[place]) : 0
      carry += UInt64(longer[place]) + other
      sum[place] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { sum.append(UInt32(carry)) }
    return BigNatural(digits: sum)
  }

  /// The product, digit by digit.
  static func * (left: BigNatural, right: BigNatural) -> BigNatural {
    var product = [UInt32](repeating: 0, count: left.digits.count + right.digits.count)
    for (place, digit) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (other, factor) in right.digits.enumerated() {
        carry += UInt64(digit) * UInt64(factor) + UInt64(product[place + other])
        product[place + other] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product[place + right.digits.count] = UInt32(carry)
    }
    return BigNatural(digits: product)
  }

  /// Compares by length, then from the highest digit.
  static func < (left: BigNatural, right: BigNatural) -> Bool {
    guard left.digits.count == right.digits.count else {
      return left.digits.count < right.digits.count
    }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }

  /// The number as a part of another.
  func share(of whole: BigNatural) -> Double { scaled.share(of: whole.scaled) }

  /// The decimal logarithm.
  var log10: Double { scaled.log10 }

  /// The number as mantissa and exponent.
  var scaled: ScaledNumber {
    digits.reversed().reduce(ScaledNumber.none) { sum, digit in
      sum * ScaledNumber(exactly: 0x1_0000_0000) + ScaledNumber(exactly: UInt64(digit))
    }
  }

  /// The decimal digits.
  var description: String {
    var rest = digits
    var groups: [String] = []
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for place in rest.indices.reversed() {
        let value = remainder << 32 | UInt64(rest[place])
        rest[place] = UInt32(value / 1_000_000_000)
        remainder = value % 1_000_000_000
      }
      while rest.last == 0 { rest.removeLast() }
      let group = String(remainder)
      groups.append(
        rest.isEmpty ? group : String(repeating: "0", count: 9 - group.count) + group)
    }
    return groups.isEmpty ? "0" : groups.reversed().joined()
  }

  private mutating func trim() { while digits.last == 0 { digits.removeLast() } }
}

extension ScaledNumber {
  /// A number of at most 53 bits.
  fileprivate init(exactly number: UInt64) {
    self = ScaledNumber(Double(number))
  }
}
