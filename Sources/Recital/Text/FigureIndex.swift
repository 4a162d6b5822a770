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

  /// Finds the figures of a text.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(of bytes: [UInt8]) {
    figures.reserveCapacity(bytes.count / 64 + 8)
    let span = bytes.span
    var offset = 0
    var carry: UInt64 = 0
    // Most stretches of 32 bytes of an alphabet hold no figure and nothing beyond ASCII.
    while offset &+ 32 <= span.count {
      let first = SixteenBytes(span, at: offset)
      let second = SixteenBytes(span, at: offset &+ 16)
      let digits = (first.matches(from: 0x30, count: 10), second.matches(from: 0x30, count: 10))
      if SixteenBytes.any(digits.0 .| digits.1) || !first.isASCII || !second.isASCII {
        take(first, digits.0, &carry, span, offset)
        take(second, digits.1, &carry, span, offset &+ 16)
      } else {
        carry = 0
      }
      offset &+= 32
    }
    addRest(span, from: offset, isInside: carry != 0)
  }

  @inline(__always)
  private mutating func take(
    _ block: SixteenBytes, _ digits: SixteenBytes.Matches, _ carry: inout UInt64,
    _ bytes: Span<UInt8>, _ offset: Int
  ) {
    let figures = SixteenBytes.words(digits)
    if block.isASCII {
      take(figures.first, figures.first, &carry, bytes, offset)
      take(figures.second, figures.second, &carry, bytes, offset &+ 8)
      return
    }
    let marks = block.matches(0x8A) .| block.matches(0xC2) .| block.matches(0x81)
    let both = SixteenBytes.words(digits .| marks)
    take(both.first, figures.first, &carry, bytes, offset)
    take(both.second, figures.second, &carry, bytes, offset &+ 8)
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
        figures.append(Int32(place))
      } else if byte == 0x8A {
        takeBracket(bytes, place)
      } else if isRaised(bytes, at: place) {
        figures.append(Int32(place))
      }
    }
  }

  private mutating func takeBracket(_ bytes: Span<UInt8>, _ third: Int) {
    guard third >= 2, bytes[third - 1] == 0x80, bytes[third - 2] == 0xE3 else { return }
    brackets.append(Int32(third - 2))
  }

  /// Whether a raised figure has its first (`C2`) or second (`81`) byte here.
  private func isRaised(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    if bytes[offset] == 0x81 { return offset > 0 && bytes[offset - 1] == 0xE2 }
    let next = bytes.byte(offset + 1)
    return next == 0xB9 || next == 0xB2 || next == 0xB3
  }

  private mutating func addRest(_ bytes: Span<UInt8>, from start: Int, isInside: Bool) {
    var wasFigure = isInside
    for offset in start..<Swift.max(start, bytes.count) {
      let isFigure = ByteClass.isDigit(bytes[offset])
      let isMark = (bytes[offset] == 0xC2 || bytes[offset] == 0x81) && isRaised(bytes, at: offset)
      if isFigure && !wasFigure || isMark { figures.append(Int32(offset)) }
      wasFigure = isFigure
      if bytes[offset] == 0x8A { takeBracket(bytes, offset) }
    }
  }
}
