import Testing

@testable import Recital

@Suite("Strong components")
struct StrongComponentsTests {
  @Test("Nodes that reach each other are one component; components cite smaller numbers")
  func circle() {
    let graph = CompactGraph(
      nodeCount: 5, edges: [(4, 3), (3, 2), (2, 1), (1, 3), (1, 0)])
    #expect(StrongComponents(of: graph).componentOfNode == [0, 1, 1, 1, 2])
  }

  @Test("A chain of 200,000 does not exhaust the stack")
  func chain() {
    let count = 200_000
    let graph = CompactGraph(
      nodeCount: count, edges: (1..<count).map { (citing: $0, cited: $0 - 1) })
    #expect(StrongComponents(of: graph).count == count)
  }

  @Test("Two nodes share a component where each reaches the other", arguments: 1...20)
  func mutualReach(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 25, edges: 35, acyclic: false)
    let reached = graph.reachedSlowly()
    let components = StrongComponents(of: graph).componentOfNode
    for one in 0..<25 {
      for other in 0..<25 where one != other {
        let isMutual = reached[one].contains(other) && reached[other].contains(one)
        #expect((components[one] == components[other]) == isMutual)
        if reached[one].contains(other) { #expect(components[one] >= components[other]) }
      }
    }
  }
}
