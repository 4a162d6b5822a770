/// Finds footnotes that nothing calls.
///
/// Where the calls of most footnotes are lost, as in some conversions, nothing can be said.
enum UncalledFootnoteRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let text = document.document
    let called = Set(text.calls.map(\.number))
    let notes = text.passages.filter { $0.kind == .footnote && $0.number > 0 }
    let uncalled = notes.filter { !called.contains($0.number) }
    guard uncalled.count * 2 <= notes.count || notes.count == 1 else { return [] }
    guard !uncalled.isEmpty else { return [] }
    let figures = FootnoteFigures(text)
    let tight = Set(figures.tight.map(\.number))
    let spaced = figures.spaced
    return uncalled.compactMap { note in
      guard !tight.contains(note.number), !figures.mayHold(note.number),
        !isBetweenItsNeighbours(note.number, spaced, in: text)
      else { return nil }
      return document.finding(.uncalledFootnote(number: note.number), at: note.range)
    }
  }

  /// Whether a figure between the calls of the footnotes around it may be the call.
  private static func isBetweenItsNeighbours(
    _ number: Int, _ figures: [FootnoteCall], in document: Document
  ) -> Bool {
    let before = document.calls.last { $0.number < number }?.range.lowerBound ?? 0
    let after = document.calls.first { $0.number > number }?.range.lowerBound ?? Int.max
    let between = before...Swift.max(before, after)
    return figures.contains { $0.number == number && between.contains($0.range.lowerBound) }
  }
}
