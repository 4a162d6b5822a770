/// Finds calls of footnotes that are not there.
///
/// A text without any footnotes may have lost them on its way here: then only raised figures are
/// sure to be calls.
enum MissingFootnoteRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let text = document.document
    let notes = Set(text.passages.filter { $0.kind == .footnote }.map(\.number))
    let raised = text.calls.filter { !$0.range.isEmpty && isRaised($0, text) }
    let glued = notes.isEmpty ? [] : FootnoteFigures(text).glued
    let missing = (raised + glued).filter { !notes.contains($0.number) }
    guard !missing.isEmpty else { return [] }
    let opening = numbersThatOpenLines(of: text.bytes)
    return missing.filter { !opening.contains($0.number) }.map { call in
      document.finding(
        .missingFootnote(number: call.number, last: notes.max()), at: call.range)
    }
  }

  private static func isRaised(_ call: FootnoteCall, _ document: Document) -> Bool {
    document.reading.bytes[call.range.lowerBound] >= 0x80
  }

  /// Numbers at the beginning of lines, with a space or nothing behind them: such a line may be a
  /// footnote that was not known for one.
  private static func numbersThatOpenLines(of bytes: [UInt8]) -> Set<Int> {
    var numbers: Set<Int> = []
    var offset = 0
    while offset < bytes.count {
      let first = bytes.span.skippingSpaces(from: offset, until: bytes.count)
      if let number = bytes.span.figures(at: first, until: bytes.count),
        number.end == bytes.count || bytes[number.end] <= 0x20 || bytes[number.end] >= 0x80
      {
        numbers.insert(number.value)
      }
      offset = first
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      offset += 1
    }
    return numbers
  }
}
