extension Instrument {
  /// The instrument that a file of a graph names: a symbol in its canonical spelling is one, any other
  /// text is a name.
  init(named text: String) {
    guard let symbol = DocumentSymbol(parsing: text), symbol.spelling == text else {
      self = .named(text)
      return
    }
    self = .document(symbol)
  }
}
