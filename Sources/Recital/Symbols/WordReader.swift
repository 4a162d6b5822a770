/// Reads a component that begins with a letter: `AC.1`, `HRC`, `S-26`, `Sub.2`, `BATUMI.CONF`.
struct WordReader {
  /// The first letters, packed as capitals, without a point: `0x5056` for `PV.46`.
  private(set) var key: UInt64 = 0
  /// The last number in the component.
  private(set) var number = 0
  /// Whether there is a figure.
  private(set) var hasFigure = false
  /// Whether there is a point inside.
  private(set) var hasPoint = false
  /// Whether a number is joined with a hyphen: `S-26`.
  private(set) var hasHyphen = false
  /// Whether figures are glued to letters, as in `H1N1`.
  private(set) var isMixed = false
  /// The offset behind the component.
  private(set) var end: Int

  private let limit: Int

  /// Reads a component, nil where its letters are no word of symbols.
  ///
  /// A lax reader takes small letters behind a point: `OzL.Pro.9`, `CSP9/Conf.FinRep`.
  init?(in bytes: Span<UInt8>, at start: Int, until limit: Int, isLax: Bool) {
    self.end = start
    self.limit = limit
    guard readHead(in: bytes) else { return nil }
    while readPoint(in: bytes, isLax: isLax) {}
    readHyphen(in: bytes)
    if bytes.folded(at: end, until: limit).value.isLower || isUnfinishedSuffix { return nil }
  }

  /// Whether it is a suffix that the reader of suffixes has refused: `Rev` alone, `Adds.1-3`.
  private var isUnfinishedSuffix: Bool {
    key == WordReader.additions || !hasFigure && !hasPoint && WordReader.unfinished.contains(key)
  }

  /// Reads the letters up to a point, with figures glued to them.
  private mutating func readHead(in bytes: Span<UInt8>) -> Bool {
    var hasLower = false
    var next = bytes.folded(at: end, until: limit)
    while next.value.isLetter {
      hasLower = hasLower || next.value.isLower
      if key < 1 << 56 { key = key << 8 | UInt64(next.value.uppercased) }
      end += next.width
      next = bytes.folded(at: end, until: limit)
    }
    if hasLower {
      return acceptsSmallWord(followedBy: next.value, in: bytes)
    }
    while next.value.isDigit || next.value.isUpper {
      isMixed = true
      if let figures = bytes.number(at: end, until: limit) {
        note(figures)
      } else {
        end += next.width
      }
      next = bytes.folded(at: end, until: limit)
    }
    return true
  }

  /// Whether a word with small letters is one of symbols: `Sub.2`, `Decl.1`, `Agenda`, `Part 1`.
  private mutating func acceptsSmallWord(followedBy next: UInt8, in bytes: Span<UInt8>) -> Bool {
    if next == UInt8(ascii: ".") { return WordReader.pointedWords.contains(key) }
    guard key == WordReader.part else { return WordReader.plainWords.contains(key) }
    let start = bytes.afterSpace(at: end, until: limit)
    guard let number = bytes.number(at: start, until: limit) else { return false }
    note(number)
    return true
  }

  /// Reads `.1`, `.II` or `.AIR` behind letters.
  private mutating func readPoint(in bytes: Span<UInt8>, isLax: Bool) -> Bool {
    var cursor = end
    guard bytes.step(over: UInt8(ascii: "."), at: &cursor, until: limit) else { return false }
    if let figures = bytes.number(at: cursor, until: limit) {
      guard !hasFigure || isLax || bytes[end - 1].isUpper else { return false }
      note(figures)
      hasPoint = true
      return readLettersBehindFigure(in: bytes)
    }
    guard let letters = letters(in: bytes, at: cursor, isLax: isLax) else { return false }
    end = letters
    hasPoint = true
    return true
  }

  /// Reads the `bis` or `A` glued to a number: `CRP.1A`.
  private mutating func readLettersBehindFigure(in bytes: Span<UInt8>) -> Bool {
    var cursor = end
    var next = bytes.folded(at: cursor, until: limit)
    while next.value.isUpper || next.value.isDigit {
      cursor += next.width
      next = bytes.folded(at: cursor, until: limit)
    }
    if !next.value.isLower { end = cursor }
    return true
  }

  private func letters(in bytes: Span<UInt8>, at start: Int, isLax: Bool) -> Int? {
    var cursor = start
    var next = bytes.folded(at: cursor, until: limit)
    guard next.value.isUpper else { return nil }
    var small = false
    while next.value.isAlphanumeric {
      small = small || next.value.isLower
      cursor += next.width
      next = bytes.folded(at: cursor, until: limit)
    }
    guard small else { return cursor }
    let continues =
      bytes[cursor - 1].isDigit || next.value == UInt8(ascii: ".")
      || next.value == UInt8(ascii: "/")
    return isLax && continues ? cursor : nil
  }

  /// Reads the `-26` of `S-26` and the `-MOP` of `COP-MOP`.
  private mutating func readHyphen(in bytes: Span<UInt8>) {
    var cursor = end
    guard !hasFigure, !hasPoint, key < 1 << 24,
      bytes.step(over: UInt8(ascii: "-"), at: &cursor, until: limit)
    else { return }
    if let figures = bytes.number(at: cursor, until: limit) {
      guard !bytes.folded(at: figures.end, until: limit).value.isLetter else { return }
      note(figures)
      hasHyphen = true
    } else if key == 0x43_4F_50 {
      for letter in "MOP".utf8 where !bytes.step(over: letter, at: &cursor, until: limit) { return }
      end = cursor
    }
  }

  private mutating func note(_ figures: (value: Int, end: Int)) {
    number = figures.value
    hasFigure = true
    end = figures.end
  }

  private static let part = PackedWords.key(of: "PART")
  private static let pointedWords = PackedWords(
    "SUB RES DEC DECL PART INF MISC CONF OZL PRO MIN DOC SER ANNEX WORKSHOP COM PUB")
  /// Suffixes, which are nothing without a number.
  private static let unfinished = PackedWords("ADD AMEND CORR REV PART")
  private static let additions = PackedWords.key(of: "ADDS")
  private static let plainWords = PackedWords(
    "AGENDA DECISION ANNEX SUMMARY SUPP INF RES DEC CONF SUB PR COMM NOTE")
}
