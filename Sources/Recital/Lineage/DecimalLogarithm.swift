/// Logarithms without a library of C.
enum DecimalLogarithm {
  /// The decimal logarithm of a number that is not negative.
  ///
  /// The series of the inverse hyperbolic tangent, for a significand between √½ and √2.
  static func of(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return number > 0 ? number : -.infinity }
    var significand = number.significand
    var exponent = Double(number.exponent)
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 27, by: 2) {
      sum += term / odd
      term *= square
    }
    return exponent * binary + 2 * sum * natural
  }

  /// The decimal logarithms of 2 and of *e*.
  private static let binary = 0.301_029_995_663_981_2
  private static let natural = 0.434_294_481_903_251_8
}
