/// What stands around a figure that may call a footnote.
struct FigureSurroundings {
  /// Where a figure stands.
  enum Place {
    /// `Action,1` `》，1` `报告,3`
    case afterMark
    /// `Agenda 21,2` `1949 5 (Fourth`
    case afterFigureMark
    /// `Agreement2`
    case afterWord
    /// `Aspects, 1`
    case afterMarkAndSpace
    /// `none. 31`
    case afterStopAndSpace
    /// `report 6 of`
    case afterWordAndSpace
    /// `illicites 1 ,`
    case beforeSpacedMark
    case elsewhere
  }

  /// The passage.
  let range: Range<Int>
  /// Where the figure begins and ends.
  let start: Int
  let end: Int
  let language: Language

  /// Whether a call can end here: no slash, no unit, no month, no year in parentheses behind it.
  func canEnd(in bytes: Span<UInt8>) -> Bool {
    guard end < range.upperBound else { return true }
    switch bytes[end] {
    case 0x20: return canPrecedeWord(bytes)
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x29: return !isFigure(bytes, end + 1)
    case 0x80...0xFF: return !isCounted(bytes)
    default: return false
    }
  }

  /// Whether a punctuation mark follows.
  func isBeforeMark(in bytes: Span<UInt8>) -> Bool {
    end < range.upperBound && (bytes[end] == 0x2C || bytes[end] == 0x3B)
  }

  /// Where the figure stands.
  func place(in bytes: Span<UInt8>) -> Place {
    let before = bytes[start - 1]
    if before == 0x20 { return placeAfterSpace(bytes) }
    if isMark(bytes, endingAt: start) {
      let isNumeric = (before == 0x2C || before == 0x2E) && isFigure(bytes, start - 2)
      if isNumeric { return end - start < 3 ? .afterFigureMark : .elsewhere }
      guard before == 0x2E else { return .afterMark }
      let isStop =
        endsWord(bytes, at: start - 1)
        && !isWord(bytes, of: Self.abbreviations, endingAt: start - 1)
      return isStop ? .afterMark : .elsewhere
    }
    return endsWord(bytes, at: start) ? .afterWord : .elsewhere
  }

  private func placeAfterSpace(_ bytes: Span<UInt8>) -> Place {
    let next = end + 1
    if end < range.upperBound, bytes[end] == 0x20, next < range.upperBound,
      bytes[next] == 0x2C || bytes[next] == 0x3B || bytes[next] == 0x2E, language == .french
    {
      return .beforeSpacedMark
    }
    let gap = start - 1
    if isMark(bytes, endingAt: gap) {
      if bytes[gap - 1] == 0x2E { return .afterStopAndSpace }
      guard bytes[gap - 1] == 0x2C, isFigure(bytes, gap - 2) else { return .afterMarkAndSpace }
      return isYear(bytes, endingAt: gap - 1) ? .afterFigureMark : .elsewhere
    }
    if isYear(bytes, endingAt: gap) { return .afterFigureMark }
    return endsWord(bytes, at: gap) && !isWord(bytes, of: nouns, endingAt: gap)
      ? .afterWordAndSpace : .elsewhere
  }

  private func isFigure(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset >= range.lowerBound, offset < range.upperBound else { return false }
    return bytes[offset] >= 0x30 && bytes[offset] <= 0x39
  }

  private func isYear(_ bytes: Span<UInt8>, endingAt offset: Int) -> Bool {
    for index in offset - 4..<offset where !isFigure(bytes, index) { return false }
    return !isFigure(bytes, offset - 5)
  }

  // Punctuation, closing quotation marks and brackets, Chinese punctuation.
  private func isMark(_ bytes: Span<UInt8>, endingAt offset: Int) -> Bool {
    let last = offset - 1
    guard last >= range.lowerBound else { return false }
    switch bytes[last] {
    case 0x2C, 0x2E, 0x3B, 0x29, 0x5D, 0x22: return true
    case 0x9D, 0x99: return last - 2 >= range.lowerBound && bytes[last - 2] == 0xE2
    case 0xBB where bytes[last - 1] == 0xC2: return true
    default: break
    }
    guard bytes[last] >= 0x80, last - 2 >= range.lowerBound else { return false }
    switch (bytes[last - 2], bytes[last - 1], bytes[last]) {
    case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x89): return true
    case (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x81): return true
    default: return false
    }
  }

  // A word of three letters that ends in small ones, so that `H5` is no call.
  private func endsWord(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset - 3 >= range.lowerBound else { return false }
    // The dash of `paragraphs 1–3` is no letter.
    if bytes[offset - 3] == 0xE2, bytes[offset - 2] == 0x80 { return false }
    for index in offset - 3..<offset {
      let byte = bytes[index]
      let isCapital = index == offset - 3 && byte >= 0x41 && byte <= 0x5A
      guard isCapital || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 else { return false }
    }
    return language != .chinese
  }

  private func canPrecedeWord(_ bytes: Span<UInt8>) -> Bool {
    let next = end + 1
    guard next < range.upperBound else { return true }
    let byte = bytes[next]
    if byte == 0x28 { return !isFigure(bytes, next + 1) }
    if byte >= 0x80 { return !isCounted(bytes) && !isMonth(in: bytes, at: next) }
    guard byte >= 0x41, byte <= 0x5A else { return true }
    let months = LayoutWords.english.monthNumbers
    return months.match(in: bytes, at: next, until: range.upperBound) == nil
  }

  private static let counted = packed(
    "年 月 日 号 段 个 次 条 项 届 名 卷 页 期 周 天 国 章 节 款 岁 时 点 万 亿 至 和 世")

  // In Chinese a noun or a unit behind the figure says what it counts.
  private func isCounted(_ bytes: Span<UInt8>) -> Bool {
    let next = bytes[end] == 0x20 ? end + 1 : end
    guard next + 3 <= range.upperBound else { return false }
    return Self.counted.contains(pack(bytes, next..<next + 3))
  }

  private static let numberedNouns = packed(
    """
    and article articles annex chapter from goal goals item items least paragraph paragraphs \
    part page pages resolution resolutions rule rules section sections session target targets \
    than the to of or on in at by for until with between nearly about over under number agenda \
    protocol order day year years version table figure note
    """)

  // The full stop of `Corr.2` ends no sentence.
  private static let abbreviations = packed(
    "corr add rev amend no nos vol vols art arts chap sect para paras prov")

  private var nouns: [UInt64] {
    switch language {
    case .french: Self.frenchNumberedNouns
    case .spanish: Self.spanishNumberedNouns
    default: Self.numberedNouns
    }
  }

  private func isWord(
    _ bytes: Span<UInt8>, of list: [UInt64], endingAt end: Int
  ) -> Bool {
    var begin = end
    while begin > range.lowerBound, end - begin < 12, bytes[begin - 1] | 0x20 >= 0x61,
      bytes[begin - 1] | 0x20 <= 0x7A
    {
      begin -= 1
    }
    return list.contains(pack(bytes, begin..<end))
  }

  // The last eight bytes of a word as one number, its letters small.
  private func pack(_ bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
    var packed: UInt64 = 0
    for offset in word { packed = packed << 8 | UInt64(bytes[offset] | 0x20) }
    return packed
  }

  static func packed(_ list: String) -> [UInt64] {
    list.split(separator: " ").map { word in
      word.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }
  }
}
