/// Reads the parentheses inside a symbol: `(Part I)`, `(Sect. 3)`, `(XXXV)`, `(Resumption 1)`.
struct GroupReader {
  /// The offset behind the closing parenthesis.
  let end: Int

  /// What parentheses may hold behind a component.
  enum Usage {
    /// A part of a document; nothing else may stand behind a space.
    case part
    /// Also a number glued to a word: `WGRPE(7)`.
    case series
    /// Also a Roman session behind a space: `CM/Res.580 (XXIX)`.
    case session
  }

  /// Reads parentheses at an offset, nil where there are none that belong to a symbol.
  init?(in bytes: Span<UInt8>, at start: Int, until end: Int, after usage: Usage) {
    let next = bytes.folded(at: start, until: end)
    guard next.value == UInt8(ascii: "(") || next.isSpace else { return nil }
    var cursor = next.isSpace ? start + next.width : start
    guard bytes.step(over: UInt8(ascii: "("), at: &cursor, until: end) else { return nil }
    let isGlued = !next.isSpace
    if isGlued || usage == .session,
      let close = GroupReader.session(in: bytes, at: cursor, until: end)
    {
      self.end = close
    } else if isGlued, usage != .part,
      let close = GroupReader.number(in: bytes, at: cursor, until: end)
    {
      self.end = close
    } else if let close = GroupReader.part(in: bytes, at: cursor, until: end) {
      self.end = close
    } else {
      return nil
    }
  }

  private static func session(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    var cursor = start
    _ = bytes.step(over: UInt8(ascii: "E"), at: &cursor, until: end)
    if bytes.step(over: UInt8(ascii: "S"), at: &cursor, until: end) {
      guard bytes.step(over: UInt8(ascii: "-"), at: &cursor, until: end) else { return nil }
    } else if cursor != start {
      return nil
    }
    guard let roman = RomanNumeral.read(in: bytes, at: cursor, until: end) else { return nil }
    cursor = roman.end
    return bytes.step(over: UInt8(ascii: ")"), at: &cursor, until: end) ? cursor : nil
  }

  private static func number(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    guard let number = bytes.number(at: start, until: end), number.value < 1000 else { return nil }
    var cursor = number.end
    return bytes.step(over: UInt8(ascii: ")"), at: &cursor, until: end) ? cursor : nil
  }

  /// Reads one of the words for a part, with what follows it up to the parenthesis.
  private static func part(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    var key: UInt64 = 0
    var cursor = start
    var next = bytes.folded(at: cursor, until: end)
    while next.value.isLetter, key < 1 << 56, !isPart(key) || !isRomanFigure(next.value) {
      key = key << 8 | UInt64(next.value.uppercased)
      cursor += next.width
      next = bytes.folded(at: cursor, until: end)
    }
    guard words.contains(key) else { return nil }
    while isInside(next), cursor - start < 40 {
      cursor += next.width
      next = bytes.folded(at: cursor, until: end)
    }
    return next.value == UInt8(ascii: ")") ? cursor + next.width : nil
  }

  /// Whether a word is complete and may stand without a space before a number: `PartI`.
  private static func isPart(_ key: UInt64) -> Bool {
    key == 0x50_41_52_54 || key == 0x50_41_52_54_53
  }

  private static func isRomanFigure(_ value: UInt8) -> Bool {
    value == UInt8(ascii: "I") || value == UInt8(ascii: "V") || value == UInt8(ascii: "X")
  }

  private static func isInside(_ next: FoldedByte) -> Bool {
    switch next.value {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: next.value.isAlphanumeric
    }
  }

  private static let words = PackedWords(
    "PART PARTS VOL VOLS VOLUME SECT SECTS SECTION RESUMED SUPP SUPPL INCOME PROG PLAN RESUMPTI")
}
