import Recital

/// What a document refers to once the whole run has spoken, as it goes into the store.
struct JoinedDocument: Sendable {
  /// A reference with its place.
  struct ReferenceRow: Sendable {
    let link: CitingDocument.Link
    let passage: Int
    let place: Place
  }

  /// A mention without a target.
  struct UnresolvedRow: Sendable {
    let form: Mention.Form
    let text: String
    let passage: Int
    let place: Place
    let reasons: [String]
  }

  /// Where a mention stands in its source.
  struct Place: Sendable {
    let start: Int
    let end: Int
    let line: Int
    let page: Int?
    let identifier: String?
  }

  let document: Int64
  let references: [ReferenceRow]
  let unresolved: [UnresolvedRow]

  init(_ analysed: AnalysedDocument, number: Int64) {
    document = number
    let lines = LineTable(of: analysed.document.bytes)
    let text = analysed.document
    func place(_ range: Range<Int>) -> Place {
      let source = text.reading.sourceRange(of: range)
      return Place(
        start: source.lowerBound, end: source.upperBound, line: lines.line(at: source.lowerBound),
        page: text.marks?.page(at: source.lowerBound),
        identifier: text.marks?.identifier(at: source.lowerBound))
    }
    references = zip(CitingDocument(analysed).links, analysed.references).map { link, reference in
      ReferenceRow(
        link: link, passage: reference.mention.passage, place: place(reference.mention.range))
    }
    unresolved = analysed.unresolved.map { open in
      UnresolvedRow(
        form: open.mention.form, text: text.reading.printed(open.mention.range, in: text.bytes),
        passage: open.mention.passage, place: place(open.mention.range), reasons: open.reason.codes)
    }
  }
}
