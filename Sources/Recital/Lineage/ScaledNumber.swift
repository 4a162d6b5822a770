/// A number as mantissa and exponent: the 53 bits of a double with a range that no count exhausts.
struct ScaledNumber: PathNumber {
  /// From 1 up to 2; 0 for no path.
  let mantissa: Double
  /// The power of two that the mantissa is multiplied with.
  let exponent: Int

  /// No path.
  static var none: ScaledNumber { ScaledNumber(mantissa: 0, exponent: 0) }
  /// One path.
  static var single: ScaledNumber { ScaledNumber(mantissa: 1, exponent: 0) }

  /// Creates a number of a double that is not negative.
  init(_ number: Double) { self.init(normalizing: number, 0) }

  private init(mantissa: Double, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Brings a mantissa that may be too great into its range.
  private init(normalizing mantissa: Double, _ exponent: Int) {
    guard mantissa > 0 else {
      self = .none
      return
    }
    self.init(
      mantissa: mantissa.significand, exponent: exponent + Int(mantissa.exponent))
  }

  /// The sum.
  static func + (left: ScaledNumber, right: ScaledNumber) -> ScaledNumber {
    guard left.mantissa > 0 else { return right }
    guard right.mantissa > 0 else { return left }
    guard left.exponent >= right.exponent else { return right + left }
    let shift = left.exponent - right.exponent
    guard shift < 64 else { return left }
    let smaller = right.mantissa * Double(sign: .plus, exponent: -shift, significand: 1)
    return ScaledNumber(normalizing: left.mantissa + smaller, left.exponent)
  }

  /// The product.
  static func * (left: ScaledNumber, right: ScaledNumber) -> ScaledNumber {
    ScaledNumber(
      normalizing: left.mantissa * right.mantissa, left.exponent + right.exponent)
  }

  /// Compares exponents, then mantissas.
  static func < (left: ScaledNumber, right: ScaledNumber) -> Bool {
    guard left.mantissa > 0, right.mantissa > 0 else { return left.mantissa < right.mantissa }
    return (left.exponent, left.mantissa) < (right.exponent, right.mantissa)
  }

  /// The number as a part of another.
  func share(of whole: ScaledNumber) -> Double {
    guard mantissa > 0, whole.mantissa > 0 else { return 0 }
    let shift = max(-2000, min(1022, exponent - whole.exponent))
    return mantissa / whole.mantissa * Double(sign: .plus, exponent: shift, significand: 1)
  }

  /// The decimal logarithm.
  var log10: Double {
    guard mantissa > 0 else { return -.infinity }
    return mantissa.log10 + Double(exponent) * Double(2).log10
  }
}
