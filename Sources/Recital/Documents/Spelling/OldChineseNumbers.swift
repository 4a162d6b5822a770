/// The numbers and days of an old Chinese text in figures: up to 1971 they were printed in
/// characters, and typed in full-width forms long after.
///
///     第一五一四（十五）號決議案     第1514 (XV)號決議案
///     二一七甲（三）               217 A (III)
///     一五一四（十五）．宣言          1514 (XV). 宣言
///     一九六〇年十二月十四日        1960年12月14日
///     第５６／２４號決議           第56/24號決議
struct OldChineseNumbers {
  private let source: [UInt8]
  private var writer: RespellingWriter

  /// The text in figures; nil where nothing changes, or its beginning does not look old.
  ///
  /// - Complexity: O(*n*) in the bytes of an old text, O(1) for any other.
  static func respelled(_ source: [UInt8]) -> Respelling? {
    guard isOld(source.span) else { return nil }
    var numbers = OldChineseNumbers(source: source, writer: RespellingWriter(source))
    numbers.read()
    return numbers.writer.finish()
  }

  /// Whether `議`, `一九` or a full-width figure stands near the beginning.
  private static func isOld(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    let limit = Swift.min(bytes.count, 4096)
    while offset + 18 <= limit {
      // The loop has asked for the last of these bytes.
      let block = unsafe SixteenBytes(bytes, uncheckedAt: offset)
      let next = unsafe SixteenBytes(bytes, uncheckedAt: offset + 1)
      let last = unsafe SixteenBytes(bytes, uncheckedAt: offset + 2)
      // `，` and its like begin as full-width figures do, so that all three bytes are compared.
      let found =
        block.matches(0xE8) .& next.matches(0xAD) .& last.matches(0xB0)
        .| block.matches(0xE4) .& next.matches(0xB9) .& last.matches(0x9D)
        .| block.matches(0xEF) .& next.matches(0xBC) .& last.matches(from: 0x90, count: 10)
      if SixteenBytes.any(found) {
        for place in offset..<offset + 16 where isSign(bytes, at: place) { return true }
      }
      offset += 16
    }
    for place in offset..<Swift.max(offset, limit) where isSign(bytes, at: place) { return true }
    return false
  }

  private static func isSign(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xE8: bytes.has("議", at: offset, until: bytes.count)
    case 0xE4: offset >= 3 && bytes.has("一九", at: offset - 3, until: bytes.count)
    case 0xEF: bytes.byte(offset + 1) == 0xBC && bytes.byte(offset + 2) &- 0x90 < 10
    default: false
    }
  }

  private mutating func read() {
    let source = source
    let bytes = source.span
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0xEF, let end = readWide(at: offset, bytes) {
        offset = end
      } else if byte >= 0xE2 || ByteClass.isDigit(byte),
        let number = ChineseNumeral(in: bytes, at: offset)
      {
        offset = read(number, bytes) ?? number.range.upperBound
      } else {
        offset += 1
      }
    }
  }

  /// Full-width figures, letters and slashes.
  private mutating func readWide(at start: Int, _ bytes: Span<UInt8>) -> Int? {
    var plain: [UInt8] = []
    var offset = start
    while offset + 2 < bytes.count, bytes[offset] == 0xEF, bytes[offset + 1] == 0xBC,
      case let byte = bytes[offset + 2] &- 0x60,
      ByteClass.isDigit(byte) || ByteClass.isUpper(byte) || byte == 0x2F
    {
      plain.append(byte)
      offset += 3
    }
    guard !plain.isEmpty else { return nil }
    writer.replace(start..<offset, with: plain)
    return offset
  }

  private mutating func read(_ number: ChineseNumeral, _ bytes: Span<UInt8>) -> Int? {
    if let stop = paragraphStop(behind: number, bytes) {
      writer.replace(number.range.lowerBound..<stop, with: "\(number.value). ")
      return stop
    }
    if let date = date(from: number, bytes) {
      writer.replace(number.range.lowerBound..<date.end, with: date.spelling)
      return date.end
    }
    guard number.value < 10_000, let act = act(number, bytes) else { return nil }
    if let title = title(number, act, bytes) {
      writer.replace(title.start..<title.end, with: act.spelling + ". ")
      return title.end
    }
    writer.replace(number.range.lowerBound..<act.end, with: act.spelling)
    return act.end
  }

  /// `決議案一八○三（十七）．天然資源`: the noun before the number of a title.
  private func title(
    _ number: ChineseNumeral, _ act: Written, _ bytes: Span<UInt8>
  ) -> (start: Int, end: Int)? {
    let head = bytes.skippingSpacesBack(from: number.range.lowerBound, downTo: 0)
    guard bytes.byte(head - 3) >= 0xE3,
      let noun = Self.nouns.match(in: bytes, before: head, from: 0)
    else { return nil }
    let start = bytes.skippingSpacesBack(from: noun.start, downTo: 0)
    let isFirst = start == 0
    guard isFirst || bytes[start - 1] == 0x0A else { return nil }
    if bytes.has("．", at: act.end, until: bytes.count) { return (noun.start, act.end + 3) }
    return isFirst && bytes.byte(act.end) == 0x0A ? (noun.start, act.end) : nil
  }
}

