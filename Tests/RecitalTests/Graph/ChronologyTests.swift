import Testing

@testable import Recital

@Suite("Chronology")
struct ChronologyTests {
  @Test("A symbol places an instrument in the year of the session's resolutions")
  func symbols() {
    let years = [
      "A/RES/56/24V", "S/RES/1540(2004)", "A/60/88", "A/58/138", "A/CONF.192/BMS/2008/3",
      "A/CONF.192/15",
    ].map { Chronology.likelyDate(of: sampleSymbol($0))?.year }
    #expect(years == [2001, 2004, 2005, 2003, 2008, nil])
  }

  @Test("The instrument's own date comes first, then the one printed with it")
  func order() {
    var node = CitationGraph.Node(.document(sampleSymbol("A/RES/56/24V")))
    node.citedDate = sampleDay("2001-12-24")
    #expect(Chronology.likelyDate(of: node) == sampleDay("2001-12-24"))
    node.date = sampleDay("2001-11-29")
    #expect(Chronology.likelyDate(of: node) == sampleDay("2001-11-29"))
  }
}
