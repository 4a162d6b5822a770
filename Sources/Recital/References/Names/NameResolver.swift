/// Resolves the references that a document makes by name, from its own footnotes and parentheses.
struct NameResolver {
  /// Adds the references by name to an analysed document, in place; names that nothing binds stay
  /// unresolved, for the other documents of the run to bind.
  static func resolve(_ analysed: inout AnalysedDocument, _ document: Document) {
    let lexicon = Lexicon.words(of: document.language)
    let footnotes = FootnoteTargets(document, analysed.references)
    let bytes = document.reading.bytes.span
    let count = analysed.references.count
    guard let words = ReferenceWords.words(of: document.language) else {
      let spans = NameSpan.bracketed(in: bytes, of: document)
      if !spans.isEmpty {
        let bindings = ChineseNames.bindings(
          spans, in: bytes, document, footnotes, analysed.references)
        analysed.bindings = bindings
        append(spans, bindings, bytes, to: &analysed)
      }
      ChineseWords.add(to: &analysed, count: count, footnotes)
      return IbidemNotes.add(to: &analysed, footnotes)
    }
    let search = WordSearch(in: document, words)
    analysed.capitals = search.capitals
    if document.language == .english, !document.calls.isEmpty {
      let bindings = EnglishNames.bindings(in: bytes, document, footnotes, lexicon)
      analysed.bindings = bindings
      if !bindings.isEmpty { append(found: bindings, bytes, to: &analysed) }
    }
    WordReferences.add(to: &analysed, words, search.hits, count: count, footnotes)
    IbidemNotes.add(to: &analysed, footnotes)
  }

  private static func append(
    _ spans: [NameSpan], _ bindings: NameBindings, _ bytes: Span<UInt8>,
    to analysed: inout AnalysedDocument
  ) {
    // What short names mean, once there are many names to compare them with.
    var shorts: [NameKey: Instrument?] = [:]
    analysed.references.reserveCapacity(analysed.references.count + spans.count)
    for span in spans {
      let mention = Mention(
        form: .named, designation: .name(span.key), range: span.range, passage: span.passage)
      if let binding = bindings[span.key] {
        analysed.references.append(
          Reference(
            mention: mention, target: binding.target, reasons: binding.reason, confidence: 0.95))
        continue
      }
      let short: Instrument?
      if let known = shorts[span.key] {
        short = known
      } else if bindings.keys.count <= NameBindings.few {
        short = bindings.target(ofShort: span.name, in: bytes, atEnd: true)
      } else {
        short = bindings.target(ofShort: span.name, in: bytes, atEnd: true)
        shorts[span.key] = .some(short)
      }
      if let short {
        analysed.references.append(
          Reference(mention: mention, target: short, reasons: .nameShort, confidence: 0.9))
      } else {
        analysed.unresolved.append(
          Unresolved(mention: mention, reason: .unknown(nearest: [])))
      }
    }
  }

  private static func append(
    found bindings: NameBindings, _ bytes: Span<UInt8>, to analysed: inout AnalysedDocument
  ) {
    let names = bindings.bindings
    let finder = NameFinder(names.map(\.name), in: bytes)
    let document = analysed.document
    finder.names(
      in: bytes, document.passages, capitals: analysed.capitals, figures: document.index.figures
    ) { name, range, passage in
      let mention = Mention(
        form: .named, designation: .name(NameKey(bytes, range)), range: range, passage: passage)
      analysed.references.append(
        Reference(
          mention: mention, target: names[name].target, reasons: names[name].reason,
          confidence: 0.9))
    }
  }
}
