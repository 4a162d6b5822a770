/// The body that speaks in each passage.
///
/// A file may hold several resolutions one after the other; each begins with the words of the body
/// that adopts it, and before them with a bracket that names a document of that body: "[on the
/// report of the Third Committee (A/77/456)]".
struct CitingBodies {
  private let whole: Body?
  /// The bodies that begin to speak, by passage; empty where one body speaks all through.
  private var changes: [(passage: Int, body: Body)] = []

  /// Looks for the words of bodies and for brackets.
  ///
  /// - Complexity: O(*n*) in the passages and mentions.
  init(_ document: Document, _ mentions: [Mention]) {
    whole = document.body
    let bytes = document.reading.bytes.span
    let formulas = LayoutWords.of(document.language).formulas
    var differs = false
    var next = 0
    for index in document.passages.indices {
      let passage = document.passages[index]
      guard passage.kind == .header || passage.kind == .body else { continue }
      while next < mentions.count, mentions[next].passage < index { next += 1 }
      guard
        let body = passage.kind == .header
          ? CitingBodies.body(inBracket: index, passage, bytes, mentions[next...])
          : CitingBodies.body(in: passage, bytes, formulas)
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
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].passage <= passage { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? changes[low - 1].body : whole
  }

  private static func body(
    in passage: Passage, _ bytes: Span<UInt8>, _ formulas: PhraseTable<Body>
  ) -> Body? {
    guard passage.kind == .body, passage.range.count <= 120,
      let formula = formulas.match(
        in: bytes, at: passage.range.lowerBound, until: passage.range.upperBound),
      passage.range.upperBound - formula.end <= 6
    else { return nil }
    return formula.value
  }

  private static func body(
    inBracket index: Int, _ passage: Passage, _ bytes: Span<UInt8>,
    _ mentions: ArraySlice<Mention>
  ) -> Body? {
    guard bytes.byte(passage.range.lowerBound) == 0x5B else { return nil }
    for mention in mentions.prefix(while: { $0.passage == index }) {
      guard case .symbol(let symbol) = mention.designation else { continue }
      switch symbol.body {
      case .generalAssembly, .economicAndSocialCouncil, .humanRightsCouncil: return symbol.body
      default: continue
      }
    }
    return nil
  }
}
