import Testing

@testable import Recital

@Suite("Graphs that answer where they lie")
struct StoredGraphTests {
  private let graph = CitationGraph([
    sample(
      "A/RES/60/1", "2005-12-08", title: "The keeping of records",
      citing: [
        Citing("A/RES/59/1").by("noting", .note).of("2004-12-03"), Citing("A/60/88"),
        Citing("A/RES/58/1").inSeries,
      ]),
    sample("A/RES/59/1", citing: [Citing("A/52/871"), Citing("S/1998/318").joint]),
    sample("A/RES/56/24V", citing: [Citing("the Programme"), Citing("UNTS 52373")]),
  ])

  private func stored(_ graph: CitationGraph, stamp: Int = 7) throws -> CitationGraph {
    let bytes = SharedBytes(copying: graph.stored(stamp: stamp))
    return try #require(CitationGraph(stored: bytes, stamp: stamp))
  }

  @Test("All parts are what they were")
  func equality() throws {
    let stored = try stored(graph)
    #expect(stored.nodes == graph.nodes)
    #expect(stored.citations == graph.citations)
    #expect(stored.evidence == graph.evidence)
    #expect(stored.sources == graph.sources)
    #expect(stored.chronology.days == graph.chronology.days)
    #expect(stored.chronology.years == graph.chronology.years)
    #expect(stored.languageCounts == graph.languageCounts)
    for node in graph.nodes.indices {
      #expect(stored.citations(from: node) == graph.citations(from: node))
      #expect(stored.citations(to: node) == graph.citations(to: node))
      #expect(stored.citingCount(of: node) == graph.citingCount(of: node))
      #expect(stored.kind(of: node) == graph.kind(of: node))
      #expect(stored.isInCorpus(node) == graph.isInCorpus(node))
      #expect(stored.body(of: node) == graph.body(of: node))
      #expect(stored.day(of: node) == graph.day(of: node))
      #expect(stored.node(of: graph.nodes[node].instrument) == node)
      for alias in graph.nodes[node].aliases { #expect(stored.node(of: alias) == node) }
    }
    #expect(stored.node(of: sampleSymbol("A/RES/1/1")) == nil)
    #expect(stored.node(of: .named("nothing")) == nil)
    #expect(stored.compact() == graph.compact())
    #expect(stored.stored(stamp: 7) == graph.stored(stamp: 7))
  }

  @Test("An empty graph is one too")
  func empty() throws {
    let stored = try stored(CitationGraph([]))
    #expect(stored.nodes.isEmpty && stored.citations.isEmpty && stored.sources.isEmpty)
    #expect(stored.node(of: sampleSymbol("A/RES/1/1")) == nil)
  }

  @Test("Another stamp, a part of the bytes and a changed head are refused")
  func refused() {
    let bytes = graph.stored(stamp: 7)
    #expect(CitationGraph(stored: SharedBytes(copying: bytes), stamp: 8) == nil)
    for length in [0, 8, 100, 143, bytes.count - 1] {
      let part = SharedBytes(copying: Array(bytes.prefix(length)))
      #expect(CitationGraph(stored: part, stamp: 7) == nil)
    }
    for place in 0..<StoredGraph.Head.size {
      var changed = bytes
      changed[place] ^= 1
      #expect(CitationGraph(stored: SharedBytes(copying: changed), stamp: 7) == nil)
    }
  }

  @Test("A change anywhere is refused")
  func changed() {
    let bytes = graph.stored(stamp: 7)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x10
      #expect(CitationGraph(stored: SharedBytes(copying: changed), stamp: 7) == nil)
    }
  }

  @Test("What is damaged behind the head does no harm, even where nobody looks", arguments: 1...40)
  func damage(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = graph.stored(stamp: 7)
    for _ in 0..<20 {
      let place = Int.random(in: StoredGraph.Head.size..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    let damaged = try #require(StoredGraph(SharedBytes(copying: bytes), stamp: 7))
    let stored = CitationGraph(damaged)
    for node in stored.nodes.indices {
      _ = stored.nodes[node].title()
      for citation in stored.citations(from: node) {
        #expect(stored.nodes.indices.contains(stored.citations[citation].cited))
        for evidence in stored.evidence(of: stored.citations[citation]) {
          #expect(stored.sources.indices.contains(evidence.source))
        }
      }
      for citation in stored.citations(to: node) {
        #expect(stored.citations.indices.contains(Int(citation)))
      }
    }
  }
}
