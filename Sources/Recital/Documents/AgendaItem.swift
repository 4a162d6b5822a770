/// The agenda item in a masthead.
enum AgendaItem {
  /// The number with its letter, as printed: `100 (p)`; nil where no number follows.
  static func text(of rest: TextStretch) -> String? {
    if let number = numberBeforeWord(in: rest) { return number }
    return isPlain(rest) ? plainText(of: rest) : text(of: rest.string)
  }

  // `7 повестки дня`: a number, a space, and a word of Russian or Arabic.
  private static func numberBeforeWord(in text: TextStretch) -> String? {
    let (bytes, end) = (text.bytes.span, text.range.upperBound)
    let limit = min(end, text.range.lowerBound + 7)
    var start = text.range.lowerBound
    while start < limit, bytes[start] >= 0x20, bytes[start] < 0x80, !ByteClass.isDigit(bytes[start])
    { start &+= 1 }
    var rest = start
    while rest < end, ByteClass.isDigit(bytes[rest]) { rest &+= 1 }
    var word = rest
    while word < end, bytes[word] == 0x20 { word &+= 1 }
    guard start < limit, rest > start, word > rest, word &+ 3 < end,
      bytes[word] &- 0xD0 < 12, bytes[word &+ 2] &- 0xD0 < 12
    else { return nil }
    return bytes.string(start..<rest)
  }

  private static func isPlain(_ text: TextStretch) -> Bool {
    let bytes = text.bytes.span
    for offset in text.range where bytes[offset] >= 0x80 || bytes[offset] < 0x20 { return false }
    return true
  }

  // What `text(of:)` does with characters, done with bytes: nearly all mastheads are ASCII here.
  private static func plainText(of text: TextStretch) -> String? {
    let (bytes, end) = (text.bytes.span, text.range.upperBound)
    var start = text.range.lowerBound
    while start < end, !ByteClass.isDigit(bytes[start]) { start &+= 1 }
    var rest = start
    while rest < end, ByteClass.isDigit(bytes[rest]) { rest &+= 1 }
    guard rest > start, start - text.range.lowerBound <= 6 else { return nil }
    let item = bytes.string(start..<rest)
    var bare = rest
    while bare < end, bytes[bare] == 0x20 { bare &+= 1 }
    if bytes.byte(bare) == 0x28, bare < end {
      var close = bare
      while close < end, close - bare <= 5, bytes[close] != 0x29 { close &+= 1 }
      if close < end, close - bare <= 5, bytes[close] == 0x29 {
        return item + (bare == rest ? "" : " ") + bytes.string(bare..<close + 1)
      }
      return item
    }
    guard bare + 1 < end, ByteClass.isLetter(bytes[bare]), bytes[bare + 1] == 0x29 else {
      return item
    }
    return item + " " + bytes.string(bare..<bare + 2)
  }

  private static func text(of rest: String) -> String? {
    let trimmed = rest.drop { !$0.isNumber }
    var item = String(trimmed.prefix { $0.isNumber })
    let leading = rest.distance(from: rest.startIndex, to: trimmed.startIndex)
    guard !item.isEmpty, leading <= 6 else { return nil }
    let tail = trimmed.dropFirst(item.count)
    let bare = tail.drop { $0 == " " || $0 == "\u{A0}" }
    if bare.first == "(", let end = bare.firstIndex(of: ")"), bare[..<end].count <= 5 {
      item += (tail.first == "(" ? "" : " ") + bare[...end]
    } else if let letter = bare.first, letter.isLetter, bare.dropFirst().first == ")" {
      item += " \(letter))"
    }
    return item
  }
}
