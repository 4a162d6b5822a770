/// The instrument that each footnote stands for, when it binds a name to it.
struct FootnoteTargets {
  /// A note that stands for what the note before stands for.
  struct Same {
    var range: Range<Int>
    var passage: Int
    /// Nil where the note before stands for nothing that is known.
    var target: Instrument?
  }

  /// Index of the reference to the target of each footnote from 0 on, -1 where there is none.
  private var targets: [Int32] = []
  private var references: [Reference]
  /// The notes that only say "Ibid.".
  private(set) var same: [Same] = []

  init(_ document: Document, _ references: [Reference]) {
    self.references = references
    let bytes = document.reading.bytes.span
    var index = 0
    var before: Int?
    for passage in document.passages.indices where document.passages[passage].kind == .footnote {
      while index < references.count, references[index].mention.passage < passage { index += 1 }
      var last = index
      while last < references.count, references[last].mention.passage == passage { last += 1 }
      var target = main(of: index..<last)
      if target == nil, let word = IbidemNotes.word(in: bytes, of: document.passages[passage]) {
        target = before
        let instrument = before.map { references[$0].target }
        same.append(Same(range: word, passage: passage, target: instrument))
      }
      before = target
      if let target, !speaksOfPlace(target, bytes) {
        set(target, for: document.passages[passage].number)
        if isAnnex(target, bytes) { texts.insert(document.passages[passage].number) }
      }
      index = last
    }
    if let borrowed = document.borrowed { borrow(borrowed, document) }
  }

  /// Takes what the footnotes stand for that another document of the file owns.
  private mutating func borrow(_ notes: BorrowedNotes, _ document: Document) {
    var lender = document
    lender.passages = notes.notes
    lender.borrowed = nil
    lender.calls = []
    let mentions = MentionScanner().mentions(in: lender)
    let borrowed = ReferenceResolver().resolve(mentions, in: lender).references
    let base = references.count
    references += borrowed
    var start = 0
    while start < borrowed.count {
      let passage = borrowed[start].mention.passage
      var end = start
      while end < borrowed.count, borrowed[end].mention.passage == passage { end += 1 }
      if let target = main(of: base + start..<base + end) {
        set(target, for: lender.passages[passage].number)
      }
      start = end
    }
  }

  /// Footnotes that stand for the annex of an instrument, and so for a text of its own.
  private var texts: Set<Int> = []

  /// Whether a footnote stands for the annex of an instrument.
  func givesText(_ number: Int) -> Bool { texts.contains(number) }

  /// Whether no footnote stands for an instrument.
  var isEmpty: Bool { targets.isEmpty }

  /// Whether a footnote gives the paragraph of a resolution that speaks of what is named, and so not
  /// the thing itself: "Resolution 60/1, paragraph 94".
  private func speaksOfPlace(_ reference: Int, _ bytes: Span<UInt8>) -> Bool {
    let mention = references[reference].mention
    guard mention.form == .resolution, let pinpoint = mention.pinpoint else { return false }
    return FootnoteTargets.paragraphs.begins(
      bytes, at: pinpoint.lowerBound, until: pinpoint.upperBound)
      || bytes.has("段", before: pinpoint.upperBound, from: pinpoint.lowerBound)
  }

  private func isAnnex(_ reference: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let pinpoint = references[reference].mention.pinpoint else { return false }
    return FootnoteTargets.annexes.begins(
      bytes, at: pinpoint.lowerBound, until: pinpoint.upperBound)
  }

  private static let annexes = Lexicon.table(.first, "annex|anexo|прилож|المرفق|附件")
  private static let paragraphs = Lexicon.table(.first, "para|par.|párr|пункт|п.|الفقر")

  subscript(number: Int) -> Instrument? {
    guard targets.indices.contains(number), targets[number] >= 0 else { return nil }
    return references[Int(targets[number])].target
  }

  /// The first footnote of a number counts.
  private mutating func set(_ reference: Int, for number: Int) {
    guard (1..<10_000).contains(number) else { return }
    while targets.count <= number { targets.append(-1) }
    if targets[number] < 0 { targets[number] = Int32(reference) }
  }

  /// "See decision 60/519 and A/60/88 and Corr.2, annex": the document, not the decision that took
  /// note of it.
  private func main(of range: Range<Int>) -> Int? {
    for index in range {
      let form = references[index].mention.form
      if form == .symbol || form == .treaty { return index }
    }
    return range.first
  }
}
