import Testing

@testable import Recital

@Suite("Weak components")
struct WeakComponentsTests {
  @Test("The direction of citations does not count; components bear the order of their first nodes")
  func components() {
    let graph = CompactGraph(nodeCount: 6, edges: [(3, 1), (5, 1), (2, 0)])
    let components = WeakComponents(of: graph)
    #expect(components.componentOfNode == [0, 1, 0, 1, 2, 1])
    #expect(components.sizes == [2, 3, 1])
  }

  @Test("Without nodes there are no components")
  func none() {
    #expect(WeakComponents(of: CompactGraph(nodeCount: 0, edges: [])).count == 0)
  }

  @Test("They are what a search in both directions finds", arguments: 1...30)
  func search(seed: Int) {
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 60, edges: seed * 5, acyclic: seed % 2 == 0)
    let both = CompactGraph(
      nodeCount: 60, edges: graph.pairs.flatMap { [($0[0], $0[1]), ($0[1], $0[0])] })
    let reached = both.reachedSlowly()
    let components = WeakComponents(of: graph)
    for node in 0..<60 {
      let members = (0..<60).filter {
        components.componentOfNode[$0] == components.componentOfNode[node]
      }
      #expect(Set(members) == reached[node].union([node]))
      #expect(components.sizes[Int(components.componentOfNode[node])] == members.count)
    }
  }
}
