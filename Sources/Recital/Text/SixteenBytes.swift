/// Sixteen bytes of a text, searched at once with the vector unit.
///
/// Both sides of every comparison are vectors: with a number on one side the compiler of Swift 6.3
/// compares byte by byte, forty times slower.
struct SixteenBytes {
  private let bytes: SIMD16<UInt8>

  /// A byte of all ones for each byte that matches.
  typealias Matches = SIMDMask<SIMD16<Int8>>

  /// Loads the bytes from `offset` on; the span must hold sixteen of them.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    // The load checks its bounds; it is called unsafe only because other types have padding.
    self.bytes = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Loads the bytes from `offset` on without a look at the bounds.
  @unsafe
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, uncheckedAt offset: Int) {
    self.bytes = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Where a byte stands.
  @inline(__always)
  func matches(_ byte: UInt8) -> Matches { bytes .== SIMD16(repeating: byte) }

  /// Where a byte of a range of `count` from `first` on stands.
  @inline(__always)
  func matches(from first: UInt8, count: UInt8) -> Matches {
    // The vector unit compares signed bytes only: the range is moved to where these begin.
    let moved = bytes &+ SIMD16(repeating: 0x80 &- first)
    let limit = SIMD16(repeating: Int8(bitPattern: 0x80 &+ count))
    return unsafe unsafeBitCast(moved, to: SIMD16<Int8>.self) .< limit
  }

  /// Where figures of ASCII stand.
  ///
  /// Moved up so that they are the highest numbers with a sign, they take one comparison.
  @inline(__always)
  var digits: Matches {
    let moved = unsafe unsafeBitCast(bytes &+ SIMD16(repeating: 0x46), to: SIMD16<Int8>.self)
    return moved .> SIMD16(repeating: 0x75)
  }

  /// Where letters of ASCII stand.
  @inline(__always)
  var letters: Matches {
    let folded = (bytes | SIMD16(repeating: 0x20)) &+ SIMD16(repeating: 0x05)
    return unsafe unsafeBitCast(folded, to: SIMD16<Int8>.self) .> SIMD16(repeating: 0x65)
  }

  /// Where a byte stands that has the bit 0x20 set, or the same without that bit.
  @inline(__always)
  func matches(eitherCase byte: UInt8) -> Matches {
    (bytes | SIMD16(repeating: 0x20)) .== SIMD16(repeating: byte)
  }

  /// Where bytes beyond ASCII stand.
  @inline(__always)
  var highs: Matches {
    unsafe unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< SIMD16(repeating: 0)
  }

  /// The bits that are set in these bytes or in those of another stretch.
  @inline(__always)
  func union(_ other: SixteenBytes) -> SixteenBytes { SixteenBytes(bytes | other.bytes) }

  /// Whether all bytes are ASCII.
  @inline(__always)
  var isASCII: Bool {
    let words = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8080_8080_8080_8080 == 0
  }

  @inline(__always)
  private init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

  /// Matches as two words with the high bit of every matching byte set, the first bytes lowest.
  @inline(__always)
  static func words(_ matches: Matches) -> (first: UInt64, second: UInt64) {
    // A mask is sixteen bytes of zeros or ones, as two words are sixteen bytes.
    let words = unsafe unsafeBitCast(matches, to: SIMD2<UInt64>.self)
    return (words[0] & 0x8080_8080_8080_8080, words[1] & 0x8080_8080_8080_8080)
  }

  /// What matches of some without others, as one operation of the vector unit.
  @inline(__always)
  static func matches(_ some: Matches, without others: Matches) -> Matches {
    let all = unsafe unsafeBitCast(some, to: SIMD2<UInt64>.self)
    let rest = unsafe all & ~unsafeBitCast(others, to: SIMD2<UInt64>.self)
    return unsafe unsafeBitCast(rest, to: Matches.self)
  }

  /// Where the first match stands, from 0 to 15; nil where nothing matches.
  @inline(__always)
  static func first(_ matches: Matches) -> Int? {
    let found = words(matches)
    if found.first != 0 { return found.first.trailingZeroBitCount >> 3 }
    return found.second != 0 ? 8 &+ found.second.trailingZeroBitCount >> 3 : nil
  }

  /// Whether anything matches.
  @inline(__always)
  static func any(_ matches: Matches) -> Bool {
    let words = unsafe unsafeBitCast(matches, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// How many bytes match.
  @inline(__always)
  static func count(_ matches: Matches) -> Int {
    let words = words(matches)
    // Each byte holds 0 to 2; the factor adds all of them up in the highest one.
    let sums = (words.first >> 7) &+ (words.second >> 7)
    return Int(truncatingIfNeeded: (sums &* 0x0101_0101_0101_0101) >> 56)
  }

  /// Matches as sixteen bits, the first byte lowest.
  @inline(__always)
  static func bits(_ matches: Matches) -> UInt64 {
    let words = words(matches)
    // The factor moves the high bit of every byte into the highest byte of the product.
    let factor: UInt64 = 0x0102_0408_1020_4080
    let first = ((words.first >> 7) &* factor) >> 56
    let second = ((words.second >> 7) &* factor) >> 56
    return first | second << 8
  }
}
