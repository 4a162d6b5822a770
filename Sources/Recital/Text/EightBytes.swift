/// Eight bytes of a text, searched at once.
///
/// The method is Lamport's, "Multiple Byte Processing with Full-Word Instructions" (1975).
struct EightBytes {
  /// The bytes, the first one lowest.
  let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Takes a word that was packed before.
  init(word: UInt64) { self.word = word }

  /// Loads the bytes from `offset` on; the span must hold eight of them.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    // The load checks its bounds; it is called unsafe only because other types have padding.
    word = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Loads the bytes from `offset` on without a look at the bounds.
  @unsafe
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, uncheckedAt offset: Int) {
    word = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The bytes with the capitals of ASCII as small letters.
  @inline(__always)
  var folded: UInt64 {
    // The high bit of a byte is set where its low seven are at least "A", and behind "Z".
    let low = word & ~Self.highs
    let isFromA = low &+ Self.ones &* (0x80 - 0x41)
    let isBehindZ = low &+ Self.ones &* (0x7F - 0x5A)
    return word | (isFromA & ~isBehindZ & ~word & Self.highs) >> 2
  }

  /// How many letters and figures of ASCII stand at the beginning.
  @inline(__always)
  var leadingAlphanumerics: Int {
    let small = (word | 0x2020_2020_2020_2020) & ~Self.highs
    let isLetter =
      (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x7F - 0x7A))
    let low = word & ~Self.highs
    let isFigure = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x7F - 0x39))
    return (~((isLetter | isFigure) & ~word) & Self.highs).trailingZeroBitCount &>> 3
  }
}
