/// Reads evidence out of one document.
struct EvidenceReader {
  private let analysed: AnalysedDocument
  /// Offsets of the line feeds of the source.
  private let lineFeeds: [Int]

  init(_ analysed: AnalysedDocument) {
    self.analysed = analysed
    let bytes = analysed.references.isEmpty ? [] : analysed.document.bytes
    lineFeeds = bytes.indices.filter { bytes[$0] == 0x0A }
  }

  /// The evidence of a reference, its source left open.
  func evidence(of reference: Int) -> Evidence {
    let found = analysed.references[reference]
    let mention = found.mention
    let passages = analysed.document.passages
    let passage = passages.indices.contains(mention.passage) ? passages[mention.passage] : nil
    var evidence = Evidence(
      source: 0, reference: reference, text: text(of: mention.range),
      line: line(of: mention.range), form: mention.form, place: passage?.kind ?? .body,
      paragraph: passage?.number ?? 0, reasons: found.reasons, confidence: found.confidence)
    evidence.verb = mention.verb.map { text(of: $0.range) }
    evidence.treatment = mention.verb?.treatment
    evidence.date = mention.date
    evidence.pinpoint = mention.pinpoint.map(text)
    return evidence
  }

  private func text(of range: Range<Int>) -> String {
    let reading = analysed.document.reading
    return reading.printed(range.clamped(to: reading.bytes.indices), in: analysed.document.bytes)
  }

  private func line(of range: Range<Int>) -> Int {
    let offset = analysed.document.reading.sourceRange(of: range).lowerBound
    var low = 0
    var high = lineFeeds.count
    while low < high {
      let middle = (low + high) / 2
      if lineFeeds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
