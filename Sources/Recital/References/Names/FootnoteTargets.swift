/// The instrument that each footnote stands for, when it binds a name to it.
struct FootnoteTargets {
  /// A note that stands for what the note before stands for.
  struct Same {
    var range: Range<Int>
    var passage: Int
    /// Nil where the note before stands for nothing that is known.
    var target: Instrument?
  }

  /// Targets of the footnotes from 1 on; a number may be missing.
  private var targets: [Instrument?] = []
  /// The notes that only say "Ibid.".
  private(set) var same: [Same] = []

  init(_ document: Document, _ references: [Reference]) {
    let bytes = document.reading.bytes.span
    var index = 0
    var before: Instrument?
    for (passage, footnote) in document.passages.enumerated() where footnote.kind == .footnote {
      while index < references.count, references[index].mention.passage < passage { index += 1 }
      var last = index
      while last < references.count, references[last].mention.passage == passage { last += 1 }
      var target = FootnoteTargets.main(references[index..<last])
      if target == nil, let word = IbidemNotes.word(in: bytes, of: footnote) {
        target = before
        same.append(Same(range: word, passage: passage, target: before))
      }
      before = target
      set(target, for: footnote.number)
      index = last
    }
  }

  subscript(number: Int) -> Instrument? {
    targets.indices.contains(number) ? targets[number] : nil
  }

  /// The first footnote of a number counts.
  private mutating func set(_ target: Instrument?, for number: Int) {
    guard (1..<10_000).contains(number) else { return }
    while targets.count <= number { targets.append(nil) }
    if targets[number] == nil { targets[number] = target }
  }

  /// "See decision 60/519 and A/60/88 and Corr.2, annex": the document, not the decision that took
  /// note of it.
  private static func main(_ references: ArraySlice<Reference>) -> Instrument? {
    let document = references.first {
      $0.mention.form == .symbol || $0.mention.form == .treaty
    }
    return (document ?? references.first)?.target
  }
}
