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

  @Test("A ranking may be of some kinds only")
  func kinds() {
    #expect(lines(Ranking(of: graph, kinds: [.treaty])) == ["UNTS 52373 1 1 0"])
  }
}
