extension Instrument: Comparable {
  /// Orders instruments by their symbols; those without a symbol follow, by name.
  public static func < (left: Instrument, right: Instrument) -> Bool {
    switch (left, right) {
    case (.document(let one), .document(let other)): one < other
    case (.document, .named): true
    case (.named, .document): false
    case (.named(let one), .named(let other)): one < other
    }
  }
}
