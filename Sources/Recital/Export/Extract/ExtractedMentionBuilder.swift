/// Writes out the parts of a mention that are kept as offsets.
struct ExtractedMentionBuilder {
  private let document: Document
  private let symbol: String?
  private let lines: LineTable
  private var callers: [Int: String] = [:]

  init(_ document: Document) {
    self.document = document
    symbol = document.symbol?.spelling
    lines = document.lines
    for call in document.calls where callers[call.number] == nil {
      guard let passage = document.passages[safe: call.passage] else { continue }
      callers[call.number] = ExtractedMentionBuilder.name(of: passage)
    }
  }

  func row(
    _ mention: Mention, target: String?, _ reasons: [String], _ confidence: Double
  ) -> ExtractedMention {
    let source = document.reading.sourceRange(of: mention.range)
    let passage =
      document.passages[safe: mention.passage] ?? Passage(kind: .body, number: 0, range: 0..<0)
    let isNote = passage.kind == .footnote
    return ExtractedMention(
      source: document.source, document: symbol, language: document.language, target: target,
      form: mention.form, text: text(mention.range), range: source,
      line: lines.line(at: source.lowerBound), place: passage.kind,
      paragraph: passage.number > 0 ? String(passage.number) : nil,
      footnote: isNote && passage.number > 0 ? String(passage.number) : nil,
      calledFrom: isNote ? callers[passage.number] : nil,
      verb: mention.verb.map { text($0.range) }, treatment: mention.verb?.treatment,
      date: mention.date, pinpoint: mention.pinpoint.map(text), reasons: reasons,
      confidence: confidence, page: document.marks?.page(at: source.lowerBound),
      identifier: document.marks?.identifier(at: source.lowerBound))
  }

  private func text(_ range: Range<Int>) -> String {
    document.reading.printed(range, in: document.bytes)
  }

  private static func name(of passage: Passage) -> String {
    passage.number > 0 ? "\(passage.kind.rawValue) \(passage.number)" : passage.kind.rawValue
  }
}
