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

  @Test("A series whose title was changed is one, as the series of its members has it")
  func renamed() throws {
    let titles = ["Small arms", "Illicit trade in small arms", "Illicit trade in small light arms"]
    let graph = CitationGraph([
      sample("A/RES/54/54", "1999-12-15", title: titles[0]),
      sample(
        "A/RES/55/33", "2000-11-20", title: titles[1], citing: [Citing("A/RES/54/54")]),
      sample(
        "A/RES/56/24", "2001-12-24", title: titles[2],
        citing: [Citing("A/RES/55/33"), Citing("A/RES/50/9")]),
      sample("A/RES/56/7", "2001-12-01", title: "Fisheries", citing: [Citing("A/RES/54/54")]),
    ])
    let network = CitationNetwork(of: graph.nodes.indices, in: graph, folding: true)
    let steps = (0..<network.condensation.count).map { component in
      network.members(of: component).map { graph.nodes[$0].instrument.description }
    }
    #expect(steps.contains(["A/RES/54/54", "A/RES/55/33", "A/RES/56/24"]))
    #expect(steps.contains(["A/RES/56/7"]))
  }

  @Test("Two series that cite each other stay two, the younger one resting on the older")
  func entwined() throws {
    let records = (51...55).map { year in
      let own = year > 51 ? [Citing("A/RES/\(year - 1)/1")] : []
      let other = year > 52 ? [Citing("A/RES/\(year - 1)/2")] : []
      return sample("A/RES/\(year)/1", title: "The keeping of records", citing: own + other)
    }
    let libraries = (52...55).map { year in
      let own = year > 52 ? [Citing("A/RES/\(year - 1)/2")] : []
      let other = [Citing("A/RES/\(year - 1)/1")]
      return sample("A/RES/\(year)/2", title: "Public libraries", citing: own + other)
    }
    let graph = CitationGraph(records + libraries)
    let network = CitationNetwork(of: graph.nodes.indices, in: graph, folding: true)
    let path = MainPaths(in: network.condensation).global()
    let names = path.map { network.members(of: $0).map { graph.nodes[$0].instrument.description } }
    #expect(names.map(\.first) == ["A/RES/52/2", "A/RES/51/1"])
    #expect(names.map(\.count) == [4, 5])
  }

  @Test("What a list names beside others of one session is not of the series")
  func listed() throws {
    let list = ["A/RES/55/1", "A/RES/54/1", "A/RES/53/1", "A/RES/52/7", "A/RES/52/8", "A/RES/50/3"]
    let graph = CitationGraph([
      sample(
        "A/RES/56/1", title: "The keeping of records",
        citing: list.map { Citing($0).inParagraph(0) }),
      sample("A/RES/55/1", title: "The keeping of records"),
    ])
    let network = CitationNetwork(of: graph.nodes.indices, in: graph, folding: true)
    let steps = (0..<network.condensation.count).map { component in
      network.members(of: component).map { graph.nodes[$0].instrument.description }
    }
    let folded = try #require(steps.first { $0.contains("A/RES/56/1") })
    #expect(Set(["A/RES/53/1", "A/RES/54/1", "A/RES/55/1"]).isSubset(of: folded))
    #expect(steps.contains(["A/RES/52/7"]) && steps.contains(["A/RES/52/8"]))
  }
}
