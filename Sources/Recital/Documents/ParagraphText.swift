/// The first and the last line of a paragraph, for what they tell together.
struct ParagraphText {
  let first: TextLine
  let last: TextLine
  let lines: Int

  var ending: TextLine.Ending { last.ending }

  /// Its length in the source, joints and furniture counted in.
  var count: Int { max(last.end - first.start, first.count) }

  var isFinished: Bool { ending != .open }

  /// Whether it is short and ends without a mark, as headings do.
  func isHeading(on page: PageText) -> Bool {
    !isFinished && count <= 150 && !page.isRecital(first)
  }

  /// Whether it begins as operative paragraphs do.
  func isDecision(on page: PageText) -> Bool {
    page.starts(first, withAny: page.words.decisions)
  }

  /// Whether it is a footnote that has lost its number.
  ///
  /// Only a short sentence that points to a document or to a part of one.
  func isNote(on page: PageText) -> Bool {
    guard ending == .stop, lines <= 6, count <= 400, !isQuoted(on: page) else { return false }
    if page.language != .chinese {
      return first.opening == .upper && page.starts(first, withAny: page.words.notes)
        && !isDecision(on: page)
    }
    if startsWithSymbol(on: page) { return true }
    guard !page.isRecital(first), !isDecision(on: page) else { return false }
    return pointsToPart(on: page) || page.starts(first, withAny: page.words.notes)
  }

  /// Whether it begins with a quotation mark, as what a statement says does.
  func isQuoted(on page: PageText) -> Bool {
    let bytes = page.bytes
    if bytes[first.start] == 0x22 { return true }
    return bytes[first.start] >= 0xC2
      && Self.quotationMarks.begins(bytes.span, at: first.start, until: first.end)
  }

  private static let quotationMarks = PhraseTable<Void>(
    .first, letters: .exact, ["“", "”", "„", "‟", "«", "「", "『"])

  // `A/73/918，附件。`; a line of a list has its title behind a space.
  private func startsWithSymbol(on page: PageText) -> Bool {
    guard first.opening == .upper else { return false }
    let bytes = page.bytes
    guard (first.start..<min(first.end, first.start + 6)).contains(where: { bytes[$0] == 0x2F })
    else { return false }
    var end = first.start
    while end < first.end, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
    guard end + 1 < first.end, bytes[end] == 0x20 else { return true }
    let titles = Self.titleBytes
    return !titles.contains(bytes[end + 1])
      || page.starts(tail(from: end + 1), withAny: Self.joints)
  }

  private static let titleBytes: ClosedRange<UInt8> = 0xE4...0xE9
  private static let joints = PhraseTable<Void>(
    .first, letters: .exact, ["和", "及", "与", "與", "附件", "第", "号"])

  private func tail(from start: Int) -> TextLine {
    var line = first
    line.start = start
    return line
  }

  private static let parts: [LayoutWords.Phrase] = words("段 附件 号决议 号决定 号 章 节 款 页 月")
  private static let numerals: [LayoutWords.Phrase] = words("一 二 三 四 五 六 七 八 九 十 和")

  private static func words(_ list: String) -> [LayoutWords.Phrase] {
    list.split(separator: " ").map { Array($0.utf8) }
  }

  // How the sentences of letters begin: "I have the honour", "Please".
  private static let addresses = PhraseTable<Void>(
    .first, letters: .exact, ["谨", "我", "请", "奉", "兹", "随", "如蒙", "本"])

  // The sentence ends with a part or a number: `附件二。`, `第24段。`, `第70/1号决议。`
  private func pointsToPart(on page: PageText) -> Bool {
    guard count <= 260, !page.starts(first, withAny: Self.addresses), !speaksOfBody(on: page)
    else { return false }
    var end = last.end - 3
    while ends(at: end, withAny: Self.numerals, on: page) { end -= 3 }
    return ends(at: end, withAny: Self.parts, on: page)
  }

  // A note begins with the body whose resolution it names; `委员会回顾大会第70/1号决议` is a sentence.
  private func speaksOfBody(on page: PageText) -> Bool {
    let source = page.bytes
    let bytes = source.span
    var offset = first.start
    while offset < first.end, !ByteClass.isDigit(bytes[offset]) {
      if offset > first.start + Self.longestPrefix,
        let body = page.words.formulas.match(in: bytes, at: offset, until: first.end),
        bytes.has("第", at: body.end, until: first.end)
      {
        return true
      }
      offset += 1
    }
    return false
  }

  /// The bytes of `联合国`, which may stand before the body.
  private static let longestPrefix = 9

  private func ends(
    at end: Int, withAny phrases: [LayoutWords.Phrase], on page: PageText
  ) -> Bool {
    for phrase in phrases where end - phrase.count >= last.start {
      if page.has(phrase, at: end - phrase.count, before: end) { return true }
    }
    return false
  }
}
