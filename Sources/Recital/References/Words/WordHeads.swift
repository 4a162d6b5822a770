/// The letters of ASCII with which a name or noun of a language may begin: all capitals, and up to
/// four runs of small letters.
struct WordHeads: Sendable {
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
  /// Where letters of the Latin alphabet stand with which words may begin.
  @inline(__always)
  func latinHeads(_ heads: WordHeads) -> Matches {
    matches(from: 0x41, count: 26)
      .| matches(from: heads.first.first, count: heads.first.count)
      .| matches(from: heads.second.first, count: heads.second.count)
      .| matches(from: heads.third.first, count: heads.third.count)
      .| matches(from: heads.fourth.first, count: heads.fourth.count)
  }

  /// Where letters of the Cyrillic and Arabic alphabets, or of ASCII, begin.
  var wideHeads: Matches {
    @inline(__always) get { letters .| matches(from: 0xC3, count: 25) }
  }

  /// Where bytes of letters stand behind which no word of those alphabets begins.
  ///
  /// Behind bytes of quotation marks and no-break spaces one may; these end some letters as well.
  var wideLetters: Matches {
    @inline(__always) get {
      let marks =
        matches(0x99) .| matches(0x9C) .| matches(0xAB) .| matches(0xA0) .| matches(0x8F)
      return SixteenBytes.matches(letters .| matches(from: 0x80, count: 128), without: marks)
    }
  }
}
