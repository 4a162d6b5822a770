import Testing

@testable import Recital

@Suite("Which citations count")
struct CitationFilterTests {
  private let graph = CitationGraph([
    sample("A/RES/60/1", "2005-12-08", citing: [Citing("A/RES/59/1").by("noting", .note)]),
    sample(
      "S/RES/1540(2004)", "2004-04-28", citing: [Citing("A/RES/59/1").by("recalling", .recall)]),
  ])

  private func citing(_ filter: CitationFilter) -> Int32? {
    graph.node(of: sampleSymbol("A/RES/59/1")).map { filter.tallies(of: graph)[$0].citing }
  }

  @Test("By verb, day and organ, in a graph that was built and in one that is stored")
  func choices() throws {
    let days = try #require(CalendarDate(year: 2005, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2006, month: 1, day: 1))
    #expect(citing(CitationFilter()) == 2)
    #expect(citing(CitationFilter(treatments: [.recall])) == 1)
    #expect(citing(CitationFilter(treatments: [.decide])) == 0)
    #expect(citing(CitationFilter(dates: days...last)) == 1)
    #expect(citing(CitationFilter(citing: InstrumentChoice(organs: [.securityCouncil]))) == 1)
    let bytes = SharedBytes(copying: graph.stored(stamp: 1))
    let stored = try #require(CitationGraph(stored: bytes, stamp: 1))
    for filter in [CitationFilter(), CitationFilter(treatments: [.recall])] {
      #expect(filter.tallies(of: stored).map(\.citing) == filter.tallies(of: graph).map(\.citing))
      #expect(filter.compact(stored) == filter.compact(graph))
    }
  }
}
