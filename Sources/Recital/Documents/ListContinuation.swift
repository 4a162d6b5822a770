/// Tells whether a line goes on with a list of numbers that the line before began.
///
/// A short text does not show whether its lines are broken at the width of a page; but a number behind
/// a comma or an "and" is one more of the list, and begins no paragraph.
struct ListContinuation {
  let page: PageText
  /// The last line of text before.
  let previous: TextLine
  /// Whether the foot of a page lies between the two, with its blank lines.
  var isBroken = false

  /// Whether a line begins with a number of a resolution that belongs to the list before it, or with
  /// the day of the last one.
  func holds(_ line: TextLine) -> Bool {
    guard line.number > 0, line.opening == .digit,
      isBroken || !line.surroundings.contains(.gap)
    else { return false }
    if line.number <= 31, isDate(line) { return true }
    guard isActNumber(at: line.start, until: line.end) else { return false }
    let source = page.bytes
    if ListContinuation.conjunctions.match(
      in: source.span, before: previous.end, from: previous.start) != nil
    {
      // `58/241. Title` is one whatever stands before.
      return previous.ending == .open && (line.shape != .title || line.count <= 14)
    }
    guard line.shape != .title, previous.ending == .comma || isBeforeMark(line) else {
      return false
    }
    return previous.ending != .stop && holdsActNumber(previous)
  }

  /// `44/406, 45/424`: a list goes on behind the first number.
  private func isBeforeMark(_ line: TextLine) -> Bool {
    let source = page.bytes
    let bytes = source.span
    var offset = line.start
    while offset < line.end, ByteClass.isDigit(bytes[offset]) || bytes[offset] == 0x2F {
      offset += 1
    }
    return bytes.comma(at: offset, until: line.end) != nil
      || bytes.has("、", at: offset, until: line.end)
  }

  /// "49/233 B of" and "31 March 1995".
  private func isDate(_ line: TextLine) -> Bool {
    let source = page.bytes
    let bytes = source.span
    guard previous.ending == .open,
      ListContinuation.links.match(in: bytes, before: previous.end, from: previous.start) != nil,
      let day = bytes.figures(at: line.start, until: line.end)
    else { return false }
    let month = bytes.skippingSpaces(from: day.end, until: line.end)
    return page.words.monthNumbers.match(in: bytes, at: month, until: line.end) != nil
  }

  /// `57/72`, `1325 (2000)`.
  private func isActNumber(at start: Int, until end: Int) -> Bool {
    let source = page.bytes
    let bytes = source.span
    guard let first = bytes.figures(at: start, until: end) else { return false }
    if bytes.byte(first.end) == 0x2F {
      return bytes.figures(at: first.end + 1, until: end) != nil
    }
    guard bytes.byte(first.end) == 0x20, bytes.byte(first.end + 1) == 0x28,
      let year = bytes.figures(at: first.end + 2, until: end)
    else { return false }
    return year.end - first.end == 6 && bytes.byte(year.end) == 0x29
  }

  private func holdsActNumber(_ line: TextLine) -> Bool {
    var offset = line.start
    while offset < line.end {
      if ByteClass.isDigit(page.bytes[offset]) {
        if isActNumber(at: offset, until: line.end) { return true }
        while offset < line.end, ByteClass.isDigit(page.bytes[offset]) { offset += 1 }
      }
      offset += 1
    }
    return false
  }

  private static let links = PhraseTable<Void>(
    .last, letters: .exact,
    [" of", " dated", " du", " le", " datée du", " de", " el", " от", " المؤرخ", " المؤرخة"])
  private static let conjunctions = PhraseTable<Void>(
    .last, letters: .exact, [" and", " et", " y", " e", " и", " و", "和", "及", "與"])
}
