import Testing

@testable import Recital

@Suite("Selecting what is drawn")
struct GraphSelectionTests {
  private let graph = CitationGraph([
    sample(
      "A/RES/59/1",
      citing: [
        Citing("A/RES/58/1"), Citing("A/RES/58/1").inSeries, Citing("A/RES/57/1").inSeries,
        Citing("A/RES/50/9"),
      ]),
    sample("A/RES/58/1", citing: [Citing("A/RES/57/1")]),
    sample("A/RES/60/7", citing: [Citing("A/RES/50/9")]),
  ])

  private func names(_ citations: [Int]) -> [String] {
    citations.map {
      let citation = graph.citations[$0]
      return "\(graph.nodes[citation.citing].instrument) \(citation.kind)"
        + " \(graph.nodes[citation.cited].instrument)"
    }
  }

  @Test("Of two citations of one pair the explicit one is drawn; implied ones hide behind chains")
  func drawn() {
    let drawn = GraphSelection(all: graph).drawn(in: graph)
    #expect(
      names(drawn.map(\.citation)) == [
        "A/RES/58/1 cited A/RES/57/1", "A/RES/59/1 cited A/RES/50/9",
        "A/RES/59/1 cited A/RES/58/1", "A/RES/60/7 cited A/RES/50/9",
      ])
    #expect(drawn.map(\.hidden) == [0, 0, 1, 0])
  }

  @Test("A lineage selects its members and the citations between them, of the kinds followed")
  func lineage() throws {
    let root = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    let lineage = Lineage(of: root, in: graph, direction: .ancestors, kinds: [.cited])
    let selection = GraphSelection(of: lineage, in: graph)
    #expect(
      names(selection.citations) == [
        "A/RES/58/1 cited A/RES/57/1", "A/RES/59/1 cited A/RES/50/9",
        "A/RES/59/1 cited A/RES/58/1",
      ])
  }

  @Test(
    "A limit keeps the nearest, of those the series, and of the rest the most cited",
    arguments: [
      (2, ["A/RES/58/1", "A/RES/59/1"], 2),
      (3, ["A/RES/57/1", "A/RES/58/1", "A/RES/59/1"], 1),
    ])
  func limit(limit: Int, expected: [String], omitted: Int) throws {
    let root = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    let lineage = Lineage(of: root, in: graph, direction: .ancestors)
    let selection = GraphSelection(of: lineage, in: graph, atMost: limit)
    #expect(selection.nodes.map { graph.nodes[$0].instrument.description } == expected)
    #expect(selection.omittedCount == omitted)
  }
}
