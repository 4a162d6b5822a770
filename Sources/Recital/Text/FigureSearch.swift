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

  /// The first figures of runs of figures of ASCII; `before` holds the bytes one place before.
  @inline(__always)
  static func starts(_ block: SixteenBytes, _ before: SixteenBytes) -> SixteenBytes.Matches {
    SixteenBytes.matches(block.digits, without: before.digits)
  }

  /// The last byte of `《`, the first of `¹`, the second of `⁴`, as far as one byte before tells
  /// them from the letters of other scripts.
  @inline(__always)
  static func marks(_ block: SixteenBytes, _ before: SixteenBytes) -> SixteenBytes.Matches {
    block.matches(0x8A) .& before.matches(0x80) .| block.matches(0xC2)
      .| block.matches(0x81) .& before.matches(0xE2)
  }

  /// Adds a figure of ASCII, the first of its run.
  @inline(__always)
  mutating func addFigure(_ place: Int) { figures.append(Int32(truncatingIfNeeded: place)) }

  /// Adds what a byte of `marks` belongs to, if it is a raised figure or a bracket.
  @inline(__always)
  mutating func takeMark(_ bytes: Span<UInt8>, at place: Int) {
    if bytes[place] == 0x8A {
      takeBracket(bytes, place)
    } else if isRaised(bytes, at: place) {
      addFigure(place)
    }
  }

  private mutating func takeBracket(_ bytes: Span<UInt8>, _ third: Int) {
    guard third >= 2, bytes[third - 1] == 0x80, bytes[third - 2] == 0xE3 else { return }
    brackets.append(Int32(truncatingIfNeeded: third - 2))
  }

  /// Whether a raised figure has its first (`C2`) or second (`81`) byte here.
  private func isRaised(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    if bytes[offset] == 0x81 { return offset > 0 && bytes[offset - 1] == 0xE2 }
    let next = bytes.byte(offset + 1)
    return next == 0xB9 || next == 0xB2 || next == 0xB3
  }
}
