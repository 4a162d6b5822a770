/// A share of what could be right that is right.
struct Figure {
  /// What a figure is of.
  struct Name: Hashable, Comparable {
    /// The texts: `corpus`, `seeds`, `hand`.
    var source: String
    /// The language of the texts.
    var language: String
    /// What is measured: `precision`, `recall`, `date`.
    var measure: String

    static func < (left: Name, right: Name) -> Bool {
      (left.source, left.language, left.measure) < (right.source, right.language, right.measure)
    }
  }

  var name: Name
  /// From 0 to 1.
  var value: Double
  /// How many cases it is taken over.
  var count: Int
}

/// Counts from which shares are taken.
struct Share {
  var right = 0
  var all = 0

  /// 1 where there is nothing to get wrong.
  var value: Double { all == 0 ? 1 : Double(right) / Double(all) }

  mutating func add(_ isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }

  static func + (left: Share, right: Share) -> Share {
    Share(right: left.right + right.right, all: left.all + right.all)
  }
}

/// The harmonic mean of precision and recall.
func harmonicMean(_ precision: Double, _ recall: Double) -> Double {
  precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
}
