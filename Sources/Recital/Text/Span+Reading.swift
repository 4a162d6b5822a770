/// Steps over UTF-8 text, forward and backward, that never leave the bounds given.
///
/// Spaces are the ASCII space and the no-break space, which official texts use inside numbers.
extension Span where Element == UInt8 {
  /// The byte at an offset, 0 outside the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < count ? self[offset] : 0
  }

  /// Whether the text at `offset` is `word`.
  @inline(__always)
  func has(_ word: StaticString, at offset: Int, until end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= end else { return false }
    let start = unsafe word.utf8Start
    for index in 0..<length where unsafe self[offset + index] != start[index] { return false }
    return true
  }

  /// Whether the text that ends before `end` is `word`.
  @inline(__always)
  func has(_ word: StaticString, before end: Int, from start: Int) -> Bool {
    let offset = end - word.utf8CodeUnitCount
    return offset >= start && has(word, at: offset, until: end)
  }

  /// Where the words behind the last gap of so many spaces begin; nil where there is none.
  func columnStart(behindGap width: Int, before end: Int, from start: Int) -> Int? {
    var (offset, spaces) = (end, 0)
    var column = end
    while offset > start {
      offset -= 1
      if self[offset] <= 0x20 {
        spaces += 1
        if spaces == width { return column }
      } else {
        spaces = 0
        column = offset
      }
    }
    return nil
  }

  /// The first offset from `start` that is no space.
  @inline(__always)
  func skippingSpaces(from start: Int, until end: Int) -> Int {
    var offset = start
    while offset < end {
      if self[offset] == 0x20 {
        offset += 1
      } else if self[offset] == 0xC2, byte(offset + 1) == 0xA0, offset + 1 < end {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// The offset behind the last byte before `end` that is no space.
  @inline(__always)
  func skippingSpacesBack(from end: Int, downTo start: Int) -> Int {
    var offset = end
    while offset > start {
      if self[offset - 1] == 0x20 {
        offset -= 1
      } else if self[offset - 1] == 0xA0, offset - 2 >= start, self[offset - 2] == 0xC2 {
        offset -= 2
      } else {
        break
      }
    }
    return offset
  }

  /// A run of ASCII digits at `start`: its value and its end; nil where there is none or more than
  /// six.
  @inline(__always)
  func figures(at start: Int, until end: Int) -> (value: Int, end: Int)? {
    var value = 0
    var offset = start
    while offset < end, ByteClass.isDigit(self[offset]) {
      value = value &* 10 &+ Int(self[offset] &- 0x30)
      offset += 1
      if offset - start > 6 { return nil }
    }
    return offset > start ? (value, offset) : nil
  }

  /// A run of ASCII digits that ends before `end`: its value and its start.
  @inline(__always)
  func figures(before end: Int, from start: Int) -> (value: Int, start: Int)? {
    var first = end
    while first > start, end - first < 7, ByteClass.isDigit(self[first - 1]) { first -= 1 }
    guard first < end, let number = figures(at: first, until: end) else { return nil }
    return (number.value, first)
  }

  /// The end of an opening parenthesis at `offset`, ASCII or full-width; nil where there is none.
  @inline(__always)
  func openingParenthesis(at offset: Int, until end: Int) -> Int? {
    guard offset < end else { return nil }
    if self[offset] == 0x28 { return offset + 1 }
    return has("（", at: offset, until: end) ? offset + 3 : nil
  }

  /// The end of a closing parenthesis at `offset`, ASCII or full-width; nil where there is none.
  @inline(__always)
  func closingParenthesis(at offset: Int, until end: Int) -> Int? {
    guard offset < end else { return nil }
    if self[offset] == 0x29 { return offset + 1 }
    return has("）", at: offset, until: end) ? offset + 3 : nil
  }

  /// The end of a comma at `offset`, ASCII, full-width or Arabic; nil where there is none.
  @inline(__always)
  func comma(at offset: Int, until end: Int) -> Int? {
    guard offset < end else { return nil }
    switch self[offset] {
    case 0x2C: return offset + 1
    case 0xD8: return has("،", at: offset, until: end) ? offset + 2 : nil
    case 0xEF: return has("，", at: offset, until: end) ? offset + 3 : nil
    default: return nil
    }
  }

  /// The start of a comma that ends before `end`; nil where there is none.
  @inline(__always)
  func comma(before end: Int, from start: Int) -> Int? {
    guard end > start else { return nil }
    if self[end - 1] == 0x2C { return end - 1 }
    guard self[end - 1] == 0x8C else { return nil }
    if has("،", before: end, from: start) { return end - 2 }
    return has("，", before: end, from: start) ? end - 3 : nil
  }

  /// The end of a hyphen at `offset`, ASCII, U+2010 to U+2013, or the `›` that optical reading makes
  /// of it; nil where there is none.
  @inline(__always)
  func hyphen(at offset: Int, until end: Int) -> Int? {
    guard offset < end else { return nil }
    if self[offset] == 0x2D { return offset + 1 }
    guard self[offset] == 0xE2, byte(offset + 1) == 0x80 else { return nil }
    let last = byte(offset + 2)
    return last &- 0x90 < 4 || last == 0xBA ? offset + 3 : nil
  }

  /// Whether a letter begins at an offset: one of ASCII, or any of the Latin, Greek, Cyrillic,
  /// Hebrew and Arabic letters of two bytes.
  @inline(__always)
  func isLetter(at offset: Int) -> Bool {
    let byte = byte(offset)
    return byte < 0x80
      ? ByteClass.isLetter(byte) : ByteClass.isLetter(byte, self.byte(offset + 1))
  }

  /// Whether a letter ends before an offset.
  @inline(__always)
  func isLetter(before offset: Int) -> Bool {
    let byte = byte(offset - 1)
    return byte < 0x80
      ? ByteClass.isLetter(byte) : ByteClass.isLetter(self.byte(offset - 2), byte)
  }

  /// The start of the character that ends before `end`.
  @inline(__always)
  func previousCharacter(before end: Int, from start: Int) -> Int {
    var offset = end - 1
    while offset > start, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return Swift.max(offset, start)
  }

  /// A copy of a stretch as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: Array(bytes: self, range), as: UTF8.self)
  }
}

extension Array where Element == UInt8 {
  /// A copy of a stretch of a text.
  init(bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    reserveCapacity(range.count)
    for index in range { append(bytes[index]) }
  }
}
