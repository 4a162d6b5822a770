/// Reads the words of a text as numbers, so that spellings that mean the same are equal.
///
/// Capitals, the endings of Russian words and the article and the joined particles of Arabic ones
/// do not count; apostrophes and hyphens of any shape part words. A word is an FNV-1a hash (Fowler,
/// Noll and Vo) of its letters.
struct WordFolding {
  /// What a language adds to its words.
  enum Grammar: Sendable {
    /// Nothing that matters here.
    case plain
    /// Endings: `Конвенция`, `Конвенцией`.
    case endings
    /// An article and particles in front: `الإعلان`, `والإعلان`, `للإعلان`.
    case particles
  }

  let grammar: Grammar

  init(_ language: Language) {
    switch language {
    case .russian: grammar = .endings
    case .arabic: grammar = .particles
    default: grammar = .plain
    }
  }

  /// The word at `start` and its end; nil where none begins.
  @inline(__always)
  func word(in bytes: Span<UInt8>, at start: Int, until end: Int) -> (hash: UInt64, end: Int)? {
    var offset =
      grammar == .particles ? WordFolding.skippingParticles(bytes, start, end) : start
    let first = offset
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var stem = hash
    // Figures are a word of their own: those of a footnote call may touch the last word of a name.
    if offset < end, ByteClass.isDigit(bytes[offset]) {
      while offset < end, ByteClass.isDigit(bytes[offset]) {
        hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3
        offset += 1
      }
      return (hash, offset)
    }
    while offset < end, grammar == .plain, ByteClass.isLetter(bytes[offset]) {
      hash = (hash ^ UInt64(bytes[offset] | 0x20)) &* 0x100_0000_01b3
      offset += 1
    }
    while offset < end, let letter = WordFolding.letter(bytes, offset, end) {
      offset += letter.width
      guard letter.code != 0 else { continue }
      hash = (hash ^ UInt64(letter.code)) &* 0x100_0000_01b3
      if offset - first <= 6 || !WordFolding.isEnding(letter.code) { stem = hash }
    }
    guard offset > first else { return nil }
    return (grammar == .endings ? stem : hash, offset)
  }

  /// Where the next word of a name begins, behind what may part its words.
  @inline(__always)
  func nextWord(in bytes: Span<UInt8>, behind start: Int, until end: Int) -> Int? {
    var offset = start
    let limit = Swift.min(end, start + 5)
    while offset < limit {
      switch bytes[offset] {
      case 0x20, 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x2F: offset += 1
      case 0xC2 where bytes.byte(offset + 1) == 0xA0: offset += 2
      case 0xD8 where bytes.byte(offset + 1) == 0x8C: offset += 2
      case 0xE2 where bytes.byte(offset + 1) == 0x80: offset += 3
      default: return offset > start ? offset : nil
      }
    }
    return nil
  }

  /// A letter with its capital made small, and its width; 0 for what does not count.
  @inline(__always)
  private static func letter(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int)
    -> (code: UInt16, width: Int)?
  {
    let byte = bytes[offset]
    if byte < 0x80 {
      guard ByteClass.isLetter(byte) else { return nil }
      return (UInt16(ByteClass.folded(byte)), 1)
    }
    guard byte >= 0xC3, byte < 0xDC, offset + 1 < end else { return nil }
    return folded(byte, bytes[offset + 1]).map { ($0, 2) }
  }

  private static func folded(_ first: UInt8, _ second: UInt8) -> UInt16? {
    switch (first, second) {
    case (0xC3, 0x80...0x9E): return code(first, second | 0x20)
    case (0xC5, 0x92): return code(0xC5, 0x93)
    case (0xD0, 0x90...0x9F): return code(0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): return code(0xD1, second - 0x20)
    case (0xD0, 0x81), (0xD1, 0x91): return code(0xD0, 0xB5)
    case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5): return code(0xD8, 0xA7)
    case (0xD9, 0x89): return code(0xD9, 0x8A)
    case (0xD9, 0x80), (0xD9, 0x8B...0x92): return 0
    case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F): return nil
    default: return code(first, second)
    }
  }

  @inline(__always)
  private static func code(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  /// Letters of which Russian endings are made: `аеиоуыэюяйьмхг`.
  @inline(__always)
  private static func isEnding(_ code: UInt16) -> Bool {
    switch code {
    case 0xD0B0, 0xD0B3, 0xD0B5, 0xD0B8, 0xD0B9, 0xD0BC, 0xD0BE, 0xD183, 0xD185, 0xD18B, 0xD18C,
      0xD18D,
      0xD18E, 0xD18F:
      true
    default: false
    }
  }

  // MARK: Arabic

  /// The word behind `و`, behind `ب`, `ك` or `ل` where an article follows, and behind the article.
  private static func skippingParticles(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    if bytes.has("و", at: offset, until: end), !bytes.has("وث", at: offset, until: end),
      bytes.byte(offset + 4) >= 0xD8
    {
      offset += 2
    }
    if bytes.has("لل", at: offset, until: end) { return offset + 4 }
    if bytes.has("ال", at: offset, until: end) { return offset + 4 }
    if bytes.has("بال", at: offset, until: end) || bytes.has("كال", at: offset, until: end) {
      return offset + 6
    }
    return offset
  }
}
