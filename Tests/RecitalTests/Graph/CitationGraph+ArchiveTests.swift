import Testing

@testable import Recital

@Suite("A graph as bytes")
struct CitationGraphArchiveTests {
  private let graph = CitationGraph(smallArmsCorpus)

  @Test("It comes back as it was")
  func whole() throws {
    let again = try #require(CitationGraph(graph.archive))
    #expect(again.nodes == graph.nodes)
    #expect(again.citations == graph.citations)
    #expect(Array(again.evidence) == Array(graph.evidence))
    #expect(again.sources == graph.sources)
  }

  @Test("The same graph gives the same bytes")
  func steady() {
    let again = CitationGraph(smallArmsCorpus.reversed())
    #expect(again.archive.graph == graph.archive.graph)
    #expect(again.archive.evidence == graph.archive.evidence)
  }

  @Test("Agenda items come back; an archive without them is one too")
  func agendaItems() throws {
    let documents = [sample("A/RES/59/1", agendaItem: "65 (a)", citing: [Citing("A/60/88")])]
    var archive = CitationGraph(documents).archive
    #expect(CitationGraph(archive)?.nodes.compactMap(\.agendaItem) == ["65 (a)"])
    // The list of one item: its count, its node, the length and the six bytes of the text.
    archive.graph.removeLast(9)
    #expect(CitationGraph(archive)?.nodes.compactMap(\.agendaItem) == [])
  }

  @Test("An empty graph has an archive too")
  func empty() {
    let empty = CitationGraph(citing: [])
    #expect(CitationGraph(empty.archive)?.nodes.isEmpty == true)
  }

  @Test(
    "Bytes that were changed give a graph or none, never an end of the program",
    arguments: 1...20 as ClosedRange<UInt64>)
  func broken(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var archive = graph.archive
    for _ in 0..<8 {
      let place = Int.random(in: archive.graph.indices, using: &generator)
      archive.graph[place] = UInt8.random(in: 0...255, using: &generator)
      let other = Int.random(in: archive.evidence.indices, using: &generator)
      archive.evidence[other] = UInt8.random(in: 0...255, using: &generator)
    }
    if let read = CitationGraph(archive) {
      #expect(read.citations.allSatisfy { $0.cited < read.nodes.count })
      for citation in read.citations { _ = read.evidence(of: citation).map(\.line) }
    }
    archive = graph.archive
    archive.graph.removeLast(Int.random(in: 1...archive.graph.count, using: &generator))
    let isRefused = CitationGraph(archive) == nil
    #expect(isRefused)
  }
}
