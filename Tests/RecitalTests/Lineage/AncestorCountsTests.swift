import Testing

@testable import Recital

@Suite("Ancestors of many")
struct AncestorCountsTests {
  @Test("They are what a search from each node finds", arguments: 1...20)
  func search(seed: Int) {
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 80, edges: 40 + seed * 8, acyclic: seed % 2 == 0)
    let reached = graph.reachedSlowly()
    let counts = AncestorCounts(of: Array(0..<80), in: Condensation(of: graph)).counts
    for node in 0..<80 { #expect(counts[node] == reached[node].subtracting([node]).count) }
  }

  @Test("More nodes than one sweep holds, in any order and repeated")
  func batches() {
    let count = 700
    let graph = CompactGraph(
      nodeCount: count, edges: (1..<count).map { (citing: $0, cited: $0 - 1) })
    let nodes = [699, 3, 3] + (0..<count).map { ($0 * 331) % count } + Array(0..<count)
    #expect(AncestorCounts(of: nodes, in: Condensation(of: graph)).counts == nodes)
  }

  @Test("Of no nodes there are no counts")
  func none() {
    let graph = CompactGraph(nodeCount: 3, edges: [(2, 1)])
    #expect(AncestorCounts(of: [], in: Condensation(of: graph)).counts.isEmpty)
  }
}
