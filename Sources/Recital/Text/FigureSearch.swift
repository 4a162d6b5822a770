/// Finds figures and brackets, sixteen bytes at a time.
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

  /// Takes the figures of sixteen bytes at an offset.
  ///
  /// `carry` is not 0 where a run of figures goes on from the bytes before.
  @inline(__always)
  mutating func take(
    _ block: SixteenBytes, _ carry: inout UInt64, _ bytes: Span<UInt8>, _ offset: Int
  ) {
    let digits = block.matches(from: 0x30, count: 10)
    let figures = SixteenBytes.words(digits)
    var all = figures
    if !block.isASCII {
      all = SixteenBytes.words(digits .| FigureSearch.marks(block, bytes, offset))
    }
    if all.first | all.second == 0 {
      carry = 0
    } else {
      take(all.first, figures.first, &carry, bytes, offset)
      take(all.second, figures.second, &carry, bytes, offset &+ 8)
    }
  }

  /// The last byte of `《`, the first of `¹`, the second of `⁴`, as far as one byte before tells
  /// them from the letters of other scripts.
  @inline(__always)
  private static func marks(
    _ block: SixteenBytes, _ bytes: Span<UInt8>, _ offset: Int
  ) -> SixteenBytes.Matches {
    guard offset > 0 else {
      return block.matches(0x8A) .| block.matches(0xC2) .| block.matches(0x81)
    }
    let before = SixteenBytes(bytes, at: offset &- 1)
    return block.matches(0x8A) .& before.matches(0x80) .| block.matches(0xC2)
      .| block.matches(0x81) .& before.matches(0xE2)
  }

  /// Takes what matched in eight bytes: `all` of them, of which `digits` are figures.
  @inline(__always)
  private mutating func take(
    _ all: UInt64, _ digits: UInt64, _ carry: inout UInt64, _ bytes: Span<UInt8>, _ offset: Int
  ) {
    var hits = digits & ~(digits << 8 | carry) | (all & ~digits)
    carry = digits >> 56
    while hits != 0 {
      let place = offset &+ hits.trailingZeroBitCount >> 3
      hits &= hits &- 1
      let byte = bytes[place]
      if byte < 0x80 {
        figures.append(Int32(truncatingIfNeeded: place))
      } else if byte == 0x8A {
        takeBracket(bytes, place)
      } else if isRaised(bytes, at: place) {
        figures.append(Int32(truncatingIfNeeded: place))
      }
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

  /// Takes the figures of the last bytes, fewer than sixteen.
  mutating func addRest(_ bytes: Span<UInt8>, from start: Int, isInside: Bool) {
    var wasFigure = isInside
    for offset in start..<Swift.max(start, bytes.count) {
      let isFigure = ByteClass.isDigit(bytes[offset])
      let isMark = (bytes[offset] == 0xC2 || bytes[offset] == 0x81) && isRaised(bytes, at: offset)
      if isFigure && !wasFigure || isMark { figures.append(Int32(truncatingIfNeeded: offset)) }
      wasFigure = isFigure
      if bytes[offset] == 0x8A { takeBracket(bytes, offset) }
    }
  }
}
