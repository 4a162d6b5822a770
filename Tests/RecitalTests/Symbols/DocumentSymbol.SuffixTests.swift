import Testing

@testable import Recital

@Suite("Suffixes of symbols")
struct DocumentSymbolSuffixTests {
  typealias Suffix = DocumentSymbol.Suffix

  @Test(
    "A suffix goes where it belongs",
    arguments: [
      ("A/60/88", [Suffix(kind: .corr, number: 2)], "A/60/88/Corr.2"),
      ("A/60/88/Corr.1", [Suffix(kind: .corr, number: 2)], "A/60/88/Corr.2"),
      ("A/60/88/Corr.1", [Suffix(kind: .add, number: 1)], "A/60/88/Add.1"),
      ("A/60/88/Add.1", [Suffix(kind: .corr, number: 1)], "A/60/88/Add.1/Corr.1"),
      ("A/60/88/Add.1/Corr.1", [Suffix(kind: .add, number: 2)], "A/60/88/Add.2"),
      ("A/50/L.29/Rev.1", [Suffix(kind: .add, number: 1)], "A/50/L.29/Rev.1/Add.1"),
      (
        "A/50/L.29/Rev.1", [Suffix(kind: .rev, number: 1), Suffix(kind: .add, number: 1)],
        "A/50/L.29/Rev.1/Add.1"
      ),
      ("ST/AI/189/Add.9/Rev.2", [Suffix(kind: .rev, number: 3)], "ST/AI/189/Add.9/Rev.3"),
      ("A/520/Rev.18", [Suffix(kind: .amend, number: 1)], "A/520/Rev.18/Amend.1"),
      ("A/73/12 (Part I)", [Suffix(kind: .add, number: 1)], "A/73/12(PartI)/Add.1"),
      ("A/60/88", [], "A/60/88"),
    ])
  func appending(symbol: String, suffixes: [Suffix], expected: String) throws {
    let base = try #require(DocumentSymbol(parsing: symbol))
    #expect(base.appending(suffixes).spelling == expected)
    if suffixes.count == 1 {
      #expect(
        base.appending(kind: suffixes[0].kind, number: suffixes[0].number).spelling == expected)
    }
    #expect(DocumentSymbol(parsing: expected) == base.appending(suffixes))
  }

  @Test(
    "A symbol is a part of its base",
    arguments: [
      ("A/60/88/Corr.2", "A/60/88"), ("A/50/L.29/Rev.1/Add.1", "A/50/L.29/Rev.1"),
      ("A/RES/56/24V", "A/RES/56/24"), ("A/RES/53/77AA", "A/RES/53/77"),
      ("A/RES/217(III)A", "A/RES/217(III)"), ("A/RES/77/128A-B", "A/RES/77/128"),
      ("A/73/12(PartI)", "A/73/12"), ("A/76/6(Sect.3)/Add.9", "A/76/6(Sect.3)"),
      ("A/RES/56/24", nil), ("A/RES/2625(XXV)", nil), ("S/RES/1540(2004)", nil),
      ("A/RES/ES-10/24", nil), ("A/60/88", nil), ("AHG/Decl.1(XXXV)", nil), ("UNTS 52373", nil),
      ("ISBA/26/A/19", nil),
    ] as [(String, String?)])
  func base(symbol: String, base: String?) throws {
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    #expect(symbol.base?.spelling == base)
    #expect(symbol.base == base.flatMap { DocumentSymbol(parsing: $0) })
  }

  @Test("The suffixes of a symbol are listed in order")
  func suffixes() throws {
    let symbol = try #require(DocumentSymbol(parsing: "A/50/L.29/Rev.1/Add.12"))
    #expect(symbol.suffixes.map(\.description) == ["Rev.1", "Add.12"])
    #expect(DocumentSymbol(parsing: "A/58/207")?.suffixes == [])
  }

  @Test(
    "A suffix alone is read in a text",
    arguments: [
      ("Corr.2、", "Corr.2", 6), ("Add. 1,", "Add.1", 6), ("REV.3", "Rev.3", 5),
      ("Amend.1", "Amend.1", 7), ("Corr.1/Add.2", "Corr.1", 6), ("Addendum 1", nil, 0),
      ("Corr.", nil, 0), ("Revision", nil, 0),
    ] as [(String, String?, Int)])
  func reading(text: String, suffix: String?, length: Int) {
    let bytes = Array(text.utf8)
    let found = Suffix.read(in: bytes.span, at: 0, until: bytes.count)
    #expect(found?.suffix.description == suffix)
    #expect((found?.end ?? 0) == length)
  }
}
