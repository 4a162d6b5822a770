import Testing

@testable import Recital

@Suite("Hubs and authorities")
struct HitsTests {
  @Test("What two cite is the better authority, and who cites both the better hub")
  func small() {
    let hits = Hits(of: CompactGraph(nodeCount: 4, edges: [(3, 0), (3, 1), (2, 1)]))
    // The authorities are an eigenvector of ((1, 1), (1, 2)): the golden ratio.
    let golden = (1 + Double(5).squareRoot()) / 2
    #expect((hits.authorities[1] / hits.authorities[0]).isClose(to: golden, within: 1e-8))
    #expect((hits.hubs[3] / hits.hubs[2]).isClose(to: golden, within: 1e-8))
    #expect(hits.authorities[3] == 0 && hits.hubs[0] == 0)
  }

  @Test("The seven pages of Introduction to Information Retrieval have the scores that it prints")
  func sevenPages() {
    let hits = Hits(of: SevenPages.graph(doubled: true))
    #expect(SevenPages.rounded(hits.authorities) == [10, 1, 12, 47, 16, 1, 13])
    #expect(SevenPages.rounded(hits.hubs) == [3, 4, 33, 18, 4, 4, 35])
  }

  @Test("Authorities are what hubs give, and hubs what authorities give", arguments: 1...20)
  func fixedPoint(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 40, edges: 160, acyclic: true)
    let hits = Hits(of: graph, tolerance: 1e-13)
    let next = (0..<40).map { node in
      graph.citing[node].reduce(0.0) { $0 + hits.hubs[Int($1)] }
    }
    let sum = next.reduce(0, +)
    #expect(hits.authorities.reduce(0, +).isClose(to: 1))
    for node in 0..<40 {
      #expect(hits.authorities[node].isClose(to: next[node] / sum, within: 1e-9))
    }
  }

  @Test("Without citations nothing is an authority, and there is an end")
  func none() {
    let hits = Hits(of: CompactGraph(nodeCount: 3, edges: []))
    #expect(hits.authorities == [0, 0, 0])
    #expect(Hits(of: CompactGraph(nodeCount: 0, edges: [])).authorities.isEmpty)
  }
}
