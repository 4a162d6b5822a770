/// Footnotes that only point at the note before: "Ibid., annex II", `同上，第 3 段`.
///
/// A note that says where it means, as "Ibid., vol. 2515, No. 44910", is read as what it says.
enum IbidemNotes {
  /// Where a footnote begins with a word for "the same"; nil where it does not.
  static func word(in bytes: Span<UInt8>, of footnote: Passage) -> Range<Int>? {
    var offset = footnote.range.lowerBound
    let end = footnote.range.upperBound
    // The number of the note, raised or not, stands before.
    while offset < end, offset < footnote.range.lowerBound + 12 {
      if let match = words.match(in: bytes, at: offset, until: end) { return offset..<match.end }
      offset += 1
    }
    return nil
  }

  /// Adds what such notes stand for.
  static func add(to analysed: inout AnalysedDocument, _ footnotes: FootnoteTargets) {
    guard !footnotes.same.isEmpty else { return }
    let document = analysed.document
    let bytes = document.reading.bytes.span
    for note in footnotes.same {
      let mention = Mention(
        form: .anaphora, designation: .name(NameKey(bytes, note.range)), range: note.range,
        passage: note.passage)
      guard let target = note.target else {
        analysed.unresolved.append(Unresolved(mention: mention, reason: .noAntecedent))
        continue
      }
      guard target.symbol == nil || target.symbol != document.symbol else { continue }
      analysed.references.append(
        Reference(mention: mention, target: target, reasons: .antecedent, confidence: 0.85))
    }
  }

  private static let words = Lexicon.table(
    .first, "Ibid.|Ibíd.|Ibid|Ibídem|同上|Там же|المرجع نفسه|نفس المرجع")
}
