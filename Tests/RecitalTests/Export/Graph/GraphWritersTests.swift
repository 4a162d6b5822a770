import Testing

@testable import Recital

@Suite("Formats of graphs")
struct GraphWritersTests {
  private let graph = exchangeSample()

  private static let writers: [@Sendable (ExchangeGraph) -> String] = [
    { GraphMLWriter().text(of: $0) }, { GEXFWriter().text(of: $0) }, { GMLWriter().text(of: $0) },
    { PajekWriter().text(of: $0) }, { NodeLinkWriter().text(of: $0) },
    { TurtleWriter().text(of: $0) },
  ]

  @Test("The same graph gives the same bytes", arguments: writers.indices)
  func steady(writer: Int) {
    let write = Self.writers[writer]
    #expect(write(graph) == write(exchangeSample()))
    #expect(!write(graph).contains("\0"))
  }

  @Test("GraphML escapes names and says what every value is")
  func graphML() {
    let text = GraphMLWriter().text(of: graph)
    #expect(text.contains("“Quoted” &amp; &quot;plain&quot; &lt;names&gt;"))
    #expect(text.contains("attr.name=\"mentions\" attr.type=\"int\""))
  }

  @Test("GEXF has instruments and citations begin at their dates")
  func gexf() {
    let text = GEXFWriter().text(of: graph)
    #expect(text.contains("mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\""))
    #expect(text.contains("label=\"A/RES/41/7\" start=\"1990-12-01\""))
    #expect(!text.contains("start=\"\""))
  }

  @Test("What was computed of the nodes stands beside them, as a whole number or another")
  func columns() {
    var graph = graph
    graph.columns = [
      .init(name: "community", values: graph.nodes.map { _ in 3 }, isWhole: true),
      .init(name: "katz", values: graph.nodes.indices.map { $0 == 0 ? 1e-5 : nil }, isWhole: false),
    ]
    let graphML = GraphMLWriter().text(of: graph)
    #expect(graphML.contains("attr.name=\"katz\" attr.type=\"double\""))
    #expect(graphML.contains("<data key=\"node-katz\">1.0e-05</data>"))
    let gexf = GEXFWriter().text(of: graph)
    #expect(gexf.contains("title=\"community\" type=\"integer\""))
    #expect(gexf.contains("title=\"katz\" type=\"double\""))
    #expect(GMLWriter().text(of: graph).contains("community 3\n    katz 1.0e-05\n"))
    #expect(NodeLinkWriter().text(of: graph).contains("\"katz\": 1e-05"))
  }

  @Test("GML is ASCII")
  func gml() {
    let text = GMLWriter().text(of: graph)
    #expect(text.utf8.allSatisfy { $0 < 0x7F })
    #expect(text.contains("&#23567;&#27494;&#22120;"))
  }

  @Test("Node-link JSON knows nodes by their instruments")
  func nodeLink() {
    let text = NodeLinkWriter().text(of: graph)
    #expect(text.contains("\"id\": \"A/RES/41/7\""))
    #expect(text.contains("\"directed\": true"))
  }

  @Test("Turtle types citations by their treatment")
  func turtle() {
    var edge = ExchangeGraph.Edge(citing: 0, cited: 1)
    edge.treatment = .reaffirm
    let text = TurtleWriter().text(
      of: ExchangeGraph(
        nodes: [
          ExchangeGraph.Node(.document(sampleSymbol("A/RES/57/72"))),
          ExchangeGraph.Node(.named("The “Charter”")),
        ], edges: [edge]))
    #expect(text.contains("<https://docs.un.org/en/A/RES/57/72>\n"))
    #expect(text.contains("cito:confirms <urn:x-recital:The%20%E2%80%9CCharter%E2%80%9D>"))
    #expect(text.contains("cito:cites <urn:x-recital:"))
  }
}
