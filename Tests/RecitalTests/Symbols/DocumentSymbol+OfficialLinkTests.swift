import Recital
import Testing

@Suite("Official addresses of documents")
struct DocumentSymbolOfficialLinkTests {
  @Test(
    "An address gives the symbol",
    arguments: [
      ("https://docs.un.org/en/A/RES/56/24", "A/RES/56/24"),
      ("https://undocs.org/ar/S/RES/1540(2004)", "S/RES/1540(2004)"),
      ("http://www.undocs.org/A/60/88/Corr.2#page=2", "A/60/88/Corr.2"),
      ("https://undocs.org/S/RES/1540%282004%29", "S/RES/1540(2004)"),
      ("https://undocs.org/en/A/CONF.192/15(supp)", "A/CONF.192/15"),
      ("http://www.un.org/en/ga/search/view_doc.asp?symbol=A/60/88", "A/60/88"),
      ("https://documents.un.org/api/symbol/access?s=A/RES/60/1&l=en&t=pdf", "A/RES/60/1"),
    ])
  func address(address: String, symbol: String) {
    #expect(DocumentSymbol(officialLink: address)?.spelling == symbol)
  }

  @Test(
    "Other addresses give none",
    arguments: [
      "", "https://docs.un.org", "https://docs.un.org/en/", "https://example.org/A/RES/60/1",
      "https://www.un.org/en/A/RES/60/1", "mailto:a@un.org", "https://undocs.org/%", "://",
      "https://undocs.org.example.org/A/RES/60/1",
    ])
  func others(address: String) { #expect(DocumentSymbol(officialLink: address) == nil) }

  @Test("The address that the symbol itself makes leads back to it")
  func roundTrip() throws {
    for spelling in ["A/RES/56/24V", "S/RES/1540(2004)", "A/CONF.192/15", "A/RES/217(III)A"] {
      let symbol = try #require(DocumentSymbol(parsing: spelling))
      let link = try #require(symbol.officialLink(in: .french))
      #expect(DocumentSymbol(officialLink: link) == symbol)
    }
  }
}
