import Testing

@testable import Recital

@Suite("What is known of an instrument")
struct DossierTests {
  private let graph = CitationGraph(smallArmsCorpus)

  @Test("It holds every citation from and to the instrument, newest first")
  func neighbours() throws {
    for node in graph.nodes.indices {
      let dossier = Dossier(of: node, in: graph)
      #expect(dossier.cites.count == graph.citations(from: node).count)
      #expect(dossier.citedBy.count == graph.citations(to: node).count)
      let days = dossier.cites.map {
        Chronology.likelyDate(of: graph.nodes[$0.node])?.dayNumber ?? 0
      }
      #expect(days == days.sorted(by: >))
    }
  }

  @Test("Official links are given in every language, to treaties none")
  func links() throws {
    let graph = CitationGraph([
      sample("A/RES/57/72", citing: [Citing("A/RES/56/24V"), Citing("UNTS 52373")])
    ])
    let links = try graph.nodes.indices.map { node in
      try (#require(graph.nodes[node].instrument.symbol), Dossier(of: node, in: graph).links)
    }
    for (symbol, links) in links {
      #expect(links.count == (symbol.nature == .treaty ? 0 : 6))
    }
  }
}
