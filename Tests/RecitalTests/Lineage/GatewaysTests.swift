import Testing

@testable import Recital

@Suite("What alone leads to others")
struct GatewaysTests {
  @Test("Behind a fork whose ways meet again stands a gateway")
  func fork() {
    let graph = numberedGraph(
      CompactGraph(
        nodeCount: 9,
        edges: [(6, 5), (6, 4), (5, 3), (4, 3), (3, 2), (3, 1), (2, 0), (1, 0), (7, 6), (8, 7)]))
    let entries = Gateways(of: Lineage(of: 6, in: graph), in: graph).entries
    #expect(
      entries == [
        Gateways.Entry(node: 3, direction: .ancestors, count: 3),
        Gateways.Entry(node: 7, direction: .descendants, count: 1),
      ])
    let both = Gateways(of: Lineage(of: [6, 1], in: graph, direction: .ancestors), in: graph)
    #expect(both.entries == [Gateways.Entry(node: 3, direction: .ancestors, count: 1)])
  }

  @Test("In a circle none leads on alone")
  func circle() {
    let graph = numberedGraph(
      CompactGraph(nodeCount: 4, edges: [(3, 2), (2, 1), (1, 2), (1, 0), (2, 0)]))
    #expect(Gateways(of: Lineage(of: 3, in: graph), in: graph).entries == [])
  }

  @Test("Without it so many are no longer reached", arguments: 1...12)
  func removal(seed: Int) {
    let compact = CompactGraph.random(seed: UInt64(seed), nodes: 24, edges: 36, acyclic: true)
    let graph = numberedGraph(compact)
    let lineage = Lineage(of: 23, in: graph, direction: .ancestors)
    let gateways = Gateways(of: lineage, in: graph)
    for member in lineage.members.map(\.node) {
      let without = numberedGraph(
        CompactGraph(
          nodeCount: 24,
          edges: compact.pairs.filter { !$0.contains(member) }
            .map { (citing: $0[0], cited: $0[1]) }))
      let left = Lineage(of: 23, in: without, direction: .ancestors).members.count
      let count = gateways.entries.first { $0.node == member }?.count ?? 0
      #expect(left == lineage.members.count - 1 - count)
    }
  }

  @Test("The table names the instruments, those that lead to most first")
  func table() {
    let graph = numberedGraph(CompactGraph(nodeCount: 4, edges: [(3, 2), (2, 1), (1, 0)]))
    let gateways = Gateways(of: Lineage(of: 3, in: graph), in: graph)
    #expect(
      GatewaysWriter().text(of: gateways, in: graph)
        == "Reached over one instrument only:\n    2 below 2\n    1 below 1\n")
    #expect(
      GatewaysWriter(limit: 1).text(of: gateways, in: graph)
        .hasSuffix("… and below or above 1 more.\n"))
  }
}
