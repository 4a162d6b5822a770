/// The first and the last line of a paragraph, for what they tell together.
struct ParagraphText {
  let page: PageText
  let first: TextLine
  let last: TextLine
  let lines: Int

  var ending: TextLine.Ending { last.ending }

  /// Its length in the source, joints and furniture counted in.
  var count: Int { max(last.end - first.start, first.count) }

  var isFinished: Bool { ending != .open }

  /// Whether it is short and ends without a mark, as headings do.
  var isHeading: Bool { !isFinished && count <= 150 && !page.isRecital(first) }

  /// Whether it begins as operative paragraphs do.
  var isDecision: Bool { page.starts(first, withAny: page.words.decisions) }

  /// Whether it is a footnote that has lost its number.
  ///
  /// Only a short sentence that points to a document or to a part of one.
  var isNote: Bool {
    guard ending == .stop, lines <= 3, count <= 400 else { return false }
    if page.language != .chinese {
      return first.opening == .upper && page.starts(first, withAny: page.words.notes)
        && !isDecision
    }
    if startsWithSymbol { return true }
    guard !page.isRecital(first), !isDecision else { return false }
    return pointsToPart || page.starts(first, withAny: page.words.notes)
  }

  private var startsWithSymbol: Bool {
    guard first.opening == .upper else { return false }
    for offset in first.start..<min(first.end, first.start + 6) {
      if page.bytes[offset] == 0x2F { return true }
    }
    return false
  }

  private static let parts: [LayoutWords.Phrase] = words("段 件 议 号 章 节 定 款 页 部分 月")
  private static let numerals: [LayoutWords.Phrase] = words("一 二 三 四 五 六 七 八 九 十 和")

  private static func words(_ list: String) -> [LayoutWords.Phrase] {
    list.split(separator: " ").map { Array($0.utf8) }
  }

  // The sentence ends with a part or a number: `附件二。`, `第24段。`, `第70/1号决议。`
  private var pointsToPart: Bool {
    guard count <= 260 else { return false }
    var end = last.end - 3
    while ends(at: end, withAny: Self.numerals) { end -= 3 }
    return ends(at: end, withAny: Self.parts)
  }

  private func ends(at end: Int, withAny phrases: [LayoutWords.Phrase]) -> Bool {
    for phrase in phrases where end - phrase.count >= last.start {
      if page.has(phrase, at: end - phrase.count, before: end) { return true }
    }
    return false
  }
}
