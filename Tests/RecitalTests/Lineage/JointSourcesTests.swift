import Testing

@testable import Recital

@Suite("Common sources")
struct JointSourcesTests {
  @Test("The nearest are those that no other common source rests on")
  func nearest() {
    let graph = CompactGraph(
      nodeCount: 7, edges: [(6, 4), (5, 4), (6, 3), (5, 3), (4, 2), (3, 2), (2, 1), (6, 1)])
    let sources = JointSources(of: [6, 5], in: Condensation(of: graph))
    #expect(sources.all == [1, 2, 3, 4])
    #expect(sources.nearest == [3, 4])
  }

  @Test("What the other rests on is a common source itself; strangers have none")
  func ancestor() {
    let graph = CompactGraph(nodeCount: 4, edges: [(3, 2), (2, 1)])
    let condensation = Condensation(of: graph)
    #expect(JointSources(of: [3, 2], in: condensation).nearest == [2])
    #expect(JointSources(of: [3, 0], in: condensation).all == [])
  }

  @Test("They are the intersection of what each reaches", arguments: 1...20)
  func intersection(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 40, edges: 90, acyclic: true)
    let reached = graph.reachedSlowly()
    let roots = [39, 38, 35]
    let common = roots.map { reached[$0].union([$0]) }
      .reduce(Set(0..<40)) { $0.intersection($1) }
    let sources = JointSources(of: roots, in: Condensation(of: graph))
    #expect(Set(sources.all) == common)
    let nearest = common.filter { source in !common.contains { reached[$0].contains(source) } }
    #expect(Set(sources.nearest) == nearest)
  }
}
