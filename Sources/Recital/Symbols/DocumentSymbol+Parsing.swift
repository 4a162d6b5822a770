extension DocumentSymbol {
  /// Creates a symbol from any usual spelling that a person types.
  ///
  /// A symbol, a number with or without its noun, in capitals or not, in any official language:
  ///
  ///     A/RES/56/24[V]   56/24 V   第56/24V号决议        A/RES/56/24V
  ///     1540   1540 (2004)   s/res/1540 (2004)         S/RES/1540(2004)
  ///     217 A (III)   A/RES/217(III)A                  A/RES/217(III)A
  ///     60/519   decision 60/519                       A/DEC/60/519
  ///     UNTS/3013/52373   UNTS 52373                   UNTS 52373
  ///
  /// Of a joint symbol, the first one counts. Nil where the text is no symbol, or more than one.
  public init?(parsing text: some StringProtocol) {
    guard let first = DocumentSymbol.parseAll(text).first else { return nil }
    self = first
  }

  /// Reads all symbols of one document: two or three of a joint symbol, one of any other.
  ///
  /// `A/52/871-S/1998/318` gives `A/52/871` and `S/1998/318`; what is no symbol gives none.
  public static func parseAll(_ text: some StringProtocol) -> [DocumentSymbol] {
    let typed = TypedSymbol(text)
    return typed.symbols ?? typed.capitals.symbols ?? []
  }
}
