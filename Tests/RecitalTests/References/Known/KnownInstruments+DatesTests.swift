import Testing

@testable import Recital

@Suite("Days of well-known treaties")
struct KnownInstrumentsDatesTests {
  @Test("A treaty has the day that it is cited by")
  func days() {
    #expect(
      KnownInstruments.date(of: .document(.treaty(52373)))?.description == "2013-04-02")
    #expect(
      KnownInstruments.date(of: .named("Charter of the United Nations"))?.description
        == "1945-06-26")
    #expect(KnownInstruments.date(of: .document(.treaty(1))) == nil)
  }

  @Test("Every treaty of the table has one")
  func complete() {
    let undated = KnownInstruments.instruments.filter { instrument in
      instrument.symbol.map { $0.nature == .treaty } ?? false
        && KnownInstruments.date(of: instrument) == nil
    }
    #expect(undated.map(\.description) == [])
  }

  @Test("In a graph it stands where no text prints one")
  func graph() {
    let cited = Citing("UNTS 52373")
    let graph = CitationGraph([sample("A/RES/72/44", citing: [cited])])
    #expect(graph.nodes[1].citedDate?.description == "2013-04-02")
    let printed = CitationGraph([sample("A/RES/72/44", citing: [cited.of("2013-06-03")])])
    #expect(printed.nodes[1].citedDate?.description == "2013-06-03")
  }
}
