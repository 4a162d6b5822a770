import Testing

@testable import Recital

@Suite("An instrument as bytes")
struct InstrumentArchiveTests {
  @Test(
    "Every kind of symbol comes back with all its parts",
    arguments: [
      "A/RES/56/24V", "S/RES/1540(2004)", "A/RES/217(III)A", "A/RES/3201(S-VI)", "A/RES/ES-10/24",
      "A/60/88/Corr.2", "UNTS 52373", "S/PRST/1999/28", "E/RES/1996/31", "A/HRC/RES/5/1",
    ])
  func symbol(spelling: String) throws {
    let symbol = try #require(DocumentSymbol(parsing: spelling))
    let read = try #require(Instrument(archive: Instrument.document(symbol).archive)?.symbol)
    #expect(read == symbol)
    #expect(read.nature == symbol.nature && read.body == symbol.body)
    #expect(read.session == symbol.session && read.number == symbol.number)
  }

  @Test("A name comes back")
  func name() {
    let named = Instrument.named("Programme of Action")
    #expect(Instrument(archive: named.archive) == named)
    #expect(Instrument(archive: []) == nil)
  }
}
