extension Instrument {
  /// The instrument that a file of a graph names: a symbol in its canonical spelling is one, any other
  /// text is a name.
  init(named text: String) {
    self = Instrument.canonicalSymbol(text).map(Instrument.document) ?? .named(text)
  }

  /// A canonical symbol is read as in a document: to parse whatever a person may type takes some
  /// hundred times as long, and a file may name millions.
  private static func canonicalSymbol(_ text: String) -> DocumentSymbol? {
    let bytes = Array(text.utf8)
    if let match = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count),
      match.others.isEmpty, match.symbol.spelling == text
    {
      return match.symbol
    }
    guard bytes.contains(0x2F) || text.hasPrefix("UNTS "),
      let symbol = DocumentSymbol(parsing: text), symbol.spelling == text
    else { return nil }
    return symbol
  }
}
