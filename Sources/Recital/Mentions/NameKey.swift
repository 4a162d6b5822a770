/// A name reduced to what tells it from others: spaces, quotation marks, punctuation and the case
/// of ASCII letters do not count, nor does a leading article: "the", "le", "el".
///
/// Kept as a 64-bit hash of the bytes that count, eight at a time, with their number, so that the
/// thousands of names in a text cost no memory of their own.
public struct NameKey: Hashable, Sendable {
  private let hash: UInt64
  private let count: Int32

  /// Creates the key of a stretch of UTF-8.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the stretch.
  public init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = NameKey.articleEnd(bytes, range)
    var taken = TakenBytes()
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset = NameKey.take(bytes, offset, range.upperBound, &taken)
      } else if byte &- 0xE4 < 6, offset + 3 <= range.upperBound {
        // A Chinese character is taken whole.
        let head = UInt64(byte) | UInt64(bytes[offset + 1]) << 8
        taken.take(head | UInt64(bytes[offset + 2]) << 16, 3)
        offset += 3
      } else if let width = NameKey.ignoredWidth(bytes, offset) {
        offset += width
      } else {
        taken.take(UInt64(byte), 1)
        offset += 1
      }
    }
    (hash, count) = taken.finished()
  }

  /// The end of a leading article: French and Spanish run it into the word before a title, "relatives
  /// au commerce illicite", "relativas al tráfico ilícito".
  @inline(__always)
  private static func articleEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 || bytes[start] >= 0x80 {
      guard let width = bytes[start] == 0x20 ? 1 : ignoredWidth(bytes, start) else { break }
      start &+= width
    }
    guard range.upperBound &- start > 4 else { return start }
    let (second, third) = (bytes[start &+ 1] | 0x20, bytes[start &+ 2])
    switch bytes[start] | 0x20 {
    case 0x74 where second == 0x68 && third == 0x65 && bytes[start &+ 3] == 0x20:
      return start &+ 4
    case 0x6C:
      if second == 0x27 { return start &+ 2 }
      if second == 0xE2 && third == 0x80 { return start &+ 4 }
      if second == 0x65 || second == 0x61 {
        if third == 0x20 { return start &+ 3 }
        if third == 0x73 && bytes[start &+ 3] == 0x20 { return start &+ 4 }
      }
      return second == 0x6F && third == 0x73 && bytes[start &+ 3] == 0x20 ? start &+ 4 : start
    case 0x65 where second == 0x6C && third == 0x20: return start &+ 3
    default: return start
    }
  }

  /// Takes the letters and figures of ASCII from an offset on, eight at most, and steps over a byte
  /// of ASCII that is neither; gives the offset to go on from.
  @inline(__always)
  private static func take(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ taken: inout TakenBytes
  ) -> Int {
    guard start &+ 8 <= bytes.count else {
      let byte = bytes[start]
      let counts = ByteClass.isLetter(byte) || ByteClass.isDigit(byte)
      if counts { taken.take(UInt64(ByteClass.folded(byte)), 1) }
      return start &+ 1
    }
    let eight = unsafe EightBytes(bytes, uncheckedAt: start)
    let count = Swift.min(eight.leadingAlphanumerics, end &- start)
    // Figures have the bit of the small letters.
    if count > 0 { taken.take(eight.word | 0x2020_2020_2020_2020, count) }
    let next = start &+ count
    return count < 8 && next < end && bytes[next] < 0x80 ? next &+ 1 : next
  }

  /// Creates the key of a string.
  public init(_ name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Puts a key together again from its parts.
  init(hash: UInt64, count: Int32) {
    self.hash = hash
    self.count = count
  }

  /// What the key consists of, for keeping it.
  var parts: (hash: UInt64, count: Int32) { (hash, count) }

  /// Whether nothing of the name is left.
  public var isEmpty: Bool { count == 0 }

  /// The bytes taken so far: those of whole words hashed, fewer than eight waiting.
  private struct TakenBytes {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var waiting: UInt64 = 0
    private var count = 0

    /// Takes the lowest `count` bytes of a word, from one to eight.
    @inline(__always)
    mutating func take(_ word: UInt64, _ count: Int) {
      let bytes = word & (.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8))
      let filled = UInt64(truncatingIfNeeded: self.count & 7) &* 8
      waiting |= bytes &<< filled
      if filled &+ UInt64(truncatingIfNeeded: count) &* 8 >= 64 {
        mix()
        waiting = (bytes &>> 8) &>> (56 &- filled)
      }
      self.count &+= count
    }

    /// FNV-1a (Fowler, Noll and Vo) with words for bytes; the high bits, which the product mixes
    /// best, go back into the low ones.
    @inline(__always)
    private mutating func mix() {
      hash = (hash ^ waiting) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
    }

    func finished() -> (UInt64, Int32) {
      var last = self
      last.mix()
      return (last.hash, Int32(truncatingIfNeeded: count))
    }
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
