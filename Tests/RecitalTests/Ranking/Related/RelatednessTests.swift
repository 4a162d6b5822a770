import Testing

@testable import Recital

@Suite("What is like an instrument")
struct RelatednessTests {
  private let graph = CitationGraph([
    sample("A/RES/58/1", citing: [Citing("A/58/1"), Citing("A/58/2"), Citing("A/58/3")]),
    sample("A/RES/58/2", citing: [Citing("A/58/1"), Citing("A/58/2")]),
    sample("A/RES/58/3", citing: [Citing("A/58/2"), Citing("A/58/3"), Citing("A/58/4")]),
    sample("A/RES/58/4", citing: [Citing("A/58/1"), Citing("A/58/1").inSeries]),
  ])

  private func entries(
    _ symbol: String, by measure: Relatedness.Measure, least: Int = 1
  ) throws -> [String] {
    let node = try #require(graph.node(of: sampleSymbol(symbol)))
    return Relatedness(to: node, in: graph, by: measure, least: least).entries.map { entry in
      let squares = Int((entry.score * entry.score * 100).rounded())
      return "\(graph.nodes[entry.node].instrument) \(squares)"
    }
  }

  @Test("Coupling is what both cite, by the cosine")
  func coupling() throws {
    // Shared 2 of 3 and 2; 2 of 3 and 3; 1 of 3 and 1.
    #expect(
      try entries("A/RES/58/1", by: .coupling) == [
        "A/RES/58/2 67", "A/RES/58/3 44", "A/RES/58/4 33",
      ])
  }

  @Test("Co-citation is what is cited by the same")
  func coCitation() throws {
    // Of 3 citers each two are shared with one that has 3, one with one that has 2.
    #expect(try entries("A/58/1", by: .coCitation) == ["A/58/2 44", "A/58/3 17"])
  }

  @Test("Fewer shared than asked for do not count; kinds can be chosen")
  func least() throws {
    #expect(
      try entries("A/RES/58/1", by: .both, least: 2).map { $0.prefix(10) } == [
        "A/RES/58/2", "A/RES/58/3",
      ])
    let node = try #require(graph.node(of: sampleSymbol("A/58/1")))
    #expect(Relatedness(to: node, in: graph, kinds: [.treaty], least: 1).entries.isEmpty)
  }

  @Test("What is shared is named, the most telling first")
  func reasons() throws {
    let node = try #require(graph.node(of: sampleSymbol("A/RES/58/1")))
    let first = try #require(Relatedness(to: node, in: graph, by: .coupling).entries.first)
    // A/58/1 is cited in two ways by one more, and so by more.
    #expect(
      first.sharedSources.map { graph.nodes[$0].instrument.description } == ["A/58/2", "A/58/1"])
    let text = RelatednessWriter(languages: [.english], limit: 1).text(
      of: Relatedness(to: node, in: graph, by: .coupling), in: graph, width: 60)
    #expect(text == "0.82  ● A/RES/58/2\n      both cite 2: A/58/2, A/58/1\n")
  }

  @Test("On random graphs the counts are those of the slow way", arguments: 1...5)
  func slow(seed: Int) throws {
    let random = CompactGraph.random(seed: UInt64(seed), nodes: 30, edges: 150, acyclic: true)
    var assembly = ExchangeAssembly()
    for node in 0..<30 { _ = assembly.node(named: "n\(node + 10)") }
    for pair in random.pairs { try assembly.cite(pair[0], pair[1]) }
    let graph = assembly.graph().graph(source: "x.csv")
    for node in graph.nodes.indices {
      let cited = { (one: Int) in Set(graph.citations(from: one).map { graph.citations[$0].cited })
      }
      for entry in Relatedness(to: node, in: graph, by: .coupling, least: 1).entries {
        #expect(Set(entry.sharedSources) == cited(node).intersection(cited(entry.node)))
      }
    }
  }
}
