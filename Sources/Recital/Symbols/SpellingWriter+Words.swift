extension SpellingWriter {
  /// Gives the words that are spelled with small letters those letters: `ADD.43` becomes `Add.43`.
  mutating func lowercaseWords() {
    var index = 0
    while index + 2 < count {
      let mark = self[index]
      if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "("), mayBeMixedWord(at: index + 1),
        let length = SpellingWriter.lengthOfMixedWord(key(at: index + 1))
      {
        lowercase(index + 2..<index + 1 + length)
      }
      index += 1
    }
  }

  /// Whether two capitals at an offset begin one of the words with small letters.
  private func mayBeMixedWord(at index: Int) -> Bool {
    switch (self[index], self[index + 1]) {
    case (UInt8(ascii: "A"), UInt8(ascii: "D")), (UInt8(ascii: "A"), UInt8(ascii: "M")),
      (UInt8(ascii: "C"), UInt8(ascii: "O")), (UInt8(ascii: "D"), UInt8(ascii: "E")),
      (UInt8(ascii: "P"), UInt8(ascii: "A")), (UInt8(ascii: "R"), UInt8(ascii: "E")),
      (UInt8(ascii: "S"), UInt8(ascii: "E")), (UInt8(ascii: "S"), UInt8(ascii: "U")),
      (UInt8(ascii: "V"), UInt8(ascii: "O")):
      true
    default: false
    }
  }

  /// The capitals at an offset, packed, with the point behind them.
  private func key(at start: Int) -> UInt64 {
    var key: UInt64 = 0
    var index = start
    while index < count, self[index].isUpper || self[index] == UInt8(ascii: "."), index < start + 8
    {
      key = key << 8 | UInt64(self[index])
      index += 1
      if self[index - 1] == UInt8(ascii: ".") || key == SpellingWriter.part { break }
    }
    return key
  }

  private static func lengthOfMixedWord(_ key: UInt64) -> Int? {
    mixedWords.contains(key) ? (64 - key.leadingZeroBitCount + 7) / 8 : nil
  }

  private static let part = PackedWords.key(of: "PART")

  /// The words of symbols that have small letters, all in capitals.
  private static let mixedWords = PackedWords(
    "ADD. AMEND. CORR. REV. SUB. RES. DECL. PART VOL. VOLS. SECT. SECTS.")
}
