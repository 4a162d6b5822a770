/// Eight bytes of a text, searched at once.
///
/// The masks have the high bit of every byte set that matches; the lowest set bit is the first
/// match. The method is Lamport's, "Multiple Byte Processing with Full-Word Instructions" (1975).
struct EightBytes {
  private let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Loads the bytes from `offset` on; the span must hold eight of them.
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    // The load checks its bounds; it is called unsafe only because other types have padding.
    word = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Where a byte stands.
  func mask(of byte: UInt8) -> UInt64 {
    let rest = word ^ (UInt64(byte) &* Self.ones)
    let lows = ~Self.highs
    return ~(((rest & lows) &+ lows) | rest) & Self.highs
  }

  /// Whether the sixteen bytes from an offset on are ASCII without figures.
  static func haveNoFigures(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    let first = EightBytes(bytes, at: offset)
    let second = EightBytes(bytes, at: offset + 8)
    guard (first.word | second.word) & highs == 0 else { return false }
    // In ASCII a figure is what neither lies below 0 nor above 9.
    let fromZero = ((first.word | highs) &- (0x30 &* ones), (second.word | highs) &- (0x30 &* ones))
    let overNine = (first.word &+ (0x46 &* ones), second.word &+ (0x46 &* ones))
    return ((fromZero.0 & ~overNine.0) | (fromZero.1 & ~overNine.1)) & highs == 0
  }

  /// Whether all are ASCII.
  var isPlain: Bool { word & Self.highs == 0 }

  /// Not zero exactly where a byte is among them; only its lowest bit tells where.
  ///
  /// Cheaper than ``mask(of:)``, for skipping what does not matter.
  func hint(of byte: UInt8) -> UInt64 {
    let rest = word ^ (UInt64(byte) &* Self.ones)
    return (rest &- Self.ones) & ~rest & Self.highs
  }

  /// Where the figures 0 to 9 stand.
  var digits: UInt64 {
    let fromZero = (word | Self.highs) &- (0x30 &* Self.ones)
    let overNine = (word & ~Self.highs) &+ (0x46 &* Self.ones)
    return fromZero & ~overNine & ~word & Self.highs
  }
}
