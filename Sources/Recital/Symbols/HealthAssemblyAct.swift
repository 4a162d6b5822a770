/// A resolution or decision of the World Health Assembly, whose numbers have no slash: `WHA58.3`,
/// `WHA76(18)`.
enum HealthAssemblyAct {
  /// Reads the form at an offset, nil where it is none.
  static func read(in bytes: Span<UInt8>, at start: Int, until end: Int) -> SymbolReader.Reading? {
    guard bytes.has("WHA", at: start, until: end),
      let session = bytes.figures(at: start + 3, until: end), (1...199).contains(session.value),
      let number = number(in: bytes, at: session.end, until: end), number.value > 0,
      number.value < 1000, !ByteClass.isLetter(bytes.byte(number.end)),
      bytes.byte(number.end) != 0x2F
    else { return nil }
    let symbol = DocumentSymbol(
      spelling: bytes.string(start..<number.end),
      nature: number.isDecision ? .decision : .resolution, body: .external,
      session: .regular(session.value), number: number.value)
    return SymbolReader.Reading(symbol: symbol, end: number.end)
  }

  /// A resolution has its number behind a stop, a decision in parentheses.
  private static func number(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (value: Int, isDecision: Bool, end: Int)?
  {
    guard start < end, let number = bytes.figures(at: start + 1, until: end) else { return nil }
    switch bytes[start] {
    case 0x2E: return (number.value, false, number.end)
    case 0x28 where bytes.byte(number.end) == 0x29: return (number.value, true, number.end + 1)
    default: return nil
    }
  }
}
