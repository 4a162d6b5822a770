import Testing

@testable import Recital

@Suite("Lineage")
struct LineageTests {
  private func lines(_ lineage: Lineage, _ graph: CitationGraph) -> [String] {
    lineage.members.map {
      "\($0.direction) \($0.generation) \(graph.nodes[$0.node].instrument)"
    }
  }

  private let graph = CitationGraph([
    sample("A/RES/59/1", citing: [Citing("A/RES/58/1"), Citing("A/RES/56/24V")]),
    sample("A/RES/58/1", citing: [Citing("A/RES/57/1"), Citing("A/RES/56/24V")]),
    sample("A/RES/57/1", citing: [Citing("A/RES/59/1")]),
    sample("A/RES/56/24V", citing: [Citing("A/RES/50/70")]),
  ])

  @Test("Ancestors come by generation, parts with their bases, circles end")
  func ancestors() throws {
    let root = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    let lineage = Lineage(of: root, in: graph, direction: .ancestors)
    #expect(
      lines(lineage, graph) == [
        "ancestors 1 A/RES/56/24", "ancestors 1 A/RES/56/24V", "ancestors 1 A/RES/58/1",
        "ancestors 2 A/RES/50/70", "ancestors 2 A/RES/57/1",
      ])
  }

  @Test("Who rests on a part rests on its base")
  func descendants() throws {
    let root = try #require(graph.node(of: sampleSymbol("A/RES/56/24")))
    let lineage = Lineage(of: root, in: graph, direction: .descendants)
    #expect(
      lines(lineage, graph) == [
        "descendants 0 A/RES/56/24V", "descendants 1 A/RES/58/1", "descendants 1 A/RES/59/1",
        "descendants 2 A/RES/57/1",
      ])
  }

  @Test("Both sides, and a limit of generations")
  func limit() throws {
    let root = try #require(graph.node(of: sampleSymbol("A/RES/56/24V")))
    let lineage = Lineage(of: root, in: graph, generations: 1)
    #expect(
      lines(lineage, graph) == [
        "ancestors 0 A/RES/56/24", "ancestors 1 A/RES/50/70", "descendants 1 A/RES/58/1",
        "descendants 1 A/RES/59/1",
      ])
    #expect(Lineage(of: root, in: graph, generations: 0).members.map(\.generation) == [0])
  }

  @Test("Only the kinds asked for are followed")
  func kinds() throws {
    let graph = CitationGraph([
      sample("A/RES/59/1", citing: [Citing("A/RES/58/1"), Citing("A/RES/57/1").inSeries])
    ])
    let root = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    let cited = Lineage(of: root, in: graph, direction: .ancestors, kinds: [.cited])
    #expect(lines(cited, graph) == ["ancestors 1 A/RES/58/1"])
  }

  @Test("An explicit citation explains a member rather than an implied one")
  func explained() throws {
    let root = try #require(
      CitationGraph(smallArmsCorpus).node(of: sampleSymbol("A/RES/57/72")))
    let graph = CitationGraph(smallArmsCorpus)
    let lineage = Lineage(of: root, in: graph, direction: .ancestors, generations: 1)
    #expect(lineage.members.allSatisfy { graph.citations[$0.citation].kind != .implied })
  }

  @Test("Generations are the distances that a slow search finds", arguments: 1...15)
  func distances(seed: Int) {
    let compact = CompactGraph.random(seed: UInt64(seed), nodes: 25, edges: 60, acyclic: false)
    let graph = CitationGraph(
      nodes: (0..<25).map { CitationGraph.Node(.named("\($0)")) },
      citations: compact.pairs.map {
        Citation(citing: $0[0], cited: $0[1], kind: .cited, mentions: 1, references: 0..<0)
      }, evidence: [], sources: [])
    var distances = [0: 0]
    for distance in 1...25 {
      for (node, _) in distances.filter({ $0.value == distance - 1 }) {
        for cited in compact.cited[node] where distances[Int(cited)] == nil {
          distances[Int(cited)] = distance
        }
      }
    }
    let lineage = Lineage(of: 0, in: graph, direction: .ancestors)
    var found = [0: 0]
    for member in lineage.members { found[member.node] = member.generation }
    #expect(found == distances)
  }
}
