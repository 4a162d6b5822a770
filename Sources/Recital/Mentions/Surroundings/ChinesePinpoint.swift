/// Pinpoints as Chinese prints them: `第四章`, `第 10(a)段`, `A 节`, `题为“…”的附件`.
enum ChinesePinpoint {
  /// One unit at `start`; an act of another body is one in a document only.
  static func unit(
    in bytes: Span<UInt8>, at start: Int, until end: Int, isDocument: Bool
  ) -> Int? {
    if bytes.has("第", at: start, until: end) {
      let label = bytes.skippingSpaces(from: start + 3, until: end)
      return (isDocument ? actNumber(in: bytes, at: label, until: end) : nil)
        ?? measured(in: bytes, at: start, until: end)
    }
    if bytes.has("题为", at: start, until: end) { return titled(in: bytes, at: start, until: end) }
    if let part = parts.match(in: bytes, at: start, until: end) {
      return measured(in: bytes, at: bytes.skippingSpaces(from: part.end, until: end), until: end)
        ?? (part.value ? part.end : nil)
    }
    guard start < end else { return nil }
    if ByteClass.isUpper(bytes[start]) {
      let next = bytes.skippingSpaces(from: start + 1, until: end)
      return bytes.has("节", at: next, until: end) ? next + 3 : nil
    }
    guard isDocument, ByteClass.isDigit(bytes[start]) else { return nil }
    return actNumber(in: bytes, at: start, until: end)
  }

  /// Another unit behind `和`: `第5段和附件二`.
  static func joined(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Range<Int>? {
    guard let joint = conjunctions.match(in: bytes, at: start, until: end) else { return nil }
    let first = bytes.skippingSpaces(from: joint.end, until: end)
    let unit =
      Pinpoint.worded(in: bytes, at: first, until: end, .chinese)
      ?? measured(in: bytes, at: first, until: end)
    return unit.map { start..<$0 }
  }

  /// The end of the numeral or letter behind a word: the `二` of `附件二`, the `B` of `附件B`.
  static func label(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    let numeral = numeral(in: bytes, at: start, until: end)
    return numeral > start ? numeral : letter(in: bytes, at: start, until: end) ?? start
  }

  /// A capital that stands alone and begins no unit or symbol of its own.
  private static func letter(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    guard start < end, ByteClass.isUpper(bytes[start]), !ByteClass.isLetter(bytes.byte(start + 1)),
      bytes.byte(start + 1) != 0x2F, !ByteClass.isDigit(bytes.byte(start + 1)),
      !bytes.has("节", at: bytes.skippingSpaces(from: start + 1, until: end), until: end)
    else { return nil }
    return start + 1
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

  /// `第四章`, `第19(a)㈠段`, `第八.23段`, `第三节C`.
  private static func measured(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    guard bytes.has("第", at: start, until: end) else { return nil }
    let label = bytes.skippingSpaces(from: start + 3, until: end)
    var offset = numeral(in: bytes, at: label, until: end)
    if offset == label {
      offset = figures(in: bytes, at: label, until: end)
    } else {
      offset = behindPoint(in: bytes, at: offset, until: end)
    }
    guard offset > label else { return nil }
    offset = bytes.skippingSpaces(from: offset, until: end)
    guard let measure = measures.match(in: bytes, at: offset, until: end) else { return nil }
    guard measure.value else { return measure.end }
    return letter(in: bytes, at: measure.end, until: end) ?? measure.end
  }

  /// The end of what a point parts from its numeral: the `A` of `第二.A节`, the `23` of `第八.23段`.
  private static func behindPoint(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    guard bytes.byte(start) == 0x2E, start + 1 < end else { return start }
    if ByteClass.isUpper(bytes[start + 1]) { return start + 2 }
    let last = figures(in: bytes, at: start + 1, until: end)
    return last > start + 1 ? last : start
  }

  /// `10(a)`, `1-11`, `3 和 4`, `19 和第 23`.
  private static func figures(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    var last = start
    var offset = start
    while let number = bytes.figures(at: offset, until: end) {
      last = number.end
      if bytes.byte(last) == 0x2E, let second = bytes.figures(at: last + 1, until: end) {
        last = second.end
      }
      last = items(in: bytes, at: last, until: end)
      guard let joint = joints.match(in: bytes, at: last, until: end) else { break }
      offset = bytes.skippingSpaces(from: joint.end, until: end)
      let further = items(in: bytes, at: offset, until: end)
      if further > offset { last = further }
      if bytes.has("第", at: offset, until: end) {
        offset = bytes.skippingSpaces(from: offset + 3, until: end)
      }
    }
    return last
  }

  /// The end of items behind a number: `(a)`, `(b)(ii)`, `(a)㈠`, and of those of a range: `(a)-(c)`.
  private static func items(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    var last = start
    while true {
      let open = bytes.skippingSpaces(from: last, until: end)
      if let enclosed = enclosedNumerals.match(in: bytes, at: open, until: end) {
        last = enclosed.end
        continue
      }
      guard let first = bytes.openingParenthesis(at: open, until: end) else { return last }
      var offset = first
      while offset < end, offset < first + 5, ByteClass.isLower(bytes[offset]) { offset += 1 }
      guard offset > first, let close = bytes.closingParenthesis(at: offset, until: end) else {
        return last
      }
      last = close
    }
  }

  /// A number of another body that is part of the pinpoint: `14/221 号决议`, `1/CP. 21 号决定`,
  /// `58.3 号决议`.
  private static func actNumber(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    guard let first = bytes.figures(at: start, until: end) else { return nil }
    var offset = first.end
    guard bytes.byte(offset) == 0x2F || bytes.byte(offset) == 0x2E else { return nil }
    offset += 1
    // No act of the Assembly: its sessions have had such numbers since 1976.
    if bytes.byte(first.end) == 0x2F, ByteClass.isDigit(bytes.byte(offset)), first.value > 30 {
      return nil
    }
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
  private static let enclosedNumerals = Lexicon.table(.first, "㈠|㈡|㈢|㈣|㈤|㈥|㈦|㈧|㈨|㈩")
  /// What is counted; true where a letter may stand behind it.
  private static let measures = PhraseTable<Bool>(
    .first,
    [
      ("节", true), ("段", false), ("章", false), ("条", false), ("页", false), ("部分", false),
      ("款", false), ("项", false), ("部", false), ("卷", false),
    ])
  /// The parts of a resolution; true where one may be cited as a whole.
  private static let parts = PhraseTable<Bool>(
    .first,
    [("执行部分", false), ("序言部分", true), ("序言", true), ("執行部分", false), ("序言部份", true)])
  private static let conjunctions = Lexicon.table(.first, "和|及|及其|以及|与")
  private static let joints = Lexicon.table(.first, "-|–|至|和|、| 和 | 至 |及")
  private static let titleEnds = Lexicon.table(.first, "的附件|一节|的一节|的附录|的部分")
}
