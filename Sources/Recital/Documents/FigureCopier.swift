/// Carries the places of figures and brackets over from a source to a text that is copied from it
/// stretch by stretch.
struct FigureCopier: ~Copyable {
  private let figures: [Int32]
  private let brackets: [Int32]
  private var copiedFigures: Pile<Int32>
  private var copiedBrackets: Pile<Int32>
  private var nextFigure = 0
  private var nextBracket = 0

  /// Creates a copier of what was found in a source.
  init(_ index: FigureIndex) {
    figures = index.figures
    brackets = index.brackets
    copiedFigures = Pile(capacity: index.figures.count)
    copiedBrackets = Pile(capacity: index.brackets.count)
  }

  /// Where figures and brackets stand in the copy.
  consuming func index() -> FigureIndex {
    FigureIndex(figures: copiedFigures.array(), brackets: copiedBrackets.array())
  }

  /// Notes what stands in a stretch of the source that is copied to an offset.
  ///
  /// `last` is the byte before that offset: asterisks that were left out may have stood inside a
  /// number.
  @inline(__always)
  mutating func copy(
    from start: Int, to end: Int, at offset: Int, behind last: UInt8, _ bytes: Span<UInt8>
  ) {
    // Footnotes are copied last, wherever they stand.
    if nextFigure > 0, Int(figures[nextFigure &- 1]) >= start {
      nextFigure = FigureCopier.lowerBound(of: start, in: figures)
    }
    while nextFigure < figures.count, Int(figures[nextFigure]) < start { nextFigure &+= 1 }
    while nextFigure < figures.count, Int(figures[nextFigure]) < end {
      let figure = Int(figures[nextFigure])
      nextFigure &+= 1
      if figure == start, ByteClass.isDigit(last), ByteClass.isDigit(bytes[figure]) { continue }
      copiedFigures.append(Int32(truncatingIfNeeded: figure &- start &+ offset))
    }
    if !brackets.isEmpty { copyBrackets(from: start, to: end, at: offset) }
  }

  private mutating func copyBrackets(from start: Int, to end: Int, at offset: Int) {
    if nextBracket > 0, Int(brackets[nextBracket &- 1]) >= start {
      nextBracket = FigureCopier.lowerBound(of: start, in: brackets)
    }
    while nextBracket < brackets.count, Int(brackets[nextBracket]) < start { nextBracket &+= 1 }
    while nextBracket < brackets.count, Int(brackets[nextBracket]) < end {
      let bracket = Int(brackets[nextBracket])
      copiedBrackets.append(Int32(truncatingIfNeeded: bracket &- start &+ offset))
      nextBracket &+= 1
    }
  }

  private static func lowerBound(of offset: Int, in offsets: [Int32]) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
