/// Powers of *e* without a library of C.
enum Exponential {
  /// *e* to the power of a number.
  ///
  /// The number is cut into a multiple of ln 2 and a rest below it, whose power is a short series.
  static func of(_ number: Double) -> Double {
    guard number > -700 else { return 0 }
    guard number < 700 else { return .infinity }
    let multiple = (number / logarithmOfTwo).rounded()
    let rest = number - multiple * logarithmOfTwo
    var term = 1.0
    var sum = 1.0
    for step in 1...18 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(multiple), significand: 1)
  }

  private static let logarithmOfTwo = 0.693_147_180_559_945_3
}
