import Testing

@testable import Recital

@Suite("Transitive reduction")
struct TransitiveReductionTests {
  private func pairs(_ reduction: TransitiveReduction) -> [[Int]] {
    reduction.edges.map { [$0.citing, $0.cited, $0.hidden] }
  }

  @Test("A citation over a chain is hidden and counted on the first link of the chain")
  func chain() {
    let graph = CompactGraph(
      nodeCount: 4, edges: [(3, 2), (2, 1), (1, 0), (3, 1), (3, 0), (2, 0)])
    #expect(pairs(TransitiveReduction(of: graph)) == [[1, 0, 0], [2, 1, 1], [3, 2, 2]])
  }

  @Test("The main path sample of the literature loses C-H and D-I")
  func mainPathSample() {
    // A…N are 0…13; arcs run from the older to the newer.
    let arcs = "AC BC BD BJ CE CH DF DI EG FH FI GH HK IL IM JM MN".split(separator: " ")
    let edges = arcs.map { arc -> (citing: Int, cited: Int) in
      let ends = arc.unicodeScalars.map { Int($0.value) - 65 }
      return (ends[0], ends[1])
    }
    let graph = CompactGraph(nodeCount: 14, edges: edges)
    let kept = Set(TransitiveReduction(of: graph).edges.map { [$0.citing, $0.cited] })
    #expect(Set(graph.pairs).subtracting(kept) == [[2, 7], [3, 8]])
  }

  @Test("What was reachable stays reachable", arguments: 1...30)
  func reachability(seed: Int) {
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 30, edges: 20 + seed * 6, acyclic: seed % 2 == 0)
    let reduced = CompactGraph(
      nodeCount: 30,
      edges: TransitiveReduction(of: graph).edges.map { (citing: $0.citing, cited: $0.cited) })
    #expect(reduced.reachedSlowly() == graph.reachedSlowly())
  }

  @Test("No edge of an acyclic reduction can be spared", arguments: 1...15)
  func minimal(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 20, edges: 80, acyclic: true)
    let kept = TransitiveReduction(of: graph).edges.map { (citing: $0.citing, cited: $0.cited) }
    for spared in kept.indices {
      var fewer = kept
      let edge = fewer.remove(at: spared)
      let reached = CompactGraph(nodeCount: 20, edges: fewer).reachedSlowly()
      #expect(!reached[edge.citing].contains(edge.cited))
    }
  }

  @Test("Every citation is kept or counted once", arguments: 1...15)
  func counted(seed: Int) {
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 30, edges: 150, acyclic: seed % 2 == 0)
    let edges = TransitiveReduction(of: graph).edges
    #expect(edges.reduce(0) { $0 + 1 + $1.hidden } == graph.edgeCount)
  }

  @Test("A graph wider than one block of columns is reduced like a small one")
  func blocks() {
    let count = 9_000
    let edges = (2..<count).flatMap { node in
      [(citing: node, cited: node - 1), (citing: node, cited: node / 2)]
    }
    let reduction = TransitiveReduction(of: CompactGraph(nodeCount: count, edges: edges))
    #expect(reduction.edges.count == count - 2)
    #expect(reduction.edges.allSatisfy { $0.cited == $0.citing - 1 })
  }
}
