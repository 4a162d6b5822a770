import Testing

@testable import Recital

/// The edges of a graph as a list of ties of the weight one.
private func ties(_ pairs: [(Int, Int)]) -> [(one: Int32, other: Int32, weight: Double)] {
  pairs.map { (Int32($0.0), Int32($0.1), 1) }
}

@Suite("The Leiden algorithm")
struct LeidenTests {
  private func communities(
    _ graph: WeightedGraph, resolution: Double = 1, seed: UInt64 = 1
  ) -> [Int32] {
    var leiden = Leiden(resolution: resolution, seed: seed)
    return leiden.communities(of: graph)
  }

  @Test("Cliques that one edge each joins to a ring are the communities", arguments: 1...5)
  func ring(seed: Int) {
    var pairs: [(Int, Int)] = []
    for clique in 0..<6 {
      for one in 0..<5 {
        for other in 0..<one { pairs.append((clique * 5 + one, clique * 5 + other)) }
      }
      pairs.append((clique * 5, (clique * 5 + 6) % 30))
    }
    let found = communities(WeightedGraph(count: 30, edges: ties(pairs)), seed: UInt64(seed))
    #expect(found == (0..<30).map { Int32($0 / 5) })
  }

  @Test("The club of Zachary (1977) reaches the greatest modularity that is known, 0.4198")
  func club() {
    let graph = WeightedGraph(count: 34, edges: ties(zachary))
    let best = (1...10).map { Communities.modularity(of: communities(graph, seed: $0), in: graph) }
      .max()
    #expect(best.map { abs($0 - 0.4198) < 0.0001 } == true)
  }

  @Test("Every community is connected, and no node gains by leaving", arguments: 1...12)
  func connected(seed: Int) {
    let random = CompactGraph.random(seed: UInt64(seed), nodes: 200, edges: 300, acyclic: true)
    let graph = WeightedGraph(count: 200, edges: ties(random.pairs.map { ($0[0], $0[1]) }))
    let found = communities(graph, seed: UInt64(seed))
    #expect(Leiden.numbered(graph.pieces(of: found)) == found)
    var wholes = [Double](repeating: 0, count: 200)
    for node in 0..<200 { wholes[Int(found[node])] += graph.strengths[node] }
    for node in 0..<200 {
      let inside = graph.row(of: node).filter { found[Int(graph.ends[$0])] == found[node] }.count
      let chance = graph.strengths[node] * (wholes[Int(found[node])] - graph.strengths[node])
      #expect(Double(inside) >= chance / graph.total - 1e-6)
    }
  }

  @Test("The same seed gives the same communities; a greater resolution gives more")
  func deterministic() {
    let random = CompactGraph.random(seed: 4, nodes: 300, edges: 900, acyclic: true)
    let graph = WeightedGraph(count: 300, edges: ties(random.pairs.map { ($0[0], $0[1]) }))
    #expect(communities(graph, seed: 7) == communities(graph, seed: 7))
    let counts = [0.2, 1, 5].map { Set(communities(graph, resolution: $0)).count }
    #expect(counts == counts.sorted() && counts[0] < counts[2])
  }

  @Test("Graphs without edges or nodes have communities of one, or none")
  func empty() {
    #expect(communities(WeightedGraph(count: 0, edges: [])).isEmpty)
    #expect(communities(WeightedGraph(count: 3, edges: [])) == [0, 1, 2])
  }
}

/// Zachary, "An information flow model for conflict and fission in small groups", Journal of
/// Anthropological Research 33 (1977): who met whom outside the club.
private let zachary: [(Int, Int)] = [
  (0, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]),
  (1, [2, 3, 7, 13, 17, 19, 21, 30]),
  (2, [3, 7, 8, 9, 13, 27, 28, 32]), (3, [7, 12, 13]), (4, [6, 10]), (5, [6, 10, 16]), (6, [16]),
  (8, [30, 32, 33]), (9, [33]), (13, [33]), (14, [32, 33]), (15, [32, 33]), (18, [32, 33]),
  (19, [33]), (20, [32, 33]), (22, [32, 33]), (23, [25, 27, 29, 32, 33]), (24, [25, 27, 31]),
  (25, [31]), (26, [29, 33]), (27, [33]), (28, [31, 33]), (29, [32, 33]), (30, [32, 33]),
  (31, [32, 33]), (32, [33]),
].flatMap { one, others in others.map { (one, $0) } }
