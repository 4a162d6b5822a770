import Testing

@testable import Recital

@Suite("A graph for other programs")
struct ExchangeGraphTests {
  @Test("Records of one instrument, and of one citation, become one")
  func merged() throws {
    var first = ExchangeGraph.Node(.named("b"))
    first.title = "Title"
    var second = ExchangeGraph.Node(.named("b"))
    second.isGiven = true
    var edge = ExchangeGraph.Edge(citing: 0, cited: 1)
    edge.count = 2
    let loop = ExchangeGraph.Edge(citing: 0, cited: 2)
    let graph = ExchangeGraph(
      nodes: [first, ExchangeGraph.Node(.named("a")), second],
      edges: [edge, ExchangeGraph.Edge(citing: 2, cited: 1), loop])
    #expect(graph.nodes.map(\.instrument) == [.named("a"), .named("b")])
    #expect(graph.nodes[1].title == "Title" && graph.nodes[1].isGiven)
    #expect(graph.edges.map(\.count) == [3])
  }

  @Test("Out of a graph and into one again, nothing is lost", arguments: [smallArmsCorpus, []])
  func roundTrip(documents: [AnalysedDocument]) {
    let known = CitationGraph(documents)
    let taken = ExchangeGraph(of: known)
    let again = taken.graph(source: "graph.net")
    #expect(again.nodes.map(\.instrument) == known.nodes.map(\.instrument))
    #expect(again.nodes.map(\.date) == known.nodes.map(\.date))
    #expect(
      again.citations.map { [$0.citing, $0.cited, $0.mentions, Int($0.kind.rawValue)] }
        == known.citations.map { [$0.citing, $0.cited, $0.mentions, Int($0.kind.rawValue)] })
    #expect(ExchangeGraph(of: again) == taken)
  }

  @Test("Bases of parts follow from the symbols")
  func bases() throws {
    var assembly = ExchangeAssembly()
    let citing = assembly.node(named: "A/RES/57/72")
    try assembly.cite(citing, assembly.node(named: "A/60/88/Corr.2"))
    let graph = assembly.graph().graph(source: "x.csv")
    #expect(
      graph.nodes.map(\.instrument.description)
        == ["A/RES/57/72", "A/60/88", "A/60/88/Corr.2"]
        .sorted { Instrument(named: $0) < Instrument(named: $1) })
    #expect(graph.citations.map(\.kind).sorted() == [.cited, .partOf])
    #expect(graph.nodes.filter(\.isInCorpus).map(\.instrument.description) == ["A/RES/57/72"])
  }

  @Test("Places and treatments become references of the graph")
  func evidence() {
    let graph = exchangeSample().graph(source: "x.graphml")
    let citation = graph.citations.first { $0.kind == .cited }
    let evidence = citation.map { Array(graph.evidence(of: $0)) } ?? []
    #expect(evidence.map(\.place) == [.operative, .preamble])
    #expect(
      evidence.allSatisfy { $0.treatment != nil && graph.sources[$0.source].path == "x.graphml" })
  }
}
