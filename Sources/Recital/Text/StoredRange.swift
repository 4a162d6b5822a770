/// A stretch of a text in eight bytes, for values that are kept by the thousand.
struct StoredRange: Hashable, Sendable {
  private let first: Int32
  private let end: Int32

  /// No stretch.
  static let none = StoredRange(first: -1, end: -1)

  /// No stretch, although one was looked for.
  static let searched = StoredRange(first: -1, end: -2)

  init(_ range: Range<Int>) {
    self.init(
      first: Int32(truncatingIfNeeded: range.lowerBound),
      end: Int32(truncatingIfNeeded: range.upperBound))
  }

  private init(first: Int32, end: Int32) {
    self.first = first
    self.end = end
  }

  var lower: Int { Int(first) }
  var upper: Int { Int(end) }

  /// The stretch, nil where there is none.
  var range: Range<Int>? { first >= 0 && first <= end ? Int(first)..<Int(end) : nil }
}
