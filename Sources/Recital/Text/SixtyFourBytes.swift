/// Sixty-four bytes of a text, loaded with one look at its bounds.
@safe
struct SixtyFourBytes {
  let first: SixteenBytes
  let second: SixteenBytes
  let third: SixteenBytes
  let fourth: SixteenBytes

  /// Loads the bytes from `offset` on; the span must hold sixty-four of them.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count &- 64, "a block lies outside its text")
    unsafe first = SixteenBytes(bytes, uncheckedAt: offset)
    unsafe second = SixteenBytes(bytes, uncheckedAt: offset &+ 16)
    unsafe third = SixteenBytes(bytes, uncheckedAt: offset &+ 32)
    unsafe fourth = SixteenBytes(bytes, uncheckedAt: offset &+ 48)
  }
  /// Whether all bytes are ASCII.
  @inline(__always)
  var isASCII: Bool { first.union(second).union(third.union(fourth)).isASCII }
}

/// What matches in sixty-four bytes, as two words: the first one has a byte for the first eight
/// places of all four blocks of sixteen, the second for the others, and a bit for each block.
struct SixtyFourMatches {
  private let first: UInt64
  private let second: UInt64

  /// Joins what matches in four blocks.
  @inline(__always)
  init(
    _ first: SixteenBytes.Matches, _ second: SixteenBytes.Matches, _ third: SixteenBytes.Matches,
    _ fourth: SixteenBytes.Matches
  ) {
    let lanes =
      SixtyFourMatches.bit(0x01, of: first) | SixtyFourMatches.bit(0x02, of: second)
      | SixtyFourMatches.bit(0x04, of: third) | SixtyFourMatches.bit(0x08, of: fourth)
    self.first = lanes[0]
    self.second = lanes[1]
  }

  @inline(__always)
  private static func bit(_ bit: UInt8, of matches: SixteenBytes.Matches) -> SIMD2<UInt64> {
    let words = unsafe unsafeBitCast(matches, to: SIMD2<UInt64>.self)
    return words & SIMD2(repeating: UInt64(bit) &* 0x0101_0101_0101_0101)
  }

  /// Whether nothing matches.
  @inline(__always)
  var isEmpty: Bool { first | second == 0 }

  /// The matches in half a block of sixteen bytes, eighths of the whole, as the lowest bit of a byte
  /// for each place.
  @inline(__always)
  func eighth(_ index: Int) -> UInt64 {
    ((index & 1 == 0 ? first : second) >> UInt64(truncatingIfNeeded: index &>> 1))
      & 0x0101_0101_0101_0101
  }
}
