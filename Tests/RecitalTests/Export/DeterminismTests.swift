import Testing

@testable import Recital

@Suite("Output does not depend on the order of input")
struct DeterminismTests {
  private func outputs(_ documents: [AnalysedDocument]) throws -> [String] {
    let graph = CitationGraph(documents)
    let root = try #require(graph.node(of: sampleSymbol("A/RES/78/46")))
    let selections = [
      GraphSelection(all: graph), GraphSelection(of: Lineage(of: root, in: graph), in: graph),
    ]
    return selections.flatMap { selection in
      [
        DOTWriter().text(of: selection, in: graph), JSONWriter().text(of: selection, in: graph),
        CSVWriter().instruments(of: selection, in: graph),
        CSVWriter().citations(of: selection, in: graph),
        LanePlot().text(of: selection, in: graph),
      ]
    }
  }

  @Test("Every format is the same, byte for byte", arguments: 1...5 as ClosedRange<UInt64>)
  func permutation(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let shuffled = smallArmsCorpus.shuffled(using: &generator)
    #expect(try outputs(shuffled) == outputs(smallArmsCorpus))
  }
}
