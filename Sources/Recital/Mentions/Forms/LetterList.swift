/// Several letters of one number: `34/65 A and B`, `51/211 A to E`, `77/264 A-C`,
/// `3411 A and B (XXX)`.
struct LetterList {
  struct Member {
    var letters: LetterSuffix
    var range: Range<Int>
  }

  /// The number itself.
  var core: NumberCore
  /// The session behind the last letter, where it stands there.
  var session: Session?
  /// The letters behind the first.
  var further: [Member] = []
  var end: Int

  static func members(
    behind core: NumberCore, in bytes: Span<UInt8>, until limit: Int, _ lexicon: Lexicon
  ) -> LetterList {
    var list = LetterList(core: core, end: core.range.upperBound)
    guard !core.letters.isEmpty, core.letters.second == 0 else { return list }
    var last = core.letters.first
    while let next = list.next(in: bytes, until: limit, behind: last, lexicon) {
      if next.isRange {
        for letter in (last + 1)..<next.letter {
          list.further.append(
            Member(letters: LetterSuffix(first: letter), range: next.range))
        }
      }
      let letters = LetterSuffix(first: next.letter, second: next.isDouble ? next.letter : 0)
      list.further.append(Member(letters: letters, range: next.range))
      // Behind AA only doubled letters can follow.
      last = next.isDouble ? UInt8(ascii: "Z") : next.letter
      list.end = next.range.upperBound
    }
    if core.style == .parenthesis, !list.further.isEmpty,
      let session = ParenthesisNumber.sharedSession(in: bytes, at: list.end, until: limit)
    {
      list.session = session.value
      list.end = session.end
    }
    return list
  }

  private struct Next {
    var letter: UInt8
    var isDouble = false
    var range: Range<Int>
    var isRange: Bool
  }

  private func next(
    in bytes: Span<UInt8>, until limit: Int, behind last: UInt8, _ lexicon: Lexicon
  ) -> Next? {
    guard let joint = lexicon.lists.letters.match(in: bytes, at: end, until: limit) else {
      return nil
    }
    let start = bytes.skippingSpaces(from: joint.end, until: limit)
    guard start < limit, ByteClass.isUpper(bytes[start]) else { return nil }
    // Behind Z come AA and BB.
    if !joint.value, start + 1 < limit, bytes[start + 1] == bytes[start],
      LetterList.standsAlone(bytes, start + 2, limit)
    {
      return Next(letter: bytes[start], isDouble: true, range: start..<start + 2, isRange: false)
    }
    guard bytes[start] > last, LetterList.standsAlone(bytes, start + 1, limit) else { return nil }
    return Next(letter: bytes[start], range: start..<start + 1, isRange: joint.value)
  }

  private static func standsAlone(_ bytes: Span<UInt8>, _ offset: Int, _ limit: Int) -> Bool {
    guard offset < limit else { return true }
    let byte = bytes[offset]
    return !ByteClass.isLetter(byte) && !ByteClass.isDigit(byte) && byte != 0x2F && byte != 0x2D
      && byte != 0x2E || byte == 0x2E && !ByteClass.isLetter(bytes.byte(offset + 1))
  }
}
