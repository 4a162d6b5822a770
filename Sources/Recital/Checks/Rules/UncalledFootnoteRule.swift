/// Finds footnotes that nothing calls.
///
/// Where the calls of most footnotes are lost, as in some conversions, nothing can be said.
enum UncalledFootnoteRule {
  static func findings(
    in document: CheckedDocument, knowing known: KnownInstruments
  ) -> [Finding] {
    let text = document.document
    let called = Set(text.calls.map(\.number))
    let notes = text.passages.filter { $0.kind == .footnote && $0.number > 0 }
    let uncalled = notes.filter { !called.contains($0.number) }
    guard uncalled.count * 2 < notes.count || notes.count == 1 && !called.isEmpty else { return [] }
    return uncalled.map { note in
      document.finding(.uncalledFootnote(number: note.number), at: note.range)
    }
  }
}
