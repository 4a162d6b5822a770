import Testing

@testable import Recital

@Suite("Networks to find main paths in")
struct CitationNetworkTests {
  /// A series of four renewals beside a line of three.
  private let graph: CitationGraph = {
    var documents = (1...4).map { year in
      sample(
        "A/RES/5\(year + 1)/1", citing: [Citing("A/RES/5\(year)/1"), Citing("A/RES/50/9")])
    }
    documents.append(sample("A/RES/55/7", citing: [Citing("A/RES/53/7"), Citing("A/RES/54/1")]))
    return CitationGraph(documents)
  }()

  @Test("Unfolded, each instrument is a component")
  func unfolded() {
    let network = CitationNetwork(of: graph.nodes.indices, in: graph)
    #expect(network.condensation.count == graph.nodes.count)
    #expect(network.members(of: 0).count == 1)
  }

  @Test("Folded, the members of a series are one, by the title that they share")
  func folded() throws {
    var nodes = Array(graph.nodes)
    for index in nodes.indices where nodes[index].instrument.description.hasSuffix("/1") {
      nodes[index].titles[.english] = "The keeping of records"
    }
    let titled = CitationGraph(
      nodes: nodes, citations: Array(graph.citations), evidence: graph.evidence,
      sources: Array(graph.sources))
    let network = CitationNetwork(of: titled.nodes.indices, in: titled, folding: true)
    let sizes = (0..<network.condensation.count).map { network.members(of: $0).count }
    #expect(sizes.max() == 5)
    let paths = MainPaths(in: network.condensation)
    let path = paths.global().map { network.members(of: $0).count }
    #expect(path == [1, 5, 1])
    let edge = PathEdge(citing: paths.global()[1], cited: paths.global()[2])
    #expect(network.citations(of: edge, in: titled).count == 4)
  }
}
