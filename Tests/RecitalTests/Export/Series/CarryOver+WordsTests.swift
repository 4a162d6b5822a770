import Testing

@testable import Recital

@Suite("Words of the carry-over")
struct CarryOverWordsTests {
  @Test("Members of one session are told apart by their numbers")
  func headings() throws {
    let graph = CitationGraph([
      sample("A/RES/59/7", "2004-12-04", title: "Small arms", citing: [Citing("A/RES/59/1")]),
      sample("A/RES/59/1", "2004-12-03", title: "Small arms", citing: [Citing("A/60/88")]),
    ])
    let node = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    let carryOver = CarryOver(of: Series(through: node, in: graph), in: graph)
    #expect(carryOver.headings(in: graph) == ["1", "7"])
  }

  @Test("Text counts for more than notes, notes for more than the name of the series")
  func letters() {
    let places: [CarryOver.Places] = [
      [.preamble, .footnote], [.operative, .preamble], [.footnote, .implied], .implied, .elsewhere,
    ]
    #expect(String(places.map(\.letter)) == "pbnsa")
  }
}
