/// Gives references in footnotes, and those made by name, the verb that governs them.
///
/// A footnote has no verb of its own: the verb at the place that calls it counts.
struct FootnoteVerbs {
  static func apply(to analysed: inout AnalysedDocument) {
    let document = analysed.document
    let lexicon = Lexicon.words(of: document.language)
    let bytes = document.reading.bytes.span
    var verbs = GoverningVerb(lexicon)
    var callers = CallerVerbs(document)
    for index in analysed.references.indices where analysed.references[index].mention.verb == nil {
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
  /// Index of the first call of each footnote from 0 on, -1 where there is none.
  private var calls: [Int32] = []
  private var known: (number: Int, verb: CitingVerb?) = (-1, nil)

  init(_ document: Document) {
    for (index, call) in document.calls.enumerated() where (1..<1_000_000).contains(call.number) {
      while calls.count <= call.number { calls.append(-1) }
      if calls[call.number] < 0 { calls[call.number] = Int32(index) }
    }
  }

  mutating func verb(
    of number: Int, _ document: Document, _ bytes: Span<UInt8>, _ verbs: inout GoverningVerb
  ) -> CitingVerb? {
    if known.number == number { return known.verb }
    known = (number, nil)
    guard calls.indices.contains(number), calls[number] >= 0 else { return nil }
    let call = document.calls[Int(calls[number])]
    guard document.passages.indices.contains(call.passage) else { return nil }
    known.verb = verbs.verb(
      at: call.range.lowerBound, in: bytes, passage: call.passage, of: document.passages)
    return known.verb
  }
}