// Days and numbers.
extension OldChineseNumbers {
  private typealias Written = (spelling: String, end: Int)

  /// The stop behind the number of a paragraph: `二．決定`.
  private func paragraphStop(behind number: ChineseNumeral, _ bytes: Span<UInt8>) -> Int? {
    let end = number.range.upperBound
    guard bytes.byte(end) >= 0xE3, number.value < 100, !number.isFigures,
      startsLine(number, bytes)
    else { return nil }
    if bytes.has("．", at: end, until: bytes.count) { return end + 3 }
    // The same mark stands behind the number of a heading.
    guard bytes.has("、", at: end, until: bytes.count),
      LayoutWords.chinese.decisions.begins(bytes, at: end + 3, until: bytes.count)
    else { return nil }
    return end + 3
  }

  /// `一九六〇年十二月十四日`.
  private func date(from year: ChineseNumeral, _ bytes: Span<UInt8>) -> Written? {
    let limit = bytes.count
    guard (1900...2100).contains(year.value), year.isPositional,
      bytes.has("年", at: year.range.upperBound, until: limit),
      let month = ChineseNumeral(in: bytes, at: year.range.upperBound + 3),
      bytes.has("月", at: month.range.upperBound, until: limit),
      let day = ChineseNumeral(in: bytes, at: month.range.upperBound + 3),
      bytes.has("日", at: day.range.upperBound, until: limit)
    else { return nil }
    return ("\(year.value)年\(month.value)月\(day.value)日", day.range.upperBound + 3)
  }

  /// `一五一四（十五）`, `二一七甲（三）`, `二四二（一九六七）`.
  private func act(_ number: ChineseNumeral, _ bytes: Span<UInt8>) -> Written? {
    let limit = bytes.count
    var offset = bytes.skippingSpaces(from: number.range.upperBound, until: limit)
    var letter = ""
    if let stem = Self.stems.match(in: bytes, at: offset, until: limit) {
      letter = " \(stem.value)"
      offset = bytes.skippingSpaces(from: stem.end, until: limit)
    } else if ByteClass.isUpper(bytes.byte(offset)) {
      letter = " \(Unicode.Scalar(bytes[offset]))"
      offset = bytes.skippingSpaces(from: offset + 1, until: limit)
    }
    guard let open = bytes.openingParenthesis(at: offset, until: limit) else { return nil }
    let isFirst = startsLine(number, bytes)
    let mark = Self.sessions.match(in: bytes, at: open, until: limit)
    guard let session = ChineseNumeral(in: bytes, at: mark?.end ?? open),
      !session.isFigures || mark != nil,
      let close = bytes.closingParenthesis(at: session.range.upperBound, until: limit),
      let inside = spelling(of: session, mark?.value ?? "")
    else { return nil }
    let written = "\(number.value)\(letter) (\(inside))"
    if isFirst, bytes.has("．", at: close, until: limit) { return (written + ". ", close + 3) }
    return isNumber(number, before: close, bytes) ? (written, close) : nil
  }

  private func startsLine(_ number: ChineseNumeral, _ bytes: Span<UInt8>) -> Bool {
    let start = bytes.skippingSpacesBack(from: number.range.lowerBound, downTo: 0)
    return start == 0 || bytes[start - 1] == 0x0A
  }

  private func spelling(of session: ChineseNumeral, _ mark: String) -> String? {
    if session.isPositional, (1946...1999).contains(session.value) { return String(session.value) }
    return RomanNumeral(session.value).map { "\(mark)\($0)" }
  }

  /// Whether the words around say that it is the number of a resolution, and not an item of a list.
  private func isNumber(_ number: ChineseNumeral, before end: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = bytes.skippingSpacesBack(from: number.range.lowerBound, downTo: 0)
    return Self.heads.match(in: bytes, before: start, from: 0) != nil
      || Self.signs.match(in: bytes, at: end, until: bytes.count) != nil
  }

  private static let nouns = Lexicon.table(.last, "決議案|决议案|決議|决议")
  private static let heads = Lexicon.table(.last, "第|決議案|决议案|決議|决议|、|，|及|和|與|与|或|至")
  private static let signs = Lexicon.table(.first, "號|号|決議|决议")
  private static let sessions = PhraseTable<String>(
    .first, [("特", "S-"), ("緊特", "ES-"), ("緊急特", "ES-"), ("紧特", "ES-"), ("特別", "S-")])
  private static let stems = PhraseTable<String>(
    .first,
    [
      ("甲", "A"), ("乙", "B"), ("丙", "C"), ("丁", "D"), ("戊", "E"), ("己", "F"), ("庚", "G"),
      ("辛", "H"), ("壬", "I"), ("癸", "J"),
    ])
}
