import Recital

/// A document as it goes into the store.
struct ReadDocument: Sendable {
  /// A passage with the words by which it is found.
  struct PassageRow: Sendable {
    let passage: Passage
    let start: Int
    let end: Int
    let line: Int
    let page: Int?
    let text: String
    let words: String
  }

  /// The document, analysed by itself.
  let analysed: AnalysedDocument
  /// What it gives to the others.
  let contribution: [UInt8]
  let passages: [PassageRow]

  init(_ analysed: AnalysedDocument, _ lines: LineTable) {
    let document = analysed.document
    self.analysed = analysed
    contribution = RunContribution(of: analysed).archive
    let reading = document.reading
    passages = document.passages.map { passage in
      let source = reading.sourceRange(of: passage.range)
      let text = reading.printed(passage.range, in: document.bytes)
      return PassageRow(
        passage: passage, start: source.lowerBound, end: source.upperBound,
        line: lines.line(at: source.lowerBound), page: document.marks?.page(at: source.lowerBound),
        text: text, words: SearchWords.words(in: text))
    }
  }

  /// How much memory it takes, roughly, in bytes.
  var weight: Int { analysed.document.bytes.count + analysed.document.reading.bytes.count }
}
