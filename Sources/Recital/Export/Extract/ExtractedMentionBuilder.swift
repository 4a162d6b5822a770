/// Writes out the parts of a mention that are kept as offsets.
struct ExtractedMentionBuilder {
  private let document: Document
  private let symbol: String?
  private var lines: LineCounter
  private var callers: [Int: String] = [:]

  init(_ document: Document) {
    self.document = document
    symbol = document.symbol?.spelling
    lines = LineCounter(document.bytes)
    for call in document.calls where callers[call.number] == nil {
      guard let passage = document.passages[safe: call.passage] else { continue }
      callers[call.number] = ExtractedMentionBuilder.name(of: passage)
    }
  }

  mutating func row(
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
      confidence: confidence)
  }

  private func text(_ range: Range<Int>) -> String {
    document.reading.bytes.span.string(range)
  }

  private static func name(of passage: Passage) -> String {
    passage.number > 0 ? "\(passage.kind.rawValue) \(passage.number)" : passage.kind.rawValue
  }
}

/// Counts lines up to offsets, each from the last one asked for.
struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line of an offset, counted from 1.
  mutating func line(at target: Int) -> Int {
    if target < offset { (offset, line) = (0, 1) }
    let end = Swift.min(target, bytes.count)
    let span = bytes.span
    while offset < end {
      if span[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
