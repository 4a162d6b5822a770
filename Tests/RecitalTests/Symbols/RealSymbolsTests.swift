import Testing

@testable import Recital

@Suite("Real symbols", .enabled(if: RealSymbols.isAtHand, "the reference material is absent"))
struct RealSymbolsTests {
  @Test("At least 99 of 100 real symbols are read, and their canonical spelling is stable")
  func share() throws {
    let rows = try #require(RealSymbols.all).filter { !RealSymbolsTests.none.contains($0) }
    var unread: [String] = []
    for row in rows {
      let symbols = DocumentSymbol.parseAll(row)
      let isStable = symbols.allSatisfy { DocumentSymbol(parsing: $0.spelling) == $0 }
      if symbols.isEmpty || !isStable { unread.append(row) }
    }
    #expect(unread.count * 100 <= rows.count, "\(unread)")
  }

  @Test("Reading in a text gives what parsing gives, over the whole string")
  func readingIsParsing() throws {
    for row in try #require(RealSymbols.all) {
      guard let symbol = DocumentSymbol(parsing: row) else { continue }
      let bytes = Array("(see \(row), annex)".utf8)
      guard let match = DocumentSymbol.read(in: bytes.span, at: 5, until: bytes.count) else {
        #expect(row.contains("CONF.l57"), "\(row) is parsed but not read")
        continue
      }
      #expect(match.symbol == symbol)
      #expect(match.range == 5..<5 + row.utf8.count, "\(row)")
    }
  }

  @Test("All parts of a symbol follow from its canonical spelling")
  func parts() throws {
    for row in try #require(RealSymbols.all) {
      guard let symbol = DocumentSymbol(parsing: row) else { continue }
      let again = try #require(DocumentSymbol(parsing: symbol.spelling), "\(symbol)")
      #expect(again.body == symbol.body, "\(symbol)")
      #expect(again.nature == symbol.nature, "\(symbol)")
      #expect(again.session == symbol.session, "\(symbol)")
      #expect(again.number == symbol.number, "\(symbol)")
    }
  }

  @Test("Words, initials and numbers of other series are no symbols")
  func noSymbols() throws {
    for row in RealSymbolsTests.none {
      #expect(DocumentSymbol.parseAll(row).isEmpty, "\(row)")
      let bytes = Array(row.utf8)
      let match = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
      #expect(match == nil, "\(row)")
    }
  }
}
