/// A character of a symbol as ASCII, with the number of bytes that it takes in the text.
struct FoldedByte {
  /// The ASCII character, 0 where the text ends or holds a character no symbol has.
  let value: UInt8
  /// Bytes to step over, ignorable characters before it included.
  let width: Int

  /// The end of the text, or a character that is foreign to symbols.
  static let none = FoldedByte(value: 0, width: 0)

  /// Whether it is a space, a no-break space or the end of a line.
  var isSpace: Bool { value == UInt8(ascii: " ") || value == UInt8(ascii: "\n") }
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isUpper: Bool { self &- UInt8(ascii: "A") < 26 }
  var isLower: Bool { self &- UInt8(ascii: "a") < 26 }
  var isLetter: Bool { (self | 0x20).isLower }
  var isAlphanumeric: Bool { isDigit || isLetter }

  /// The capital of an ASCII letter; any other byte unchanged.
  var uppercased: UInt8 { isLower ? self & 0xDF : self }

  /// The small letter of an ASCII capital; any other byte unchanged.
  var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}

extension Span where Element == UInt8 {
  /// Reads the character at an offset as symbols spell it.
  ///
  /// Full-width forms, no-break spaces, the hyphens and dashes of Unicode and the Cyrillic capitals
  /// that look Latin become ASCII; soft hyphens and zero-width spaces are stepped over.
  @inline(__always)
  func folded(at offset: Int, until end: Int) -> FoldedByte {
    guard offset < end else { return .none }
    let byte = self[offset]
    guard byte >= 0x80 else { return FoldedByte(value: byte, width: 1) }
    return foldedForeign(at: offset, until: end)
  }

  /// Reads a run of ASCII or full-width figures; nil where there is none or it is too long.
  @inline(__always)
  func number(at offset: Int, until end: Int) -> (value: Int, end: Int)? {
    var value = 0
    var figures = 0
    var position = offset
    var next = folded(at: position, until: end)
    while next.value.isDigit {
      value = value * 10 + Int(next.value &- UInt8(ascii: "0"))
      figures += 1
      guard figures <= 8 else { return nil }
      position += next.width
      next = folded(at: position, until: end)
    }
    return figures == 0 ? nil : (value, position)
  }

  /// Steps over one character if it is the one given.
  @inline(__always)
  func step(over value: UInt8, at position: inout Int, until end: Int) -> Bool {
    let next = folded(at: position, until: end)
    guard next.value == value else { return false }
    position += next.width
    return true
  }

  /// The offset behind one space, or the same offset where there is none.
  @inline(__always)
  func afterSpace(at offset: Int, until end: Int) -> Int {
    let next = folded(at: offset, until: end)
    return next.isSpace ? offset + next.width : offset
  }

  private func foldedForeign(at offset: Int, until end: Int) -> FoldedByte {
    let lead = self[offset]
    if lead < 0xE0 {
      guard offset + 1 < end else { return .none }
      return foldedPair(lead, self[offset + 1], at: offset, until: end)
    }
    guard lead < 0xF0, offset + 2 < end else { return .none }
    let (second, third) = (self[offset + 1], self[offset + 2])
    switch (lead, second) {
    case (0xE2, 0x80): return foldedPunctuation(third, at: offset, until: end)
    case (0xE2, 0x88) where third == 0x92:
      return FoldedByte(value: UInt8(ascii: "-"), width: 3)
    case (0xE3, 0x80) where third == 0x80:
      return FoldedByte(value: UInt8(ascii: " "), width: 3)
    case (0xEF, 0xBC) where third >= 0x80 && third < 0xC0:
      return foldedFullWidth(third - 0x60)
    case (0xEF, 0xBD) where third >= 0x80 && third < 0x9F:
      return foldedFullWidth(third - 0x20)
    case (0xEF, 0xBB) where third == 0xBF:
      return foldedNext(after: 3, at: offset, until: end)
    default: return .none
    }
  }

  private func foldedPair(
    _ lead: UInt8, _ trail: UInt8, at offset: Int, until end: Int
  ) -> FoldedByte {
    switch (lead, trail) {
    case (0xC2, 0xA0): return FoldedByte(value: UInt8(ascii: " "), width: 2)
    case (0xC2, 0xAD): return foldedNext(after: 2, at: offset, until: end)
    case (0xD0, _):
      let latin = cyrillicLookAlike(trail)
      return latin == 0 ? .none : FoldedByte(value: latin, width: 2)
    default: return .none
    }
  }

  /// Folds U+2000 to U+203F: spaces, hyphens and dashes, and the zero-width characters.
  private func foldedPunctuation(_ third: UInt8, at offset: Int, until end: Int) -> FoldedByte {
    switch third {
    case 0x80...0x8A, 0xAF: FoldedByte(value: UInt8(ascii: " "), width: 3)
    case 0x8B...0x8F, 0xAA...0xAE: foldedNext(after: 3, at: offset, until: end)
    case 0x90...0x93: FoldedByte(value: UInt8(ascii: "-"), width: 3)
    default: .none
    }
  }

  /// Folds a full-width form, of which only figures, capitals and the signs of symbols count.
  private func foldedFullWidth(_ value: UInt8) -> FoldedByte {
    switch value {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-")...UInt8(ascii: "9"):
      FoldedByte(value: value, width: 3)
    case _ where value.isLetter: FoldedByte(value: value, width: 3)
    default: .none
    }
  }

  private func foldedNext(after width: Int, at offset: Int, until end: Int) -> FoldedByte {
    let next = folded(at: offset + width, until: end)
    return next.value == 0 ? .none : FoldedByte(value: next.value, width: next.width + width)
  }
}

/// The Latin capital that looks like a Cyrillic one, by the second byte of the latter; else 0.
private func cyrillicLookAlike(_ trail: UInt8) -> UInt8 {
  switch trail {
  case 0x90: UInt8(ascii: "A")
  case 0x92: UInt8(ascii: "B")
  case 0x95: UInt8(ascii: "E")
  case 0x9A: UInt8(ascii: "K")
  case 0x9C: UInt8(ascii: "M")
  case 0x9D: UInt8(ascii: "H")
  case 0x9E: UInt8(ascii: "O")
  case 0xA0: UInt8(ascii: "P")
  case 0xA1: UInt8(ascii: "C")
  case 0xA2: UInt8(ascii: "T")
  case 0xA5: UInt8(ascii: "X")
  default: 0
  }
}
