/// What can be cited: a node of the graph.
public enum Instrument: Hashable, Sendable, CustomStringConvertible {
  /// An instrument with a symbol, or a treaty with its number.
  case document(DocumentSymbol)
  /// An instrument known by its name only.
  case named(String)

  /// The symbol or the name.
  public var description: String {
    switch self {
    case .document(let symbol): symbol.spelling
    case .named(let name): name
    }
  }

  /// The symbol, nil where there is only a name.
  public var symbol: DocumentSymbol? {
    guard case .document(let symbol) = self else { return nil }
    return symbol
  }
}
