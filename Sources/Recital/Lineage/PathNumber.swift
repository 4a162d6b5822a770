/// A number of paths through a graph: large networks have more of them than 64 bits can tell.
protocol PathNumber: Comparable, Sendable {
  /// No path.
  static var none: Self { get }
  /// One path.
  static var single: Self { get }
  /// The sum of two numbers.
  static func + (left: Self, right: Self) -> Self
  /// The product of two numbers.
  static func * (left: Self, right: Self) -> Self
  /// The number as a multiple of another.
  func share(of whole: Self) -> Double
  /// The decimal logarithm; negative infinity of no path.
  var log10: Double { get }
}

extension Double: PathNumber {
  /// No path.
  static var none: Double { 0 }
  /// One path.
  static var single: Double { 1 }

  /// The number as a part of another.
  func share(of whole: Double) -> Double { whole > 0 ? self / whole : 0 }

  /// The decimal logarithm.
  var log10: Double { DecimalLogarithm.of(self) }
}
