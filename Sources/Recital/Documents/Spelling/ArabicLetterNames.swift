/// The letters behind a number as Arabic prints them, by their names: `36/87 ألف وباء`.
struct ArabicLetterNames {
  /// A name, and the letter it stands for.
  struct Name {
    var range: Range<Int>
    var letters: String
    /// Whether `و` is glued to it.
    var isGlued: Bool
  }

  /// The names with their letters, in order.
  private(set) var letters: [Name] = []
  /// The end of the last name, or of the number where there is none.
  private(set) var end: Int

  /// Reads the names behind a number that ends at an offset.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    end = offset
    let first = bytes.skippingSpaces(from: offset, until: bytes.count)
    guard first > offset, let name = name(bytes, at: first) else { return }
    take(name.letter, first..<name.end, isGlued: false)
    // Two letters of one number: `53/77 ألف ألف`.
    let second = bytes.skippingSpaces(from: end, until: bytes.count)
    if second > end, let next = self.name(bytes, at: second), next.letter == name.letter {
      letters = [
        Name(range: first..<next.end, letters: name.letter + next.letter, isGlued: false)
      ]
      end = next.end
      return
    }
    while takeNext(bytes) {}
  }

  /// Writes the letters for their names.
  func write(to writer: inout RespellingWriter) {
    for name in letters {
      if name.isGlued {
        writer.replace(name.range.lowerBound..<name.range.lowerBound, with: " ")
      }
      writer.replace(name.range, with: name.letters)
    }
  }

  private mutating func take(_ letter: String, _ range: Range<Int>, isGlued: Bool) {
    letters.append(Name(range: range, letters: letter, isGlued: isGlued))
    end = range.upperBound
  }

  /// Another letter of the same number: `و باء`, `وباء`, `إلى دال`, `، جيم`.
  private mutating func takeNext(_ bytes: Span<UInt8>) -> Bool {
    let start = bytes.skippingSpaces(from: end, until: bytes.count)
    guard let joint = Self.joints.match(in: bytes, at: start, until: bytes.count) else {
      return false
    }
    let next = bytes.skippingSpaces(from: joint.end, until: bytes.count)
    guard let name = name(bytes, at: next), let last = letters.last, last.letters < name.letter
    else { return false }
    take(name.letter, next..<name.end, isGlued: next == joint.end && joint.value)
    return true
  }

  private func name(_ bytes: Span<UInt8>, at start: Int) -> (letter: String, end: Int)? {
    // Every name has three letters, and most words more or fewer.
    guard bytes.isArabicLetter(at: start), bytes.isArabicLetter(at: start + 4),
      !bytes.isArabicLetter(at: start + 6),
      let name = Self.names.match(in: bytes, at: start, until: bytes.count)
    else { return nil }
    return (name.value, name.end)
  }

  /// What joins letters; true where it may be glued to the next.
  private static let joints = PhraseTable<Bool>(
    .first, [("و", true), ("إلى", false), ("الى", false), ("،", false), ("-", false), ("–", false)])

  private static let names = PhraseTable<String>(
    .first,
    [
      ("ألف", "A"), ("الف", "A"), ("باء", "B"), ("جيم", "C"), ("دال", "D"), ("هاء", "E"),
      ("واو", "F"), ("زاي", "G"), ("زاى", "G"), ("حاء", "H"), ("طاء", "I"), ("ياء", "J"),
      ("كاف", "K"), ("لام", "L"), ("ميم", "M"), ("نون", "N"), ("سين", "O"), ("عين", "P"),
      ("فاء", "Q"), ("صاد", "R"), ("قاف", "S"), ("راء", "T"), ("شين", "U"), ("تاء", "V"),
      ("ثاء", "W"), ("خاء", "X"), ("ذال", "Y"), ("ضاد", "Z"),
    ])
}

extension Span where Element == UInt8 {
  /// Whether an Arabic letter stands at an offset; the punctuation of the script is none.
  func isArabicLetter(at offset: Int) -> Bool {
    let byte = byte(offset)
    guard byte &- 0xD8 < 4 else { return false }
    let next = self.byte(offset + 1)
    return byte != 0xD8 || !(next == 0x8C || next == 0x9B || next == 0x9F)
  }

  /// Whether an Arabic letter ends before an offset.
  func endsArabicLetter(before offset: Int) -> Bool {
    offset >= 2 && self[offset - 1] & 0xC0 == 0x80 && isArabicLetter(at: offset - 2)
  }
}
