import Testing

@testable import Recital

@Suite("Series")
struct SeriesTests {
  private func names(_ series: Series, _ graph: CitationGraph) -> [String] {
    series.members.map {
      graph.nodes[$0.node].instrument.description + ($0.link.map { " \($0)" } ?? "")
    }
  }

  @Test(
    "The chain is the same from every member, newest first",
    arguments: ["A/RES/78/46", "A/RES/60/81", "A/RES/54/54"])
  func chain(start: String) throws {
    let graph = CitationGraph(smallArmsCorpus)
    let node = try #require(graph.node(of: sampleSymbol(start)))
    let names = names(Series(through: node, in: graph), graph)
    #expect(names.prefix(2) == ["A/RES/78/46 title", "A/RES/76/232 title"])
    #expect(names.suffix(2) == ["A/RES/56/24V number", "A/RES/54/54"])
    #expect(names.count == 15)
  }

  @Test("Another title ends the chain, a named series continues it")
  func titles() throws {
    let graph = CitationGraph([
      sample("A/RES/59/1", title: "Small arms", citing: [Citing("A/RES/58/1").inSeries]),
      sample("A/RES/58/1", title: "The small arms", citing: [Citing("A/RES/57/1")]),
      sample("A/RES/57/1", title: "Mines"),
    ])
    let node = try #require(graph.node(of: sampleSymbol("A/RES/58/1")))
    #expect(names(Series(through: node, in: graph), graph) == ["A/RES/59/1 implied", "A/RES/58/1"])
  }

  @Test(
    "Where one member names none before it, what a later one names goes on",
    arguments: ["A/RES/60/1", "A/RES/59/1", "A/RES/58/1"])
  func gap(start: String) throws {
    let graph = CitationGraph([
      sample("A/RES/60/1", citing: [Citing("A/RES/59/1").inSeries, Citing("A/RES/58/1").inSeries]),
      sample("A/RES/59/1", language: .french), sample("A/RES/58/1"),
    ])
    let node = try #require(graph.node(of: sampleSymbol(start)))
    #expect(
      names(Series(through: node, in: graph), graph) == [
        "A/RES/60/1 implied", "A/RES/59/1", "A/RES/58/1",
      ])
  }

  @Test("The letter of a part is no part of its title")
  func letter() throws {
    let graph = CitationGraph([
      sample("A/RES/57/1", title: "Small arms", citing: [Citing("A/RES/56/24V")]),
      sample("A/RES/56/24V", title: "V. Small arms"),
    ])
    let node = try #require(graph.node(of: sampleSymbol("A/RES/56/24V")))
    #expect(names(Series(through: node, in: graph), graph) == ["A/RES/57/1 title", "A/RES/56/24V"])
  }

  @Test("Two numbers of the session before leave the predecessor open")
  func open() throws {
    let graph = CitationGraph([
      sample("A/RES/59/1", citing: [Citing("A/RES/58/1"), Citing("A/RES/58/2")])
    ])
    let node = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    #expect(names(Series(through: node, in: graph), graph) == ["A/RES/59/1"])
  }
}
