/// The further symbols of a document that is one of two bodies at once: the `S/2015/446` of
/// `A/70/95-S/2015/446`.
///
/// Its head prints both, joined or one below the other, and its pages repeat them; a symbol of its
/// own is no reference.
struct TwinSymbols {
  /// Each once, in the order of the head.
  private(set) var symbols: [DocumentSymbol] = []

  /// How many mentions a head holds at most.
  private static let head = 12

  /// Looks for symbols that stand beside the document's own in its head.
  init(_ mentions: [Mention], in document: Document) {
    guard let own = document.symbol, own.nature == .document, mentions.count > 1 else { return }
    for index in mentions.indices.prefix(TwinSymbols.head) {
      guard document.passages[safe: mentions[index].passage]?.kind == .header else { break }
      guard case .symbol(let symbol) = mentions[index].designation, symbol == own else { continue }
      for neighbour in [index - 1, index + 1] where mentions.indices.contains(neighbour) {
        guard case .symbol(let other) = mentions[neighbour].designation,
          TwinSymbols.arePair(own, other),
          TwinSymbols.areTogether(mentions[index], mentions[neighbour], document)
        else { continue }
        if !symbols.contains(other) { symbols.append(other) }
      }
    }
  }

  /// Whether a symbol is one of them.
  func contains(_ symbol: DocumentSymbol) -> Bool {
    !symbols.isEmpty && symbols.contains(symbol)
  }

  /// Whether two symbols can be those of one document: they are of two series.
  private static func arePair(_ one: DocumentSymbol, _ other: DocumentSymbol) -> Bool {
    other.nature == .document
      && !series(of: one).elementsEqual(series(of: other))
  }

  /// What stands before the first number of a session or year: `A/`, `E/CN.7/`.
  private static func series(of symbol: DocumentSymbol) -> Substring.UTF8View {
    let slashes = symbol.spelling.split(separator: "/", omittingEmptySubsequences: false)
    let end = slashes.firstIndex { $0.utf8.first.map(ByteClass.isDigit) ?? false }
    return (slashes[..<(end ?? 1)].last ?? "").utf8
  }

  /// Whether nothing but space parts two mentions, or they were read from the same stretch.
  private static func areTogether(
    _ one: Mention, _ other: Mention, _ document: Document
  ) -> Bool {
    if one.range == other.range { return true }
    let first = min(one.range.upperBound, other.range.upperBound)
    let last = max(one.range.lowerBound, other.range.lowerBound)
    guard first <= last, last - first < 200,
      document.passages[safe: other.passage]?.kind == .header
    else { return false }
    let bytes = document.reading.bytes.span
    return (first..<last).allSatisfy { bytes[$0] <= 0x20 }
  }
}
