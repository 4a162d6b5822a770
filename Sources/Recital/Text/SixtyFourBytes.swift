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
}

/// What matches in sixty-four bytes.
///
/// Packed at first, so that asking whether anything matches costs little.
struct SixtyFourMatches {
  /// For each of the first eight places of a block of sixteen a byte, in it two bits for each block:
  /// whether that place matches, and whether the one eight places on does.
  private let packed: UInt64

  /// Joins what matches in four blocks of sixteen.
  @inline(__always)
  init(
    _ first: SixteenBytes.Matches, _ second: SixteenBytes.Matches, _ third: SixteenBytes.Matches,
    _ fourth: SixteenBytes.Matches
  ) {
    let lanes =
      first.lanes(0x01) | second.lanes(0x04) | third.lanes(0x10) | fourth.lanes(0x40)
    let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    packed = words[0] | words[1] << 1
  }

  /// Whether nothing matches.
  @inline(__always)
  var isEmpty: Bool { packed == 0 }

  /// A bit for each of the bytes, the first one lowest.
  ///
  /// Eight bytes of eight bits are turned into their columns, as in Warren, "Hacker's Delight"
  /// (2002), chapter 7.
  @inline(__always)
  var bits: UInt64 {
    var bits = packed
    var change = (bits ^ bits >> 7) & 0x00AA_00AA_00AA_00AA
    bits ^= change ^ change << 7
    change = (bits ^ bits >> 14) & 0x0000_CCCC_0000_CCCC
    bits ^= change ^ change << 14
    change = (bits ^ bits >> 28) & 0x0000_0000_F0F0_F0F0
    return bits ^ change ^ change << 28
  }
}

extension SixteenBytes.Matches {
  /// Some bits in each byte that matches.
  @inline(__always)
  fileprivate func lanes(_ bits: UInt8) -> SIMD16<UInt8> {
    let bytes = unsafe unsafeBitCast(self, to: SIMD16<UInt8>.self)
    return bytes & SIMD16(repeating: bits)
  }
}
