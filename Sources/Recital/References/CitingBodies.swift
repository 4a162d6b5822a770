/// The body that speaks in each passage.
///
/// A file may hold several resolutions one after the other; each begins with the words of the body
/// that adopts it.
struct CitingBodies {
  private let whole: Body?
  /// The bodies that begin to speak, by passage; empty where one body speaks all through.
  private var changes: [(passage: Int, body: Body)] = []

  /// - Complexity: O(*n*) in the passages.
  init(_ document: Document) {
    whole = document.body
    let bytes = document.reading.bytes.span
    let formulas = LayoutWords.of(document.language).formulas
    var differs = false
    for (index, passage) in document.passages.enumerated() where passage.kind == .body {
      guard passage.range.count <= 120, let body = CitingBodies.body(in: passage, bytes, formulas)
      else { continue }
      changes.append((index, body))
      differs = differs || body != whole
    }
    if !differs { changes = [] }
  }

  /// The body that speaks in a passage; in a footnote that of the document.
  func body(at passage: Int, in document: Document) -> Body? {
    guard !changes.isEmpty, document.passages[safe: passage]?.kind != .footnote else {
      return whole
    }
    return changes.last { $0.passage <= passage }?.body ?? whole
  }

  private static func body(
    in passage: Passage, _ bytes: Span<UInt8>, _ formulas: [(phrase: [UInt8], body: Body)]
  ) -> Body? {
    formulas.first { phrase, _ in
      let start = passage.range.lowerBound
      guard passage.range.count >= phrase.count, passage.range.count <= phrase.count + 6 else {
        return false
      }
      for index in 0..<phrase.count where bytes[start + index] != phrase[index] { return false }
      return true
    }?.body
  }
}
