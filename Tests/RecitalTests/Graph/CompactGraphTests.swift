import Testing

@testable import Recital

@Suite("Compact graph")
struct CompactGraphTests {
  @Test("Rows are sorted, multiple edges merge, loops are left out")
  func rows() {
    let graph = CompactGraph(
      nodeCount: 4, sources: [3, 3, 1, 3, 2, 3], targets: [2, 0, 1, 2, 0, 1])
    #expect(graph.pairs == [[2, 0], [3, 0], [3, 1], [3, 2]])
    #expect(graph.nodeCount == 4)
    #expect(graph.edgeCount == 4)
  }

  @Test("A graph may be empty, or have nodes only", arguments: [0, 1, 5])
  func noEdges(nodes: Int) {
    let graph = CompactGraph(nodeCount: nodes, sources: [], targets: [])
    #expect(graph.nodeCount == nodes)
    #expect(graph.edgeCount == 0)
  }

  @Test("Each direction is the other turned around", arguments: 1...20 as ClosedRange<UInt64>)
  func transpose(seed: UInt64) {
    let graph = CompactGraph.random(seed: seed, nodes: 30, edges: 90, acyclic: false)
    for node in 0..<30 {
      let expected = (0..<30).filter { graph.cited[$0].contains(Int32(node)) }
      #expect(graph.citing[node].map(Int.init) == expected)
    }
    #expect(graph.citing.transposed() == graph.cited)
  }

  @Test("The order of the edges does not matter", arguments: 1...5 as ClosedRange<UInt64>)
  func order(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = CompactGraph.random(seed: seed, nodes: 20, edges: 60, acyclic: false)
    let shuffled = graph.pairs.shuffled(using: &generator)
    let again = CompactGraph(
      nodeCount: 20, edges: shuffled.map { (citing: $0[0], cited: $0[1]) })
    #expect(again == graph)
  }
}
