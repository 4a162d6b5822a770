/// A name reduced to what tells it from others: spaces, quotation marks, punctuation and the case
/// of ASCII letters do not count, nor does a leading "the".
///
/// Kept as a 64-bit hash (FNV-1a, Fowler, Noll and Vo; a Chinese character counts as one step)
/// with the number of bytes hashed, so that the thousands of names in a text cost no memory of
/// their own.
public struct NameKey: Hashable, Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private var count: Int32 = 0

  /// Creates the key of a stretch of UTF-8.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the stretch.
  public init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    if bytes.has("the ", at: offset, until: range.upperBound)
      || bytes.has("The ", at: offset, until: range.upperBound)
    {
      offset += 4
    }
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) { take(ByteClass.folded(byte)) }
        offset += 1
      } else if byte &- 0xE4 < 6, offset + 3 <= range.upperBound {
        // A Chinese character is taken whole.
        takeCharacter(byte, bytes[offset + 1], bytes[offset + 2])
        offset += 3
      } else if let width = NameKey.ignoredWidth(bytes, offset) {
        offset += width
      } else {
        take(byte)
        offset += 1
      }
    }
  }

  /// Creates the key of a string.
  public init(_ name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Whether nothing of the name is left.
  public var isEmpty: Bool { count == 0 }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    count &+= 1
  }

  @inline(__always)
  private mutating func takeCharacter(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let character = UInt64(first) << 16 | UInt64(second) << 8 | UInt64(third)
    hash = (hash ^ character) &* 0x100_0000_01b3
    count &+= 3
  }

  /// Bytes of a punctuation mark beyond ASCII: quotation marks, dashes, no-break space, Chinese
  /// and full-width punctuation.
  @inline(__always)
  private static func ignoredWidth(_ bytes: Span<UInt8>, _ offset: Int) -> Int? {
    switch (bytes[offset], bytes.byte(offset + 1)) {
    case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB): 2
    case (0xE2, 0x80): 3
    case (0xE3, 0x80): 3
    case (0xEF, 0xBC) where bytes.byte(offset + 2) < 0x90: 3
    default: nil
    }
  }
}
