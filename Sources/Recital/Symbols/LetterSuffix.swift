/// The capital letters behind a number: the `V` of `56/24 V`, the `AA` of `53/77 AA`.
public struct LetterSuffix: Hashable, Sendable {
  /// ASCII of the first letter, 0 where there is none.
  public let first: UInt8
  /// ASCII of the second letter, 0 where there is none.
  public let second: UInt8

  /// No letter at all.
  public static let none = LetterSuffix(first: 0, second: 0)

  /// Creates a suffix of one letter or two, given as ASCII capitals.
  public init(first: UInt8, second: UInt8 = 0) {
    self.first = first
    self.second = second
  }

  /// Whether there is no letter.
  public var isEmpty: Bool { first == 0 }
}
