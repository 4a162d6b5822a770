/// Where words begin that may begin a name or noun, found sixteen bytes at a time.
///
/// Nothing is looked up here: a loop that only writes down places keeps all that it needs in the
/// registers of the processor, and writing without a branch costs less than a wrong guess.
struct WordStarts: ~Copyable {
  /// Where words begin with a capital of ASCII, in order.
  private(set) var capitals: Pile<Int32>
  /// Where a name or noun of the language may begin, in order.
  private(set) var marked: Pile<Int32>

  /// Creates no places, with room for those of a text of so many bytes.
  init(capacity bytes: Int) {
    capitals = Pile(capacity: bytes / 24)
    marked = Pile(capacity: bytes / 64)
  }

  /// The places of capitals as an array.
  consuming func capitalPlaces() -> [Int32] { capitals.array() }

  /// Adds the places of a stretch.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  mutating func find(in bytes: Span<UInt8>, _ range: Range<Int>, _ filter: WordFilter) {
    var offset = range.lowerBound
    // The first word needs no space before it.
    if offset > 0, WordStarts.isPart(bytes[offset &- 1], filter) { take(offset, bytes, filter) }
    let end = Swift.min(range.upperBound, bytes.count &- 32)
    if offset == 0 {
      offset = Swift.min(16, range.upperBound)
      findSlowly(in: bytes, 0..<offset, filter)
    }
    if filter.isLatin {
      findBlocks(in: bytes, &offset, end, range.upperBound, filter, isLatin: true)
    } else {
      findBlocks(in: bytes, &offset, end, range.upperBound, filter, isLatin: false)
    }
    if offset < range.upperBound { findSlowly(in: bytes, offset..<range.upperBound, filter) }
  }

  @inline(__always)
  private mutating func findBlocks(
    in bytes: Span<UInt8>, _ offset: inout Int, _ end: Int, _ upper: Int, _ filter: WordFilter,
    isLatin: Bool
  ) {
    let runs = filter.heads
    let mask = filter.mask
    let marks = filter.marks.span
    let whole = Swift.min(end, upper &- 15)
    while offset < whole {
      reserve()
      let stop = Swift.min(whole, offset &+ WordStarts.stride)
      while offset < stop {
        let starts = WordStarts.starts(bytes, offset, runs, isLatin: isLatin)
        unsafe takeHits(starts.first, offset, bytes, mask, marks)
        unsafe takeHits(starts.second, offset &+ 8, bytes, mask, marks)
        offset &+= 16
      }
    }
    guard offset < end, offset < upper else { return }
    reserve()
    // Words beyond the stretch are not its own.
    let rest = upper &- offset
    var (first, second) = WordStarts.starts(bytes, offset, runs, isLatin: isLatin)
    second &= rest <= 8 ? 0 : .max &>> UInt64(truncatingIfNeeded: (16 &- rest) &* 8)
    if rest < 8 { first &= .max &>> UInt64(truncatingIfNeeded: (8 &- rest) &* 8) }
    unsafe takeHits(first, offset, bytes, mask, marks)
    unsafe takeHits(second, offset &+ 8, bytes, mask, marks)
    offset &+= 16
  }

  /// How many bytes are read before there is a look at the room that is left.
  private static let stride = 128

  /// Makes room for the words of a stride, of which every second byte may begin one.
  @inline(__always)
  private mutating func reserve() {
    capitals.reserve(WordStarts.stride / 2)
    marked.reserve(WordStarts.stride / 2)
  }

  /// Where words begin among sixteen bytes, before which and behind which there are more.
  @inline(__always)
  private static func starts(
    _ bytes: Span<UInt8>, _ offset: Int, _ runs: WordHeads, isLatin: Bool
  ) -> (first: UInt64, second: UInt64) {
    let block = unsafe SixteenBytes(bytes, uncheckedAt: offset)
    let before = unsafe SixteenBytes(bytes, uncheckedAt: offset &- 1)
    return SixteenBytes.words(
      SixteenBytes.matches(
        isLatin ? block.latinHeads(runs) : block.wideHeads,
        without: isLatin ? before.letters : before.wideLetters))
  }

  /// Takes the words that begin among eight bytes; there must be room for them.
  @unsafe
  @inline(__always)
  private mutating func takeHits(
    _ starts: UInt64, _ offset: Int, _ bytes: Span<UInt8>, _ mask: UInt64, _ marks: Span<UInt64>
  ) {
    var hits = starts
    while hits != 0 {
      let start = offset &+ hits.trailingZeroBitCount &>> 3
      hits &= hits &- 1
      // Behind the block there are eight bytes.
      unsafe take(start, EightBytes(bytes, uncheckedAt: start), mask, marks)
    }
  }

  /// Takes a place; there must be room for it.
  @unsafe
  @inline(__always)
  private mutating func take(
    _ start: Int, _ eight: EightBytes, _ mask: UInt64, _ marks: Span<UInt64>
  ) {
    let place = Int32(truncatingIfNeeded: start)
    // Of the letters with which words begin only the capitals of ASCII lack both bits.
    unsafe capitals.append(place, if: eight.word & 0xA0 == 0)
    unsafe marked.append(place, if: WordFilter.lets(eight, mask, marks))
  }

  // MARK: Where there are too few bytes, or none before

  @inline(never)
  private mutating func findSlowly(
    in bytes: Span<UInt8>, _ range: Range<Int>, _ filter: WordFilter
  ) {
    for start in range where start == 0 || !WordStarts.isPart(bytes[start - 1], filter) {
      guard filter.isLatin ? ByteClass.isLetter(bytes[start]) : bytes[start] & 0xC0 != 0x80 else {
        continue
      }
      take(start, bytes, filter)
    }
  }

  private mutating func take(_ start: Int, _ bytes: Span<UInt8>, _ filter: WordFilter) {
    var word: UInt64 = 0
    for step in 0..<8 { word |= UInt64(bytes.byte(start + step)) << (8 * UInt64(step)) }
    capitals.reserve(1)
    marked.reserve(1)
    let isLetter = ByteClass.isLetter(bytes[start]) || bytes[start] >= 0xC3
    guard isLetter else { return }
    unsafe take(start, EightBytes(word: word), filter.mask, filter.marks.span)
  }

  /// Whether no word begins behind a byte.
  private static func isPart(_ byte: UInt8, _ filter: WordFilter) -> Bool {
    guard byte >= 0x80, !filter.isLatin else { return ByteClass.isLetter(byte) }
    return ![0x99, 0x9C, 0xAB, 0xA0, 0x8F].contains(byte)
  }
}
