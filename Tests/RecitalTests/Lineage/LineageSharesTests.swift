import Testing

@testable import Recital

@Suite("Whose lineage an instrument belongs to")
struct LineageSharesTests {
  @Test("An ancestor belongs to those that rest on it, a descendant to those that it rests on")
  func example() {
    // 6 cites 4 and 3, 5 cites 3; 4 and 3 cite 1, which cites 0; 3 cites 2; 7 cites 5.
    let graph = numberedGraph(
      CompactGraph(
        nodeCount: 8, edges: [(6, 4), (6, 3), (5, 3), (4, 1), (3, 1), (3, 2), (1, 0), (7, 5)]))
    let lineage = Lineage(of: [6, 5, 6], in: graph)
    #expect(lineage.roots == [6, 5])
    #expect(lineage.members.map(\.node).sorted() == [0, 1, 2, 3, 4, 7])
    let shares = LineageShares(of: lineage, in: graph)
    let roots = (0..<8).map { shares.roots(of: $0) }
    #expect(roots == [[0, 1], [0, 1], [0, 1], [0, 1], [0], [1], [0], [1]])
    #expect(shares.nearest == [3])
    #expect(shares.common(of: lineage).members.map(\.node).sorted() == [0, 1, 2, 3])
  }

  @Test("They are what a search from each root finds, circles and all", arguments: 1...12)
  func search(seed: Int) {
    let compact = CompactGraph.random(
      seed: UInt64(seed), nodes: 30, edges: 45, acyclic: seed % 2 == 0)
    let graph = numberedGraph(compact)
    let asked = [3, 17, 29, 8, 3]
    let lineage = Lineage(of: asked, in: graph)
    let shares = LineageShares(of: lineage, in: graph)
    for (place, root) in lineage.roots.enumerated() {
      let own = Lineage(of: root, in: graph)
      let found = lineage.nodes.filter { shares.roots(of: $0).contains(place) }
      #expect(found == own.nodes)
    }
  }

  @Test("What one root rests on and another is, is a root only")
  func roots() {
    let graph = numberedGraph(CompactGraph(nodeCount: 3, edges: [(2, 1), (1, 0)]))
    let lineage = Lineage(of: [2, 1], in: graph, direction: .ancestors)
    #expect(lineage.members.map(\.node) == [0])
    #expect(lineage.members.map(\.generation) == [1])
    #expect(LineageShares(of: lineage, in: graph).nearest == [1])
  }
}
