import Testing

@testable import Recital

@Suite("Condensation")
struct CondensationTests {
  @Test("A circle is one component with its members; what surrounds it keeps its citations")
  func circle() {
    let graph = CompactGraph(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 1), (2, 4)])
    let condensation = Condensation(of: graph)
    #expect(condensation.count == 3)
    #expect(condensation.nodeCount == 5)
    #expect(!condensation.isTrivial)
    let circle = condensation.component(of: 2)
    #expect(condensation.members(of: circle) == [1, 2, 3])
    #expect(condensation.representative(of: circle) == 1)
    #expect(condensation.size(of: circle) == 3)
    #expect(condensation.graph.pairs == [[circle, 0], [2, circle]])
    #expect(condensation.members(of: 0) == [4])
  }

  @Test("Where all cite smaller numbers, the graph is its own condensation")
  func descending() {
    let graph = CompactGraph.random(seed: 3, nodes: 40, edges: 100, acyclic: true)
    let condensation = Condensation(of: graph)
    #expect(condensation.isTrivial)
    #expect(condensation.graph == graph)
    #expect(condensation.representative(of: 7) == 7)
  }

  @Test("Every citation of a condensation leads to a smaller number", arguments: 1...20)
  func order(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 40, edges: 60, acyclic: false)
    let condensation = Condensation(of: graph)
    #expect(condensation.graph.isDescending)
    let members = (0..<condensation.count).flatMap { condensation.members(of: $0) }
    #expect(members.sorted() == Array(0..<40))
  }
}
