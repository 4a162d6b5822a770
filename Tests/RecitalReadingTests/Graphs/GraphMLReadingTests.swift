import Recital
import Testing

@testable import RecitalReading

@Suite("GraphML")
struct GraphMLReadingTests {
  private func graph(_ text: String) throws(ExchangeFault) -> ExchangeGraph {
    try GraphMLReading.graph(of: Array(text.utf8))
  }

  private func edges(_ text: String) throws -> [String] {
    let graph = try graph(text)
    return graph.edges.map {
      "\(graph.nodes[$0.citing].instrument)>\(graph.nodes[$0.cited].instrument)"
    }
  }

  @Test("Names, kinds, treatments and dates are read by the names of their keys")
  func values() throws {
    let graph = try graph(
      """
      <graphml><key id="k" for="node" attr.name="label"/><key id="t" attr.name="treatment"/>
      <key id="d" attr.name="date"/><graph edgedefault="directed">
      <node id="1"><data key="k">A/RES/57/72</data><data key="d">2002-11-22</data></node>
      <node id="2"/>
      <edge source="1" target="2"><data key="t">recall</data><data key="z">?</data></edge>
      </graph></graphml>
      """)
    #expect(graph.nodes.map(\.instrument.description) == ["A/RES/57/72", "2"])
    #expect(graph.nodes[0].date?.description == "2002-11-22" && graph.nodes[0].isGiven)
    #expect(graph.edges.map(\.treatment) == [.recall])
  }

  @Test("Nested graphs are read too; two nodes of one name stay two")
  func nested() throws {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph><node id="a"><graph>
      <node id="b"><data key="name">x</data></node><node id="c"><data key="name">x</data></node>
      <edge source="b" target="c"/></graph><data key="name">outer</data></node>
      <edge source="a" target="b"/></graph></graphml>
      """
    #expect(try edges(text) == ["outer>x", "x>x #c"])
  }

  @Test(
    "Nothing outside the file is looked at, and entities do not grow",
    arguments: ["&x;", "&b;", "&x;&b;"])
  func hostile(entities: String) {
    let text = """
      <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/hostname">]>
      <graphml><graph><node id="1"><data key="name">\(entities)n</data></node></graph></graphml>
      """
    // Such a file is left out as a whole, or read without what the entities stand for.
    let names = try? graph(text).nodes.map(\.instrument.description)
    #expect(names == nil || names == ["n"])
  }

  @Test(
    "What is wrong is named",
    arguments: [
      ("<svg/>", ExchangeFault.noGraphML), ("", .brokenXML(line: 1)),
      ("<graphml><graph><edge source=\"1\" target=\"2\"/></graph></graphml>", .noNode(id: "1")),
      (
        "<graphml><graph><node id=\"1\"><data key=\"date\">soon</data></node></graph></graphml>",
        .value(line: nil, field: "date", text: "soon")
      ),
      ("<graphml>\n<graph>\n</graphml>", .brokenXML(line: 3)),
    ])
  func faults(text: String, fault: ExchangeFault) {
    #expect(throws: fault) { try graph(text) }
  }

  @Test("What is nested too deep is refused")
  func deep() {
    #expect(throws: ExchangeFault.tooLarge) {
      try graph(String(repeating: "<graphml>", count: 3000))
    }
  }
}
