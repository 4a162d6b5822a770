/// The letters of ASCII with which a name or noun of a language may begin: all capitals, and up to
/// four runs of small letters.
struct WordHeads {
  typealias Run = (first: UInt8, count: UInt8)

  let first: Run
  let second: Run
  let third: Run
  let fourth: Run

  /// Where there are more than four runs, all small letters are taken.
  init(_ runs: [Run]) {
    let runs = runs.count > 4 ? [(0x61, 26)] : runs
    // A run of no letters matches none.
    let none: Run = (0x61, 0)
    first = runs.first ?? none
    second = runs.count > 1 ? runs[1] : none
    third = runs.count > 2 ? runs[2] : none
    fourth = runs.count > 3 ? runs[3] : none
  }
}

extension SixteenBytes {
  /// Where words of the Latin alphabet may begin, as two words of high bits: at one of the letters
  /// given, behind what is no letter of ASCII.
  ///
  /// Behind `é` too, so that a word must still be looked at.
  @inline(__always)
  func wordStarts(_ heads: WordHeads, behind before: inout UInt64) -> (
    first: UInt64, second: UInt64
  ) {
    let capitals = matches(from: 0x41, count: 26)
    let inner = SixteenBytes.words(capitals .| matches(from: 0x61, count: 26))
    let small =
      matches(from: heads.first.first, count: heads.first.count)
      .| matches(from: heads.second.first, count: heads.second.count)
      .| matches(from: heads.third.first, count: heads.third.count)
      .| matches(from: heads.fourth.first, count: heads.fourth.count)
    return SixteenBytes.starts(SixteenBytes.words(capitals .| small), inner, &before)
  }

  /// Where words of the Cyrillic and Arabic alphabets may begin.
  ///
  /// Behind bytes of quotation marks and no-break spaces too; these end some letters as well.
  @inline(__always)
  func wideWordStarts(behind before: inout UInt64) -> (first: UInt64, second: UInt64) {
    let ascii = matches(from: 0x41, count: 26) .| matches(from: 0x61, count: 26)
    let heads = SixteenBytes.words(ascii .| matches(from: 0xC3, count: 25))
    let marks = SixteenBytes.words(
      matches(0x99) .| matches(0x9C) .| matches(0xAB) .| matches(0xA0) .| matches(0x8F))
    let all = SixteenBytes.words(ascii .| matches(from: 0x80, count: 128))
    let inner = (all.0 & ~marks.0, all.1 & ~marks.1)
    return SixteenBytes.starts(heads, inner, &before)
  }

  @inline(__always)
  private static func starts(
    _ heads: (UInt64, UInt64), _ inner: (UInt64, UInt64), _ before: inout UInt64
  ) -> (first: UInt64, second: UInt64) {
    let first = heads.0 & ~(inner.0 << 8 | before)
    let second = heads.1 & ~(inner.1 << 8 | inner.0 >> 56)
    before = inner.1 >> 56
    return (first, second)
  }
}
