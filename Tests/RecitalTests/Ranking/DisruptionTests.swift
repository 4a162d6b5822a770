import Testing

@testable import Recital

@Suite("Disruption")
struct DisruptionTests {
  @Test("One later text cites the node alone, one with what it cites; only the first is early")
  func example() {
    // The network that networkx documents its index with; the days are years.
    let graph = CompactGraph(nodeCount: 6, edges: [(1, 3), (1, 4), (2, 3), (3, 4), (3, 5)])
    let years = [0, 2015, 2012, 2010, 2008, 2014].map { Optional($0) }
    let disruption = Disruption(of: graph, days: years)
    #expect(disruption.index(of: 3) == 0)
    #expect(disruption.index(of: 3, until: 2014) == 1)
    #expect(disruption.index(of: 1) == nil)
  }

  @Test("It is 1 where all cite the node alone, -1 where all cite it with its sources")
  func ends() {
    let days = [1, 2, 3, 4].map { Optional($0) }
    let alone = CompactGraph(nodeCount: 4, edges: [(3, 1), (2, 1), (1, 0)])
    #expect(Disruption(of: alone, days: days).index(of: 1) == 1)
    let together = CompactGraph(nodeCount: 4, edges: [(3, 1), (3, 0), (2, 1), (2, 0), (1, 0)])
    #expect(Disruption(of: together, days: days).index(of: 1) == -1)
  }
}
