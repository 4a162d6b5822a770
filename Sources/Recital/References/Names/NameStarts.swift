/// The places where a name may begin, those of capitals and of figures together, in order.
struct NameStarts {
  private let capitals: [Int32]
  private let figures: [Int32]
  private var nextCapital = 0
  private var nextFigure = 0

  /// Takes places in order.
  init(capitals: [Int32], figures: [Int32]) {
    self.capitals = capitals
    self.figures = figures
  }

  /// The next place before an offset, nil where there is none.
  @inline(__always)
  mutating func next(before end: Int) -> Int? {
    let capital = nextCapital < capitals.count ? Int(capitals[nextCapital]) : .max
    guard nextFigure < figures.count, Int(figures[nextFigure]) < capital else {
      guard capital < end else { return nil }
      nextCapital &+= 1
      return capital
    }
    let figure = Int(figures[nextFigure])
    guard figure < end else { return nil }
    nextFigure &+= 1
    return figure
  }
}
