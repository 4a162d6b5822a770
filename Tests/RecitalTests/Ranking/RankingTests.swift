import Testing

@testable import Recital

@Suite("Ranking")
struct RankingTests {
  private let graph = CitationGraph([
    sample(
      "A/RES/59/1", citing: [Citing("A/RES/57/1"), Citing("A/RES/57/2"), Citing("UNTS 52373")]),
    sample(
      "A/RES/58/1",
      citing: [
        Citing("A/RES/57/2"), Citing("A/RES/57/2"), Citing("A/RES/57/1"), Citing("A/RES/57/3"),
        Citing("A/RES/57/4").inSeries,
      ]),
    sample("A/RES/58/1", language: .french, citing: [Citing("A/RES/57/3"), Citing("A/RES/57/2")]),
    sample("A/RES/57/2"),
  ])

  private func lines(_ ranking: Ranking) -> [String] {
    ranking.entries.map {
      "\(graph.nodes[$0.node].instrument) \($0.citingDocuments) \($0.mentions)"
        + " \($0.implyingDocuments)" + ($0.isInCorpus ? " held" : "")
    }
  }

  @Test("Citing instruments decide, then mentions, then the symbol")
  func order() {
    #expect(
      lines(Ranking(of: graph)) == [
        "A/RES/57/2 2 3 0 held", "A/RES/57/1 2 2 0", "A/RES/57/3 1 1 0", "UNTS 52373 1 1 0",
        "A/RES/57/4 0 0 1",
      ])
  }

  @Test("Citations may be chosen by the citing organ and by days, instruments by their organ")
  func filters() throws {
    let graph = CitationGraph([
      sample("A/RES/59/1", citing: [Citing("A/RES/57/1"), Citing("S/RES/1373(2001)")]),
      sample("S/RES/1540(2004)", citing: [Citing("S/RES/1373(2001)"), Citing("A/RES/57/1")]),
      sample("S/RES/1566(2004)", citing: [Citing("S/RES/1373(2001)")]),
    ])
    func lines(_ choice: InstrumentChoice, _ filter: CitationFilter) -> [String] {
      Ranking(of: graph, among: choice, filter: filter).entries.map {
        "\(graph.nodes[$0.node].instrument) \($0.citingDocuments)"
      }
    }
    #expect(
      lines(.init(), .init(citing: .init(organs: [.securityCouncil]))) == [
        "S/RES/1373(2001) 2", "A/RES/57/1 1",
      ])
    #expect(lines(.init(organs: [.generalAssembly]), .init()) == ["A/RES/57/1 2"])
    let first = try #require(CalendarDate(year: 1945, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2003, month: 12, day: 31))
    #expect(lines(.init(), .init(dates: first...last)).isEmpty)
    let measured = MeasuredRanking(
      of: graph, by: .documents, among: .init(kinds: [.resolution], organs: [.securityCouncil]),
      filter: .init(citing: .init(organs: [.generalAssembly])))
    #expect(measured.entries.map(\.score) == [1])
  }

  @Test("A ranking may be of some kinds only")
  func kinds() {
    #expect(lines(Ranking(of: graph, among: .init(kinds: [.treaty]))) == ["UNTS 52373 1 1 0"])
  }
}
