/// Finds calls of footnotes that are not there.
///
/// A text without any footnotes may have lost them on its way here: then only raised figures are
/// sure to be calls.
enum MissingFootnoteRule {
  static func findings(
    in document: CheckedDocument, knowing known: KnownInstruments
  ) -> [Finding] {
    let text = document.document
    let notes = Set(text.passages.filter { $0.kind == .footnote }.map(\.number))
    return text.calls.compactMap { call in
      guard !notes.contains(call.number), !call.range.isEmpty,
        !notes.isEmpty || isRaised(call, text)
      else { return nil }
      return document.finding(
        .missingFootnote(number: call.number, last: notes.max()), at: call.range)
    }
  }

  private static func isRaised(_ call: FootnoteCall, _ document: Document) -> Bool {
    document.reading.bytes[call.range.lowerBound] >= 0x80
  }
}
