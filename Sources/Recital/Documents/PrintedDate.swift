/// Finds the day that a line prints: `2 December 2024`, `2003 年 12 月 23 日`.
struct PrintedDate {
  let bytes: [UInt8]
  let words: LayoutWords
  let language: Language

  /// Looks in the source of a page.
  init(page: PageText) {
    self.init(bytes: page.bytes, words: page.words, language: page.language)
  }

  /// Looks in a text of a language.
  init(bytes: [UInt8], words: LayoutWords, language: Language) {
    self.bytes = bytes
    self.words = words
    self.language = language
  }

  /// Whether a line is a day and nothing else.
  func covers(_ line: TextLine) -> Bool {
    guard line.count <= 60 else { return false }
    var offset = line.start
    guard date(at: &offset, before: line.end) != nil else { return false }
    return line.end - offset <= rest
  }

  /// How many bytes may follow: a mark, «года.», `，`.
  private var rest: Int {
    switch language {
    case .russian: 12
    case .chinese: 3
    default: 1
    }
  }

  /// The last day in a stretch, nil where there is none.
  func last(in range: Range<Int>) -> CalendarDate? {
    var found: CalendarDate?
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isDigit(offset, before: range.upperBound) else {
        offset += 1
        continue
      }
      var end = offset
      if let date = date(at: &end, before: range.upperBound) {
        found = date
        offset = end
      } else {
        while isDigit(offset, before: range.upperBound) { offset += 1 }
      }
    }
    return found
  }

  private func date(at offset: inout Int, before end: Int) -> CalendarDate? {
    let start = offset
    guard let first = figure(at: &offset, before: end) else { return nil }
    let isYear = offset - start == 4
    if isYear { return chineseDate(year: first, at: &offset, before: end) }
    guard offset - start <= 2 else { return nil }
    skipFillers(&offset, before: end)
    guard let month = month(at: &offset, before: end) else { return nil }
    skipFillers(&offset, before: end)
    guard let year = figure(at: &offset, before: end) else { return nil }
    return CalendarDate(year: year, month: month, day: first)
  }

  private func chineseDate(
    year: Int, at offset: inout Int, before end: Int
  ) -> CalendarDate? {
    guard skip("年", at: &offset, before: end),
      let month = figure(at: &offset, before: end), skip("月", at: &offset, before: end),
      let day = figure(at: &offset, before: end), skip("日", at: &offset, before: end)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private func month(at offset: inout Int, before end: Int) -> Int? {
    if let month = month(in: words, at: &offset, before: end) { return month }
    return language == .english ? nil : month(in: .english, at: &offset, before: end)
  }

  private func month(
    in words: LayoutWords, at offset: inout Int, before end: Int
  ) -> Int? {
    guard let month = words.monthNumbers.match(in: bytes.span, at: offset, until: end) else {
      return nil
    }
    offset = month.end
    return month.value
  }

  // Spaces, also those that do not break, the `de` of Spanish, the `er` of French, the comma of
  // `24 July, 1990`.
  private func skipFillers(_ offset: inout Int, before end: Int) {
    var isOn = true
    while isOn, offset < end {
      isOn = false
      if bytes[offset] <= 0x20 || bytes[offset] == 0x2C {
        offset += 1
        isOn = true
      } else if bytes.span.has("\u{A0}", at: offset, until: end) {
        offset += 2
        isOn = true
      } else if bytes.span.has("de ", at: offset, until: end)
        || bytes.span.has("er ", at: offset, until: end)
      {
        offset += 3
        isOn = true
      }
    }
  }

  private func skip(_ mark: StaticString, at offset: inout Int, before end: Int) -> Bool {
    while offset < end, bytes[offset] == 0x20 { offset += 1 }
    guard offset + 3 <= end else { return false }
    let isThere = mark.withUTF8Buffer { buffer in
      for index in 0..<3 {
        guard unsafe buffer[index] == bytes[offset + index] else { return false }
      }
      return true
    }
    if isThere { offset += 3 }
    return isThere
  }

  private func figure(at offset: inout Int, before end: Int) -> Int? {
    while offset < end, bytes[offset] == 0x20 { offset += 1 }
    var value = 0
    let start = offset
    while offset - start < 4, isDigit(offset, before: end) {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    return offset > start ? value : nil
  }

  private func isDigit(_ offset: Int, before end: Int) -> Bool {
    offset < end && bytes[offset] >= 0x30 && bytes[offset] <= 0x39
  }
}
