import Testing

@testable import Recital

@Suite("Levels")
struct LevelsTests {
  @Test("A node off the longest way is as critical as its detour is short")
  func criticality() {
    let graph = CompactGraph(nodeCount: 6, edges: [(4, 3), (3, 2), (2, 0), (4, 1), (1, 0)])
    let levels = Levels(of: Condensation(of: graph))
    #expect(levels.longest == 3)
    #expect((0..<6).map { levels.criticality(of: $0) } == [0, 1, 0, 0, 0, 3])
    #expect(levels.longestPath(from: 4) == [4, 3, 2, 0])
    #expect(levels.longestPath(from: 5) == [5])
    #expect(levels.edges(within: 0).map { [$0.citing, $0.cited] } == [[2, 0], [3, 2], [4, 3]])
    #expect(levels.edges(within: 1).count == 5)
    #expect(levels.criticality(of: PathEdge(citing: 4, cited: 1)) == 1)
  }

  @Test("Levels are those of an exhaustive walk", arguments: 1...10)
  func walk(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 12, edges: 24, acyclic: true)
    let levels = Levels(of: Condensation(of: graph))
    func deepest(_ node: Int) -> Int {
      graph.cited[node].map { deepest(Int($0)) + 1 }.max() ?? 0
    }
    for node in 0..<12 {
      #expect(levels.below[node] == deepest(node))
      #expect(levels.longestPath(from: node).count == deepest(node) + 1)
      #expect(levels.criticality(of: node) >= 0)
    }
  }

  @Test("The levels of Batagelj's CiteTest are those published")
  func citeTest() {
    let network = PublishedNetwork.citeTest
    let condensation = network.condensation
    let levels = Levels(of: condensation)
    let published = [6, 5, 4, 4, 3, 3, 2, 2, 1, 1]
    #expect(
      (0..<10).map { levels.above[condensation.component(of: $0)] + 1 } == published
        || (0..<10).map { levels.below[condensation.component(of: $0)] + 1 } == published)
  }
}
