import Recital
import Testing

@testable import RecitalStorage

@Suite("The head of a document in a store")
struct StoredHeadTests {
  private let text = Array("Recalling its resolution 56/24 V,\n".utf8)

  @Test(
    "What the format of a file said comes back",
    arguments: ["A/RES/57/72", "S/RES/1540(2004)", "A/RES/3201(S-VI)", "A/RES/217(III)A"])
  func restored(spelling: String) throws {
    let symbol = try #require(DocumentSymbol(parsing: spelling))
    var document = Document(plainText: text, source: "a.txt")
    document.symbol = symbol
    document.body = symbol.body
    document.session = symbol.session
    document.date = CalendarDate(year: 2002, month: 11, day: 22)
    var again = Document(plainText: text, source: "a.txt")
    StoredHead(of: document).restore(&again)
    #expect(again.symbol == symbol && again.body == symbol.body)
    #expect(again.session == symbol.session && again.date == document.date)
  }

  @Test("What the text says stays")
  func plain() throws {
    let text = Array(
      "Resolution adopted by the General Assembly\n\n56/24. The trade in pistols\n\nThe General"
        .utf8)
    let document = Document(plainText: text, source: "a.txt")
    var again = document
    StoredHead(of: document).restore(&again)
    #expect(again.symbol == document.symbol && again.session == document.session)
    #expect(again.title == document.title && again.body == document.body)
  }
}
