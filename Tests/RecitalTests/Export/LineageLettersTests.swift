import Testing

@testable import Recital

@Suite("Letters of several lineages")
struct LineageLettersTests {
  private let graph = CitationGraph([
    sample("A/RES/60/1", citing: [Citing("A/RES/58/1"), Citing("A/RES/57/1")]),
    sample("A/RES/60/2", citing: [Citing("A/RES/58/1")]),
    sample("A/RES/60/3", citing: [Citing("A/RES/58/1"), Citing("A/RES/57/1")]),
    sample("A/RES/58/1", citing: [Citing("A/RES/50/1")]),
  ])

  @Test("A letter stands for each that was asked about, a point for each that is not concerned")
  func letters() throws {
    let roots = try ["A/RES/60/1", "A/RES/60/2", "A/RES/60/3"].map {
      try #require(graph.node(of: sampleSymbol($0)))
    }
    let lineage = Lineage(of: roots, in: graph, direction: .ancestors)
    let shares = LineageShares(of: lineage, in: graph)
    let letters = LineageLetters(of: shares, in: graph)
    let node = try #require(graph.node(of: sampleSymbol("A/RES/57/1")))
    #expect(letters.text(of: node) == "A·C")
    #expect(
      letters.legend == """
        A A/RES/60/1, B A/RES/60/2, C A/RES/60/3
        The nearest that all of them rest on: A/RES/58/1.

        """)
    var plot = LanePlot(width: 80)
    plot.shares = shares
    let text = plot.text(of: GraphSelection(of: lineage, in: graph), in: graph)
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.contains("◉") } == 3)
    #expect(lines.contains { $0.contains("A/RES/50/1") && $0.contains("ABC") })
    let json = JSONWriter(shares: shares).text(
      of: GraphSelection(of: lineage, in: graph), in: graph)
    #expect(json.contains("\"roots\": [\"A/RES/60/1\", \"A/RES/60/3\"]"))
    #expect(json.contains("\"root\": null"))
  }
}
