extension TextEncoding {
  /// What tells that a text was decoded as it was written: its commonest words, or characters.
  private struct Sign {
    let encoding: TextEncoding
    let words: Set<String>
    /// How many of a hundred words are among these, at least, in a text of the language.
    let share: Int
    /// Characters count instead of words.
    var areCharacters = false
  }

  private static let signs = [
    Sign(
      encoding: .chinese,
      words: Set("的和国第号会决议在各关于其一及所有大合联年月日，。、".map { String($0) }), share: 12,
      areCharacters: true),
    Sign(
      encoding: .traditionalChinese,
      words: Set("的和國第號會決議在各關於其一及所有大合聯年月日，。、".map { String($0) }), share: 12,
      areCharacters: true),
    Sign(encoding: .cyrillic, words: russian, share: 6),
    Sign(encoding: .cyrillicKOI8, words: russian, share: 6),
    Sign(encoding: .arabic, words: arabicWords, share: 4),
    Sign(encoding: .arabicISO, words: arabicWords, share: 4),
    Sign(
      encoding: .western,
      words: [
        "de", "la", "le", "les", "des", "du", "et", "en", "el", "los", "las", "del", "que", "à",
        "y",
        "the", "of", "and",
      ], share: 15),
  ]

  private static let russian: Set = [
    "и", "в", "на", "о", "с", "по", "к", "от", "за", "что", "года", "резолюции", "резолюцию",
    "организации", "объединенных", "наций", "а", "также", "для", "ее", "свою", "ассамблея", "совет",
  ]
  private static let arabicWords: Set = [
    "في", "من", "على", "إلى", "أن", "وإذ", "المتحدة", "الأمم", "قرارها", "القرار", "العامة", "عن",
    "المؤرخ", "الجمعية", "مجلس", "التي", "بشأن",
  ]

  /// The encoding of a text that is not UTF-8: the one in which it decodes and its language's words
  /// then appear; nil where none does.
  ///
  /// - Complexity: O(1); the first bytes of the text are looked at.
  static func detected(in bytes: [UInt8]) -> TextEncoding? {
    let sample = sample(of: bytes)
    var best: (encoding: TextEncoding, score: Double)?
    for sign in signs {
      let decoded = sign.encoding.decode(sample)
      // The end of the sample may cut a character in two.
      guard (decoded.broken - 3) * 500 <= sample.count, !decoded.bytes.contains(where: isControl)
      else { continue }
      let score = share(of: sign, in: String(decoding: decoded.bytes, as: UTF8.self))
      if score >= 1, score > best?.score ?? 0 { best = (sign.encoding, score) }
    }
    return best?.encoding
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B
  }

  // A head in ASCII says nothing.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return Array(bytes[first..<min(bytes.count, first + 1 << 15)])
  }

  private static func share(of sign: Sign, in text: String) -> Double {
    var hits = 0
    var count = 0
    if sign.areCharacters {
      for character in text.unicodeScalars where character.value >= 0x80 {
        count += 1
        if sign.words.contains(String(character)) { hits += 1 }
      }
    } else {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        count += 1
        if sign.words.contains(String(word)) { hits += 1 }
      }
      // Frames and accents between letters are in no text.
      for character in text.unicodeScalars
      where character.value >= 0x80 && !character.properties.isAlphabetic
        && !" «»–—…№“”‘’،؛؟".unicodeScalars.contains(character)
      {
        count += 1
      }
    }
    return count == 0 ? 0 : Double(hits * 100) / Double(count * sign.share)
  }
}
