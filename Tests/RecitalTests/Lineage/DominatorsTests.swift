import Testing

@testable import Recital

@Suite("Dominators")
struct DominatorsTests {
  @Test("What lies between two forks is led over by every way")
  func forks() {
    let graph = CompactGraph(
      nodeCount: 7, edges: [(6, 5), (6, 4), (5, 3), (4, 3), (3, 2), (3, 1), (2, 0), (1, 0)])
    let dominators = Dominators(from: 6, in: Condensation(of: graph))
    #expect(dominators.path(to: 0) == [3])
    #expect(dominators.path(to: 5) == [])
    #expect(dominators.nearest(of: 6) == nil)
    #expect(dominators.dominatedCounts() == [0, 0, 0, 3, 0, 0, 6])
  }

  @Test("What is not reached has none")
  func unreached() {
    let graph = CompactGraph(nodeCount: 3, edges: [(2, 1)])
    let dominators = Dominators(from: 2, in: Condensation(of: graph))
    #expect(dominators.path(to: 0) == nil)
    #expect(dominators.path(to: 2) == [])
  }

  @Test("Without a dominator the root no longer reaches", arguments: 1...20)
  func removal(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 20, edges: 45, acyclic: true)
    let dominators = Dominators(from: 19, in: Condensation(of: graph))
    let reached = graph.reachedSlowly()[19]
    for node in 0..<19 {
      guard let path = dominators.path(to: node) else {
        #expect(!reached.contains(node))
        continue
      }
      for other in 0..<19 where other != node {
        let without = CompactGraph(
          nodeCount: 20,
          edges: graph.pairs.filter { !$0.contains(other) }.map { (citing: $0[0], cited: $0[1]) })
        let isCut = !without.reachedSlowly()[19].contains(node)
        #expect(isCut == path.contains(other))
      }
    }
  }
}
