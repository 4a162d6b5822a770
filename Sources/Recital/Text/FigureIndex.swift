/// Where figures begin in a text, and where the marks round Chinese names open.
///
/// Whatever gives a number holds a figure, so that readers go from figure to figure and never look
/// at the letters between. Found once, sixteen bytes at a time.
struct FigureIndex: Sendable {
  /// Offsets of the first figure of each run of figures, ASCII or raised (`¹`), in order.
  private(set) var figures: [Int32] = []
  /// Offsets of `《`, in order.
  private(set) var brackets: [Int32] = []

  /// An index of nothing.
  init() {}

  /// Takes what was found.
  init(_ search: consuming FigureSearch) {
    (figures, brackets) = search.found()
  }

  /// Creates an index of offsets in order.
  init(figures: [Int32], brackets: [Int32]) {
    self.figures = figures
    self.brackets = brackets
  }

  /// The index of the first of some places, in order, that is not before an offset.
  ///
  /// - Complexity: O(log *n*) in the places.
  static func first(from offset: Int, in places: [Int32]) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
