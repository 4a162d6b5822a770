/// The number of a resolution as a line of a head prints it behind words: `Resolution 60/952`,
/// «Резолюция 2019/96 Экономического и Социального Совета», `قرار الجمعية العامة 60/972`.
struct HeadNumber {
  private let text: TextStretch

  /// Looks into a line that begins with the word for a resolution.
  init(in text: TextStretch) { self.text = text }

  /// Where the number with its letter stands; nil where the line holds none, or more than a
  /// heading does.
  var range: Range<Int>? {
    guard text.count <= 160 else { return nil }
    let bytes = text.bytes.span
    var offset = text.range.lowerBound
    let end = text.range.upperBound
    while offset < end, !ByteClass.isDigit(bytes[offset]) { offset += 1 }
    guard offset < end, bytes[offset - 1] <= 0x20 || bytes[offset - 1] >= 0x80,
      let figures = bytes.figures(at: offset, until: end),
      let core = SessionNumber.core(
        in: bytes, at: offset, figuresEnd: figures.end, until: end),
      isHeading(behind: core.range.upperBound, bytes)
    else { return nil }
    return core.range
  }

  // A sentence goes on with a date, a comma or "and"; a heading ends, or names body or title.
  private func isHeading(behind offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = text.range.upperBound
    guard offset < end else { return true }
    if bytes[offset] == 0x2C || bytes[offset] == 0x3B { return false }
    var next = offset
    while next < end {
      if ByteClass.isDigit(bytes[next]) { return false }
      next += 1
    }
    return true
  }
}
