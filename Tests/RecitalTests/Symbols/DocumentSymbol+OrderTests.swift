import Testing

@testable import Recital

@Suite("The order of symbols")
struct DocumentSymbolOrderTests {
  private static let ordered = [
    "A/RES/217(III)", "A/RES/217(III)A", "A/RES/2625(XXV)", "A/RES/31/1", "A/RES/53/77",
    "A/RES/53/77A", "A/RES/53/77Z", "A/RES/53/77AA", "A/RES/56/9", "A/RES/56/24",
    "A/RES/56/24/Corr.1", "A/RES/56/24A", "A/RES/S-10/2", "A/RES/ES-10/24", "A/DEC/60/519",
    "A/7621", "A/CONF.9/1", "A/CONF.192/15", "A/58/207", "A/58/207/Add.2", "A/58/207/Add.10",
    "A/58/1000", "S/RES/9(1946)", "S/RES/1325(2000)", "S/RES/1540(2004)", "S/PRST/1999/28",
    "S/1998/318", "E/RES/1949(LVIII)", "E/RES/1996/31", "A/HRC/RES/5/1", "E/CN.4/RES/1994/73",
    "UNTS 9", "UNTS 52373", "WT/L/508",
  ]

  @Test("Symbols are sorted by body, kind, session and number")
  func order() {
    let symbols = Self.ordered.compactMap { DocumentSymbol(parsing: $0) }
    #expect(symbols.map(\.spelling) == Self.ordered)
    #expect(symbols.reversed().sorted().map(\.spelling) == Self.ordered)
  }

  @Test("The order is total and agrees with equality")
  func total() {
    let symbols = Self.ordered.compactMap { DocumentSymbol(parsing: $0) }
    for (left, one) in symbols.enumerated() {
      for (right, other) in symbols.enumerated() {
        #expect((one < other) == (left < right))
        #expect((one == other) == (left == right))
      }
    }
  }
}
