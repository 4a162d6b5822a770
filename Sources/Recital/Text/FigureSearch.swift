/// Where the figures and brackets of a text were found so far.
struct FigureSearch: ~Copyable {
  private var figures: Pile<Int32>
  private var brackets: Pile<Int32>

  /// Creates a search with room for so many figures.
  init(capacity: Int) {
    figures = Pile(capacity: capacity)
    brackets = Pile(capacity: 8)
  }

  /// The offsets found so far, in order.
  consuming func found() -> (figures: [Int32], brackets: [Int32]) {
    (figures.array(), brackets.array())
  }

  /// Adds a figure of ASCII, the first of its run.
  @inline(__always)
  mutating func addFigure(_ place: Int) { figures.append(Int32(truncatingIfNeeded: place)) }

  /// Adds a bracket by its first byte.
  @inline(__always)
  mutating func addBracket(_ place: Int) { brackets.append(Int32(truncatingIfNeeded: place)) }

  /// Adds the mark that begins with a byte, if it is a raised figure (by the first byte of `¹`, the
  /// second of `⁴`) or the bracket `《`.
  @inline(__always)
  mutating func takeMark(_ bytes: Span<UInt8>, at place: Int) {
    let next = bytes.byte(place &+ 1)
    switch bytes[place] {
    case 0xC2: if next == 0xB9 || next == 0xB2 || next == 0xB3 { addFigure(place) }
    case 0xE2: if next == 0x81 { addFigure(place &+ 1) }
    case 0xE3:
      if next == 0x80, bytes.byte(place &+ 2) == 0x8A {
        addBracket(place)
      }
    default: break
    }
  }
}
