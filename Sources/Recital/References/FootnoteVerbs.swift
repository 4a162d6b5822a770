/// Gives references in footnotes, and those made by name, the verb that governs them.
///
/// A footnote has no verb of its own: the verb at the place that calls it counts.
struct FootnoteVerbs {
  static func apply(to analysed: inout AnalysedDocument) {
    let document = analysed.document
    let lexicon = Lexicon.words(of: document.language)
    let bytes = document.reading.bytes.span
    var verbs = GoverningVerb(lexicon)
    var callers: [Int: CitingVerb?] = [:]
    for index in analysed.references.indices {
      let mention = analysed.references[index].mention
      guard mention.verb == nil, let passage = document.passages[safe: mention.passage] else {
        continue
      }
      if passage.kind == .footnote {
        let verb: CitingVerb?
        if let known = callers[passage.number] {
          verb = known
        } else {
          verb = callerVerb(of: passage.number, document, bytes, &verbs)
          callers[passage.number] = .some(verb)
        }
        analysed.references[index].mention.verb = verb
      } else {
        analysed.references[index].mention.verb = verbs.verb(
          at: mention.range.lowerBound, in: bytes, passage: mention.passage, of: document.passages)
      }
    }
  }

  private static func callerVerb(
    of number: Int, _ document: Document, _ bytes: Span<UInt8>,
    _ verbs: inout GoverningVerb
  ) -> CitingVerb? {
    guard let call = document.calls.first(where: { $0.number == number }),
      document.passages.indices.contains(call.passage)
    else { return nil }
    return verbs.verb(
      at: call.range.lowerBound, in: bytes, passage: call.passage, of: document.passages)
  }
}
