/// The heading of another resolution of the Security Council in the same file: `Resolution 2691 (2023)`.
///
/// Only a line that holds nothing else and has the words of a body close behind it is one, since
/// annexes list resolutions too.
struct NextResolution {
  let page: PageText
  /// The index of the line.
  let index: Int

  /// The most lines between the heading and the words of the body.
  private static let reach = 7

  /// Whether a line is such a heading.
  func isHeaded(by line: TextLine) -> Bool {
    guard line.count <= 60, page.starts(line, withAny: page.words.resolutions), isAlone(line) else {
      return false
    }
    let last = Swift.min(page.lines.count - 1, index + NextResolution.reach)
    guard index < last else { return false }
    return page.lines[index + 1...last].contains { page.formula(in: $0) != nil }
  }

  // The word, number and year, and nothing but a mark or `号决议` behind them.
  private func isAlone(_ line: TextLine) -> Bool {
    let bytes = page.bytes
    let span = bytes.span
    var offset = line.start
    while offset < line.end, !ByteClass.isDigit(span[offset]) { offset += 1 }
    guard let number = span.figures(at: offset, until: line.end), number.end - offset <= 4,
      let open = span.openingParenthesis(
        at: span.skippingSpaces(from: number.end, until: line.end), until: line.end),
      let year = span.figures(at: open, until: line.end), year.end - open == 4,
      let close = span.closingParenthesis(at: year.end, until: line.end)
    else { return false }
    if span.has("号决议", at: close, until: line.end) { return close + 9 == line.end }
    return line.end - close <= 1
  }
}
