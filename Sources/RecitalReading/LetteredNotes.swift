/// Footnotes that are marked by letters, as those of annexes are: where `a` stands raised in a text and
/// heads a paragraph, and so do the letters that follow.
///
/// A text knows notes by numbers only, so they are counted on behind those that have one.
struct LetteredNotes {
  private var calls: [UInt8: Int] = [:]
  private var heads: Set<UInt8> = []
  private var greatest = 0

  /// Takes a raised mark with what stands before it.
  ///
  /// - Parameters:
  ///   - mark: The mark as printed.
  ///   - isHead: Whether the paragraph begins with it.
  ///   - isOrdinal: Whether a figure stands before it: `1ª`.
  mutating func take(_ mark: String, isHead: Bool, isOrdinal: Bool) {
    if let number = HTMLElements.number(ofMark: mark), let value = Int(number) {
      greatest = max(greatest, value)
    } else if let letter = LetteredNotes.letter(ofMark: mark), !isOrdinal {
      if isHead { heads.insert(letter) } else { calls[letter, default: 0] += 1 }
    }
  }

  /// Takes a link to a note by its mark, which needs no other sign.
  mutating func takeLink(_ mark: String) {
    guard let letter = LetteredNotes.letter(ofMark: mark) else { return }
    heads.insert(letter)
    calls[letter, default: 0] += 1
  }

  /// The number of a note by the letter that marks it; nil where that marks none.
  func number(ofMark mark: String) -> String? {
    guard let letter = LetteredNotes.letter(ofMark: mark) else { return nil }
    let isMark = (0x61...letter).allSatisfy { heads.contains($0) && calls[$0] != nil }
    let number = greatest + Int(letter) - 0x60
    return isMark && number < 1000 ? String(number) : nil
  }

  /// The small letter that a mark writes: `a`, `(b)`, `c/`.
  private static func letter(ofMark text: String) -> UInt8? {
    let letters = text.utf8.filter { $0 > 0x20 && !Array("[]()./".utf8).contains($0) }
    guard letters.count == 1, text.utf8.count <= 16, (0x61...0x7A).contains(letters[0]) else {
      return nil
    }
    return letters[0]
  }
}
