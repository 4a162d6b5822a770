extension Language {
  /// The language of most of a text, by its script and its commonest words.
  ///
  /// Looks at small samples only, so that it costs the same for a long text.
  init(ofMost bytes: [UInt8]) {
    let samples = Samples(of: bytes.count, width: 64)
    if !samples.areASCII(bytes.span) {
      var scripts = ScriptCount()
      scripts.add(bytes.span, samples: samples)
      if let language = scripts.language {
        self = language
        return
      }
    }
    var words = WordCount()
    words.add(bytes.span, samples: Samples(of: bytes.count, width: 200))
    self = words.language
  }
}

/// Three stretches of a text: at its beginning and behind each third.
private struct Samples {
  let count: Int
  let width: Int

  init(of count: Int, width: Int) {
    self.count = count
    self.width = width
  }

  func range(_ index: Int) -> Range<Int> {
    if count <= 3 * width { return index == 0 ? 0..<count : count..<count }
    let start = count / 3 * index + (index == 0 ? 0 : width / 2)
    return start..<min(count, start + width)
  }

  /// Whether no script but that of the Latin alphabet is found.
  func areASCII(_ bytes: Span<UInt8>) -> Bool {
    for index in 0..<3 {
      let range = range(index)
      var offset = range.lowerBound
      while offset &+ 16 <= range.upperBound {
        guard SixteenBytes(bytes, at: offset).isASCII else { return false }
        offset &+= 16
      }
      while offset < range.upperBound {
        guard bytes[offset] < 0x80 else { return false }
        offset &+= 1
      }
    }
    return true
  }
}

/// Counts of the bytes that begin a letter of one script.
private struct ScriptCount {
  private var latin = 0
  private var chinese = 0
  private var cyrillic = 0
  private var arabic = 0

  /// The language that the script tells, nil for the Latin alphabet.
  var language: Language? {
    // A Chinese character says as much as half a word of an alphabet.
    if chinese * 6 > latin, chinese >= cyrillic, chinese >= arabic, chinese > 0 { return .chinese }
    if cyrillic * 2 > latin, cyrillic >= arabic, cyrillic > 0 { return .russian }
    return arabic * 2 > latin && arabic > 0 ? .arabic : nil
  }

  mutating func add(_ bytes: Span<UInt8>, samples: Samples) {
    for index in 0..<3 {
      let range = samples.range(index)
      var offset = range.lowerBound
      while offset &+ 16 <= range.upperBound {
        add(SixteenBytes(bytes, at: offset))
        offset &+= 16
      }
      while offset < range.upperBound {
        add(bytes[offset])
        offset &+= 1
      }
    }
  }

  private mutating func add(_ block: SixteenBytes) {
    latin += SixteenBytes.count(block.matches(from: 0x41, count: 0x3A))
    chinese += SixteenBytes.count(block.matches(from: 0xE4, count: 6))
    cyrillic += SixteenBytes.count(block.matches(from: 0xD0, count: 2))
    arabic += SixteenBytes.count(block.matches(from: 0xD8, count: 4))
  }

  private mutating func add(_ byte: UInt8) {
    latin += byte >= 0x41 && byte <= 0x7A ? 1 : 0
    chinese += byte >= 0xE4 && byte <= 0xE9 ? 1 : 0
    cyrillic += byte == 0xD0 || byte == 0xD1 ? 1 : 0
    arabic += byte >= 0xD8 && byte <= 0xDB ? 1 : 0
  }
}

/// Counts of the commonest words of the languages that share the Latin alphabet.
private struct WordCount {
  private var english = 0
  private var french = 0
  private var spanish = 0

  private var isPlain: Bool { english >= 5 && french + spanish == 0 }

  var language: Language {
    if french > english, french >= spanish { return .french }
    return spanish > english ? .spanish : .english
  }

  // A first stretch that speaks plainly needs no second.
  mutating func add(_ bytes: Span<UInt8>, samples: Samples) {
    for index in 0..<3 where !isPlain { add(bytes, samples.range(index)) }
  }

  // Only words of up to three letters are looked at, sixty-four bytes at a time.
  private mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    // Whether a longer word goes on at the offset.
    var isInside = false
    while offset &+ 64 <= range.upperBound {
      let letters = WordCount.letters(in: SixtyFourBytes(bytes, at: offset))
      // The letters at the end may be the beginning of a longer word.
      let open = (~letters).leadingZeroBitCount
      let width = open > 3 ? 64 : 64 &- open
      let starts = letters & ~(letters << 1 | (isInside ? 1 : 0))
      var short = starts & ~(letters >> 1 & letters >> 2 & letters >> 3)
      if width < 64 { short &= 1 << UInt64(width) &- 1 }
      while short != 0 {
        let start = short.trailingZeroBitCount
        let count = (~(letters >> UInt64(start))).trailingZeroBitCount
        countWord(bytes, offset &+ start, offset &+ start &+ count)
        short &= short &- 1
      }
      isInside = open > 3
      offset &+= width
    }
    addRest(bytes, offset..<range.upperBound, isInside: isInside)
  }

  @inline(__always)
  private static func letters(in block: SixtyFourBytes) -> UInt64 {
    SixtyFourMatches(
      block.first.letters, block.second.letters, block.third.letters, block.fourth.letters
    ).bits
  }

  private mutating func addRest(_ bytes: Span<UInt8>, _ range: Range<Int>, isInside: Bool) {
    var isLong = isInside
    var start = range.lowerBound
    for offset in range where !ByteClass.isLetter(bytes[offset]) {
      if !isLong, offset > start, offset &- start <= 3 { countWord(bytes, start, offset) }
      isLong = false
      start = offset &+ 1
    }
  }

  @inline(__always)
  private mutating func countWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var word: UInt64 = 0
    var offset = start
    while offset < end {
      word = word << 8 | UInt64(bytes[offset] | 0x20)
      offset &+= 1
    }
    count(word)
  }

  private mutating func count(_ word: UInt64) {
    switch word {
    case 0x746865, 0x6F66, 0x616E64, 0x746F: english += 1  // the of and to
    case 0x646573, 0x6C6573, 0x6475, 0x6574, 0x617578: french += 1  // des les du et aux
    case 0x6C, 0x7361, 0x736573, 0x737572, 0x756E65: french += 1  // l' sa ses sur une
    case 0x6C6F73, 0x656C, 0x79, 0x6C6173, 0x64656C: spanish += 1  // los el y las del
    case 0x7375, 0x737573, 0x756E61, 0x706F72, 0x636F6E: spanish += 1  // su sus una por con
    default: break
    }
  }
}
