/// Carries the places of figures and brackets over from a source to a text that is copied from it
/// stretch by stretch.
struct FigureCopier: ~Copyable {
  private let figures: [Int32]
  private let brackets: [Int32]
  private var copiedFigures: Pile<Int32>
  private var copiedBrackets: Pile<Int32>
  /// The index of the next figure, and the offsets in the source of that one and the one before.
  private var nextFigure = 0
  private var nextOffset: Int
  private var lastOffset = -1
  private var nextBracket = 0
  private let hasBrackets: Bool

  /// Creates a copier of what was found in a source.
  init(_ index: FigureIndex) {
    figures = index.figures
    brackets = index.brackets
    copiedFigures = Pile(capacity: index.figures.count)
    copiedBrackets = Pile(capacity: index.brackets.count)
    nextOffset = index.figures.first.map { Int($0) } ?? .max
    hasBrackets = !index.brackets.isEmpty
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
    if nextOffset < start || lastOffset >= start { seek(start) }
    if nextOffset == start, ByteClass.isDigit(last), ByteClass.isDigit(bytes[start]) { advance() }
    while nextOffset < end {
      copiedFigures.append(Int32(truncatingIfNeeded: nextOffset &- start &+ offset))
      advance()
    }
    if hasBrackets { copyBrackets(from: start, to: end, at: offset) }
  }

  @inline(__always)
  private mutating func advance() {
    lastOffset = nextOffset
    nextFigure &+= 1
    nextOffset = nextFigure < figures.count ? Int(figures[nextFigure]) : .max
  }

  // Footnotes are copied last, wherever they stand; calls on lines of their own are left out.
  @inline(never)
  private mutating func seek(_ start: Int) {
    if lastOffset >= start {
      nextFigure = FigureIndex.first(from: start, in: figures)
    } else {
      while nextFigure < figures.count, Int(figures[nextFigure]) < start { nextFigure &+= 1 }
    }
    lastOffset = nextFigure > 0 ? Int(figures[nextFigure &- 1]) : -1
    nextOffset = nextFigure < figures.count ? Int(figures[nextFigure]) : .max
  }

  private mutating func copyBrackets(from start: Int, to end: Int, at offset: Int) {
    if nextBracket > 0, Int(brackets[nextBracket &- 1]) >= start {
      nextBracket = FigureIndex.first(from: start, in: brackets)
    }
    while nextBracket < brackets.count, Int(brackets[nextBracket]) < start { nextBracket &+= 1 }
    while nextBracket < brackets.count, Int(brackets[nextBracket]) < end {
      let bracket = Int(brackets[nextBracket])
      copiedBrackets.append(Int32(truncatingIfNeeded: bracket &- start &+ offset))
      nextBracket &+= 1
    }
  }
}
