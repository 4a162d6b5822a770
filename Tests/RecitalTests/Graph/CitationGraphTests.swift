import Testing

@testable import Recital

@Suite("Citation graph")
struct CitationGraphTests {
  private func names(_ graph: CitationGraph) -> [String] {
    graph.nodes.map(\.instrument.description)
  }

  private func edges(_ graph: CitationGraph) -> [String] {
    graph.citations.map {
      "\(graph.nodes[$0.citing].instrument) \($0.kind) \(graph.nodes[$0.cited].instrument)"
        + " x\($0.mentions)"
    }
  }

  @Test("Each pair and kind is one edge, with all its references")
  func parallel() {
    let graph = CitationGraph([
      sample(
        "A/RES/57/72", "2002-11-22",
        citing: [
          Citing("A/RES/56/24"), Citing("A/CONF.192/15"), Citing("A/RES/56/24").inSeries,
          Citing("A/RES/56/24").by("requests", .request),
        ])
    ])
    #expect(names(graph) == ["A/RES/56/24", "A/RES/57/72", "A/CONF.192/15"])
    #expect(
      edges(graph) == [
        "A/RES/57/72 cited A/RES/56/24 x2", "A/RES/57/72 implied A/RES/56/24 x1",
        "A/RES/57/72 cited A/CONF.192/15 x1",
      ])
    #expect(graph.evidence(of: graph.citations[0]).map(\.line) == [1, 4])
    #expect(graph.evidence(of: graph.citations[0]).map(\.verb) == ["recalling", "requests"])
    #expect(graph.nodes.map(\.isInCorpus) == [false, true, false])
  }

  @Test("Language versions are one citing instrument; the version with most mentions counts")
  func languages() {
    let graph = CitationGraph([
      sample("A/RES/57/72", title: "小武器", language: .chinese, citing: [Citing("A/RES/56/24")]),
      sample(
        "A/RES/57/72", title: "Small arms", citing: [Citing("A/RES/56/24"), Citing("A/RES/56/24")]),
    ])
    #expect(edges(graph) == ["A/RES/57/72 cited A/RES/56/24 x2"])
    #expect(graph.citations[0].references.count == 3)
    #expect(graph.nodes[1].titles == [.chinese: "小武器", .english: "Small arms"])
    #expect(graph.nodes[1].sources == ["A/RES/57/72-en.txt", "A/RES/57/72-zh.txt"])
  }

  @Test("The two symbols of a joint document are one node, named by the first")
  func joint() throws {
    let cited = [Citing("S/1998/318"), Citing("A/52/871").joint]
    let graph = CitationGraph([
      sample("A/RES/57/72", citing: cited), sample("A/52/871", "1998-04-13"),
    ])
    #expect(names(graph) == ["A/RES/57/72", "S/1998/318"])
    #expect(edges(graph) == ["A/RES/57/72 cited S/1998/318 x1"])
    #expect(graph.node(of: sampleSymbol("A/52/871")) == 1)
    #expect(graph.node(of: sampleSymbol("S/1998/318")) == 1)
    #expect(graph.nodes[1].aliases == [sampleSymbol("A/52/871")])
    #expect(graph.nodes[1].isInCorpus)
  }

  @Test("A symbol joined to the document's own one is the document")
  func jointOwn() throws {
    let letter = document(
      """
      United Nations   A/79/952

      General Assembly

      14 March 2025

      Letter dated 3 March 2025 from the Permanent Representative of Norland

      1. I have the honour to draw your attention to resolution 1701 (2006) of the Council, and ask
      that this letter (A/79/952–S/2024/993) be given out.
      """)
    let report = document("1. The letter of Norland (S/2024/993) was given out in March 2025.")
    let graph = CitationGraph(Analysis(of: [letter, report]).documents)
    let node = try #require(graph.node(of: sampleSymbol("S/2024/993")))
    #expect(graph.node(of: sampleSymbol("A/79/952")) == node)
    #expect(graph.nodes[node].isInCorpus)
    #expect(edges(graph).filter { $0.contains("A/79/952") }.count == 2)
  }

  @Test("A citation of either symbol of a head reaches the document")
  func furtherSymbols() throws {
    let letter = document(
      """
      United Nations   A/79/952–S/2024/993

      General Assembly

      14 March 2025

      Letter dated 3 March 2025 from the Permanent Representative of Norland

      1. I have the honour to draw your attention to resolution 1701 (2006) of the Council, and ask
      that this letter be given out.
      """)
    let report = document("1. The letter of Norland (S/2024/993) was given out in March 2025.")
    let analysed = Analysis(of: [letter, report]).documents
    #expect(analysed[0].document.furtherSymbols == [sampleSymbol("S/2024/993")])
    let graph = CitationGraph(analysed)
    let node = try #require(graph.node(of: sampleSymbol("A/79/952")))
    #expect(graph.node(of: sampleSymbol("S/2024/993")) == node)
    #expect(graph.nodes[node].isInCorpus)
  }

  @Test("Parts hang on their bases, which are made where they are missing")
  func bases() {
    let graph = CitationGraph([
      sample("A/RES/57/72", citing: [Citing("A/60/88/Corr.2"), Citing("A/RES/56/24V")])
    ])
    #expect(
      edges(graph) == [
        "A/RES/56/24V part-of A/RES/56/24 x0", "A/RES/57/72 cited A/RES/56/24V x1",
        "A/RES/57/72 cited A/60/88/Corr.2 x1", "A/60/88/Corr.2 part-of A/60/88 x0",
      ])
  }

  @Test("A document that cites itself, or its own other symbol, has no edge for it")
  func loops() {
    let graph = CitationGraph([
      sample("A/RES/57/72", citing: [Citing("A/RES/57/72"), Citing("A/RES/56/24")]),
      sample("A/52/871", citing: [Citing("A/52/871"), Citing("S/1998/318").joint]),
    ])
    #expect(edges(graph) == ["A/RES/57/72 cited A/RES/56/24 x1"])
  }

  @Test("A date is the document's own, else the one printed most often with its number")
  func dates() {
    let graph = CitationGraph([
      sample("A/RES/57/72", "2002-11-22", citing: [Citing("A/RES/56/24").of("2001-12-24")]),
      sample("A/RES/58/1", citing: [Citing("A/RES/56/24").of("2001-12-20")]),
      sample("A/RES/58/2", citing: [Citing("A/RES/56/24").of("2001-12-24")]),
    ])
    #expect(graph.nodes[0].date == nil)
    #expect(graph.nodes[0].citedDate == sampleDay("2001-12-24"))
    #expect(graph.nodes[1].date == sampleDay("2002-11-22"))
  }

  @Test("A document without a symbol goes by its title, else by the name of its file")
  func unnamed() {
    let graph = CitationGraph([
      sample("Notes", title: "Programme of Action"), sample("Draft", source: "papers/draft.txt"),
    ])
    #expect(names(graph) == ["Programme of Action", "draft.txt"])
    #expect(graph.nodes.map(\.kind) == [.named, .named])
  }

  @Test("Citations are found from both ends")
  func ends() {
    let graph = CitationGraph([
      sample("A/RES/57/1", citing: [Citing("A/RES/56/1"), Citing("A/RES/56/2")]),
      sample("A/RES/58/1", citing: [Citing("A/RES/56/1")]),
    ])
    #expect(graph.citations(from: 2) == 0..<2)
    #expect(graph.citations(to: 0).map { graph.citations[Int($0)].citing } == [2, 3])
    #expect(graph.compact().pairs == [[2, 0], [2, 1], [3, 0]])
  }

  @Test("A graph put together from the parts of another answers the same")
  func parts() {
    let graph = CitationGraph(smallArmsCorpus)
    let again = CitationGraph(
      nodes: graph.nodes, citations: graph.citations, evidence: graph.evidence,
      sources: graph.sources)
    for node in graph.nodes.indices {
      #expect(again.node(of: graph.nodes[node].instrument) == node)
      #expect(again.citations(from: node) == graph.citations(from: node))
      #expect(again.citations(to: node) == graph.citations(to: node))
    }
  }

  @Test("The best evidence is the surest, then one with a verb, then the first")
  func bestEvidence() {
    var unsure = Citing("A/RES/56/24").by("noting", .note)
    unsure.confidence = 0.5
    let graph = CitationGraph([
      sample(
        "A/RES/57/72",
        citing: [
          unsure, Citing("A/RES/56/24").by("", nil), Citing("A/RES/56/24").by("urges", .urge),
          Citing("A/RES/56/24"),
        ])
    ])
    #expect(graph.bestEvidence(of: graph.citations[0])?.verb == "urges")
  }

  @Test("The order of the documents does not matter", arguments: 1...5 as ClosedRange<UInt64>)
  func permutation(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = CitationGraph(smallArmsCorpus)
    let again = CitationGraph(smallArmsCorpus.shuffled(using: &generator))
    #expect(again.nodes == graph.nodes)
    #expect(again.citations == graph.citations)
    #expect(again.evidence == graph.evidence)
    #expect(again.sources == graph.sources)
  }
}
