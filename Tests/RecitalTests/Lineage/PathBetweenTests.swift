import Testing

@testable import Recital

@Suite("Chains between two instruments")
struct PathBetweenTests {
  private let graph = CitationGraph([
    sample("A/RES/60/1", citing: [Citing("A/RES/59/1"), Citing("A/RES/58/1")]),
    sample("A/RES/59/1", citing: [Citing("A/RES/58/1")]),
    sample("A/RES/58/1", citing: [Citing("A/RES/57/1"), Citing("A/RES/56/1")]),
    sample("A/RES/57/1", citing: [Citing("A/RES/56/1"), Citing("A/RES/55/9")]),
    sample("A/RES/56/1", citing: [Citing("A/RES/50/70")]),
  ])

  private func path(_ newer: String, _ older: String) throws -> PathBetween? {
    PathBetween(
      from: try #require(graph.node(of: sampleSymbol(newer))),
      to: try #require(graph.node(of: sampleSymbol(older))), in: graph)
  }

  private func names(_ nodes: [Int]) -> [String] {
    nodes.map { String(graph.nodes[$0].instrument.description.dropFirst(6)) }
  }

  @Test("The shortest, the longest, all between, and what none can avoid")
  func chains() throws {
    let path = try #require(try path("A/RES/60/1", "A/RES/56/1"))
    #expect(names(path.shortest) == ["60/1", "58/1", "56/1"])
    #expect(names(path.longest) == ["60/1", "59/1", "58/1", "57/1", "56/1"])
    #expect(names(path.nodes) == ["56/1", "57/1", "58/1", "59/1", "60/1"])
    #expect(names(path.unavoidable) == ["58/1"])
    #expect(path.logarithmOfCount.isClose(to: DecimalLogarithm.of(4)))
    #expect(
      PathSummary(of: path, in: graph).text == """
        4 chains lead from A/RES/60/1 to A/RES/56/1, 2 to 4 citations long, over 3 other instruments.
        Every chain leads over A/RES/58/1.

        """)
  }

  @Test("Nothing leads from the older to the newer")
  func none() throws {
    #expect(try path("A/RES/56/1", "A/RES/60/1") == nil)
    #expect(try path("A/RES/55/9", "A/RES/56/1") == nil)
  }

  @Test("A chain leads through a circle, and ends at the instrument asked for")
  func circle() throws {
    let graph = CitationGraph([
      sample("A/RES/60/1", citing: [Citing("A/RES/59/1")]),
      sample("A/RES/59/1", citing: [Citing("A/RES/59/2")]),
      sample("A/RES/59/2", citing: [Citing("A/RES/59/3")]),
      sample("A/RES/59/3", citing: [Citing("A/RES/59/1")]),
    ])
    let newer = try #require(graph.node(of: sampleSymbol("A/RES/60/1")))
    let older = try #require(graph.node(of: sampleSymbol("A/RES/59/3")))
    let path = try #require(PathBetween(from: newer, to: older, in: graph))
    for chain in [path.shortest, path.longest, path.main] {
      #expect(
        chain.map { graph.nodes[$0].instrument.description } == [
          "A/RES/60/1", "A/RES/59/1", "A/RES/59/2", "A/RES/59/3",
        ])
    }
  }

  @Test("A drawing of the chain holds its citations only; one of all, all between")
  func selection() throws {
    let path = try #require(try path("A/RES/60/1", "A/RES/56/1"))
    let shortest = GraphSelection(chain: path.shortest, in: graph)
    #expect(names(shortest.nodes) == ["56/1", "58/1", "60/1"])
    #expect(shortest.citations.count == 2)
    let all = GraphSelection(of: path, in: graph)
    #expect(names(all.nodes) == ["56/1", "57/1", "58/1", "59/1", "60/1"])
    #expect(all.citations.count == 6 && all.omittedCount == 0)
    let few = GraphSelection(of: path, in: graph, atMost: 3)
    #expect(names(few.nodes) == ["56/1", "58/1", "60/1"])
    #expect(few.omittedCount == 2)
  }
}
