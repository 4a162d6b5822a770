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

  /// Where runs of figures begin in sixteen bytes, and where brackets and raised figures may stand:
  /// two words with the high bit set for each.
  ///
  /// - Parameter carry: Not 0 where a run of figures goes on from the bytes before.
  @inline(__always)
  static func hits(
    in block: SixteenBytes, _ carry: inout UInt64, _ bytes: Span<UInt8>, _ offset: Int
  ) -> (first: UInt64, second: UInt64) {
    let digits = SixteenBytes.words(block.digits)
    var first = digits.first & ~(digits.first << 8 | carry)
    var second = digits.second & ~(digits.second << 8 | digits.first >> 56)
    carry = digits.second >> 56
    if !block.isASCII {
      let marks = SixteenBytes.words(marks(block, bytes, offset))
      first |= marks.first
      second |= marks.second
    }
    return (first, second)
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

  /// Takes sixteen bytes in which nothing but figures and brackets is looked for.
  @inline(__always)
  mutating func take(
    _ block: SixteenBytes, _ carry: inout UInt64, _ bytes: Span<UInt8>, _ offset: Int
  ) {
    let hits = FigureSearch.hits(in: block, &carry, bytes, offset)
    take(hits.first, bytes, offset)
    take(hits.second, bytes, offset &+ 8)
  }

  @inline(__always)
  private mutating func take(_ word: UInt64, _ bytes: Span<UInt8>, _ offset: Int) {
    var hits = word
    while hits != 0 {
      let place = offset &+ hits.trailingZeroBitCount >> 3
      hits &= hits &- 1
      take(bytes[place], at: place, bytes)
    }
  }

  /// Takes a hit, which is a byte at a place.
  @inline(__always)
  mutating func take(_ byte: UInt8, at place: Int, _ bytes: Span<UInt8>) {
    if byte < 0x80 {
      figures.append(Int32(truncatingIfNeeded: place))
    } else {
      takeMark(byte, at: place, bytes)
    }
  }

  @inline(never)
  private mutating func takeMark(_ byte: UInt8, at place: Int, _ bytes: Span<UInt8>) {
    if byte == 0x8A {
      takeBracket(bytes, place)
    } else if isRaised(bytes, at: place) {
      figures.append(Int32(truncatingIfNeeded: place))
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
