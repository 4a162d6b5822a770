extension Language {
  /// The language of most of a text, by its script and its commonest words.
  ///
  /// Looks at small samples only.
  init(ofMost bytes: [UInt8]) {
    var sample = ScriptSample()
    let width = 400
    if bytes.count <= 3 * width {
      sample.add(bytes, 0..<bytes.count)
    } else {
      for third in 0..<3 {
        let start = bytes.count / 3 * third + (third == 0 ? 0 : width / 2)
        sample.add(bytes, start..<min(bytes.count, start + width))
      }
    }
    self = sample.language
  }
}

/// Counts of what tells one language from another.
private struct ScriptSample {
  private var letters = 0
  private var chinese = 0
  private var cyrillic = 0
  private var arabic = 0
  private var english = 0
  private var french = 0
  private var spanish = 0

  var language: Language {
    // A Chinese character takes as much room as half a word of an alphabet.
    if chinese * 6 > letters, chinese >= cyrillic, chinese >= arabic { return .chinese }
    if cyrillic * 2 > letters, cyrillic >= arabic { return .russian }
    if arabic * 2 > letters { return .arabic }
    if french > english, french >= spanish { return .french }
    return spanish > english ? .spanish : .english
  }

  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    var word: UInt64 = 0
    for offset in range {
      let byte = bytes[offset]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if isLetter {
        letters += 1
        word = word << 8 | UInt64(byte | 0x20)
        continue
      }
      if word != 0 { count(word) }
      word = 0
      switch byte {
      case 0xE4...0xE9: chinese += 1
      case 0xD0, 0xD1: cyrillic += 1
      case 0xD8...0xDB: arabic += 1
      default: break
      }
    }
  }

  private mutating func count(_ word: UInt64) {
    switch word {
    case 0x746865, 0x6F66, 0x616E64, 0x746F: english += 1  // the of and to
    case 0x646573, 0x6C6573, 0x6475, 0x6574, 0x617578: french += 1  // des les du et aux
    case 0x6C6F73, 0x656C, 0x79, 0x6C6173, 0x64656C: spanish += 1  // los el y las del
    default: break
    }
  }
}
