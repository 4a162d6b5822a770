/// Gives references in footnotes, and those made by name, the verb that governs them.
///
/// A footnote has no verb of its own: the verb at the place that calls it counts.
struct FootnoteVerbs {
  static func apply(to analysed: inout AnalysedDocument, _ document: Document) {
    let lexicon = Lexicon.words(of: document.language)
    let bytes = document.reading.bytes.span
    var verbs = GoverningVerb(lexicon)
    var callers = CallerVerbs(document)
    for index in analysed.references.indices
    where !analysed.references[index].mention.isAlone
      && analysed.references[index].mention.verb == nil
    {
      let place = analysed.references[index].mention.passage
      let start = analysed.references[index].mention.range.lowerBound
      guard let passage = document.passages[safe: place] else { continue }
      analysed.references[index].mention.verb =
        passage.kind == .footnote
        ? callers.verb(of: passage.number, document, bytes, &verbs)
        : verbs.verb(at: start, in: bytes, passage: place, of: document.passages)
    }
  }
}

/// The verbs at the places that call footnotes, each looked for once.
private struct CallerVerbs {
  private let calls: FirstCalls
  private var known: (number: Int, verb: CitingVerb?) = (-1, nil)

  init(_ document: Document) { calls = FirstCalls(document.calls) }

  mutating func verb(
    of number: Int, _ document: Document, _ bytes: Span<UInt8>, _ verbs: inout GoverningVerb
  ) -> CitingVerb? {
    if known.number == number { return known.verb }
    known = (number, nil)
    guard number > 0, let index = calls.index(of: number) else { return nil }
    let call = document.calls[index]
    guard document.passages.indices.contains(call.passage) else { return nil }
    known.verb = verbs.verb(
      at: call.range.lowerBound, in: bytes, passage: call.passage, of: document.passages)
    return known.verb
  }
}
