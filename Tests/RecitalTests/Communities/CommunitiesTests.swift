import Testing

@testable import Recital

/// Two groups of instruments that cite within themselves, and one that nothing ties to them.
let communityCorpus: [AnalysedDocument] = [
  sample("A/RES/57/1", title: "Small arms trade", citing: [Citing("A/57/10"), Citing("A/57/11")]),
  sample(
    "A/RES/57/2", title: "Small arms transfers", citing: [Citing("A/57/10"), Citing("A/57/11")]),
  sample(
    "A/RES/57/3", title: "Oceans and the sea", citing: [Citing("A/57/20"), Citing("A/57/21")]),
  sample(
    "A/RES/57/4", title: "Fisheries of the sea", citing: [Citing("A/57/20"), Citing("A/57/21")]),
  sample("A/RES/57/5", title: "Procedure"),
]

@Suite("Communities of instruments")
struct CommunitiesTests {
  private let graph = CitationGraph(communityCorpus)

  @Test("What cites the same lies together, the most cited members first")
  func groups() {
    let communities = Communities(of: graph)
    let names = communities.members.map { $0.map { graph.nodes[$0].instrument.description } }
    #expect(
      names
        == [
          ["A/57/10", "A/57/11", "A/RES/57/1", "A/RES/57/2"],
          ["A/57/20", "A/57/21", "A/RES/57/3", "A/RES/57/4"], ["A/RES/57/5"],
        ].map { $0.sorted { first, second in order(first, second) } })
    #expect(abs(communities.modularity - 0.5) < 1e-9)
    #expect(communities.ofNode.count == graph.nodes.count)
  }

  /// Cited ones first, then by symbol.
  private func order(_ one: String, _ other: String) -> Bool {
    let keys = [one, other].map { name in
      (name.contains("RES") ? 1 : 0, graph.node(of: sampleSymbol(name)) ?? 0)
    }
    return keys[0] < keys[1]
  }

  @Test("The words are those of the titles of one group")
  func words() {
    let communities = Communities(of: graph)
    let words = CommunityWords(of: graph, languages: [.english])
    #expect(words.telling(communities.members[0], atMost: 2) == ["arms", "small"])
  }

  @Test("Text, JSON and CSV list them")
  func written() {
    let communities = Communities(of: graph)
    let writer = CommunitiesWriter(languages: [.english], limit: 1)
    #expect(
      writer.text(of: communities, in: graph, width: 60) == """
        1  4 instruments: arms, small
           A/57/10, A/57/11, A/RES/57/1, A/RES/57/2
        … and 2 more with 5 instruments; --limit 3 shows all.

        """)
    #expect(writer.csv(of: communities, in: graph).contains("A/RES/57/1,1,4,Small arms trade\r\n"))
    #expect(writer.json(of: communities, in: graph).contains("\"modularity\": 0.5"))
  }
}
