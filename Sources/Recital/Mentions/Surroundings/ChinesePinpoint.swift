/// Pinpoints as Chinese prints them: `第四章`, `第 10(a)段`, `A 节`, `题为“…”的附件`.
enum ChinesePinpoint {
  /// One unit at `start`.
  static func unit(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    if bytes.has("第", at: start, until: end) { return ordinal(in: bytes, at: start, until: end) }
    if bytes.has("题为", at: start, until: end) { return titled(in: bytes, at: start, until: end) }
    guard start < end else { return nil }
    if ByteClass.isUpper(bytes[start]) {
      let next = bytes.skippingSpaces(from: start + 1, until: end)
      return bytes.has("节", at: next, until: end) ? next + 3 : nil
    }
    guard ByteClass.isDigit(bytes[start]) else { return nil }
    return actNumber(in: bytes, at: start, until: end)
  }

  /// The end of the numeral at `start`, `start` itself where there is none: the `二` of `附件二`.
  static func numeral(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    var offset = start
    while let next = numerals.match(in: bytes, at: offset, until: end) { offset = next.end }
    if offset > start, joinsNumeral(bytes, offset, end) {
      return numeral(in: bytes, at: offset + 3, until: end)
    }
    return offset
  }

  private static func joinsNumeral(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    (bytes.has("和", at: offset, until: end) || bytes.has("至", at: offset, until: end))
      && numerals.match(in: bytes, at: offset + 3, until: end) != nil
  }

  private static func ordinal(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    let label = bytes.skippingSpaces(from: start + 3, until: end)
    if let act = actNumber(in: bytes, at: label, until: end) { return act }
    var offset = numeral(in: bytes, at: label, until: end)
    if offset == label { offset = figures(in: bytes, at: label, until: end) }
    guard offset > label else { return nil }
    offset = bytes.skippingSpaces(from: offset, until: end)
    return measures.match(in: bytes, at: offset, until: end)?.end
  }

  /// `10(a)`, `1-11`, `3 和 4`, `19 和第 23`.
  private static func figures(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    var last = start
    var offset = start
    while let number = bytes.figures(at: offset, until: end) {
      last = number.end
      let open = bytes.skippingSpaces(from: last, until: end)
      if open + 2 < end, bytes[open] == 0x28, ByteClass.isLower(bytes[open + 1]),
        bytes[open + 2] == 0x29
      {
        last = open + 3
      }
      guard let joint = joints.match(in: bytes, at: last, until: end) else { break }
      offset = bytes.skippingSpaces(from: joint.end, until: end)
      if bytes.has("第", at: offset, until: end) {
        offset = bytes.skippingSpaces(from: offset + 3, until: end)
      }
    }
    return last
  }

  /// A number of another body that is part of the pinpoint: `14/221 号决议`, `1/CP. 21 号决定`,
  /// `58.3 号决议`.
  private static func actNumber(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    guard let first = bytes.figures(at: start, until: end) else { return nil }
    var offset = first.end
    guard bytes.byte(offset) == 0x2F || bytes.byte(offset) == 0x2E else { return nil }
    offset += 1
    while offset < end, ByteClass.isUpper(bytes[offset]) || bytes[offset] == 0x2E { offset += 1 }
    offset = bytes.skippingSpaces(from: offset, until: end)
    guard let second = bytes.figures(at: offset, until: end) else { return nil }
    let sign = bytes.skippingSpaces(from: second.end, until: end)
    guard bytes.has("号", at: sign, until: end) else { return nil }
    let noun = bytes.skippingSpaces(from: sign + 3, until: end)
    return Lexicon.chinese.nounsAfter.match(in: bytes, at: noun, until: end)?.end
  }

  /// `题为“…”的附件`, `题为“…”一节`.
  private static func titled(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    let open = start + 6
    guard bytes.has("“", at: open, until: end) else { return nil }
    var offset = open + 3
    let limit = Swift.min(end, offset + 400)
    while offset < limit, !bytes.has("”", at: offset, until: end) { offset += 1 }
    guard offset < limit else { return nil }
    return titleEnds.match(in: bytes, at: offset + 3, until: end)?.end
  }

  private static let numerals = Lexicon.table(.first, "一|二|三|四|五|六|七|八|九|十")
  private static let measures = Lexicon.table(.first, "段|章|节|条|页|部分|款|项|部")
  private static let joints = Lexicon.table(.first, "-|–|至|和|、| 和 | 至 |及")
  private static let titleEnds = Lexicon.table(.first, "的附件|一节|的一节|的附录|的部分")
}
