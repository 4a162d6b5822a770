import Testing

@testable import Recital

@Suite("Pajek networks")
struct PajekReadingTests {
  private func edges(_ text: String) throws -> [String] {
    let graph = try PajekReading.graph(of: text)
    return graph.edges.map {
      "\(graph.nodes[$0.citing].instrument)>\(graph.nodes[$0.cited].instrument)"
    }
  }

  @Test("Arcs, edges and lists are read, comments and coordinates are not")
  func forms() throws {
    let text = """
      % made for a test
      *Network small
      *Vertices 4
      1 "A b" 0.1 0.2 0.5
      2 B ic Red
      4 "D"\r
      *Arcs :2 "implied"
      1 2 3 l "recall preamble"
      *Edgeslist
      4 1 3
      """
    #expect(try edges(text) == ["A b>B", "D>3", "D>A b"])
    let first = try PajekReading.graph(of: text).edges[0]
    #expect(first.kind == .implied && first.count == 3 && first.treatment == .recall)
    #expect(first.places == [.preamble])
  }

  @Test("The first year of a vertex is its date")
  func years() throws {
    let graph = try PajekReading.graph(of: "*vertices 2\n1 \"x\" [1998-*]\n2 \"y\"\n*arcs\n1 2")
    #expect(graph.nodes.map(\.date) == [sampleDay("1998-07-01"), nil])
  }

  @Test("Two vertices of one name stay two")
  func names() throws {
    #expect(try edges("*Vertices 2\n1 \"x\"\n2 \"x\"\n*Arcs\n1 2\n") == ["x>x #2"])
    #expect(try edges("*Vertices 3\n1 \"x #3\"\n2 x\n3 x\n*Arcs\n1 3\n") == ["x #3>x #3′"])
  }

  @Test("What is written is read again", arguments: 1...3 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let graph = exchangeSample(seed: seed, isPlain: true)
    #expect(try PajekReading.graph(of: PajekWriter().text(of: graph)) == graph)
  }

  @Test(
    "What is wrong is named with its line",
    arguments: [
      ("", ExchangeFault.noVertices), ("1 2\n", .noVertices), ("*arcs\n1 2\n", .noVertices),
      ("*Vertices x\n", .pajekLine(line: 1)), ("*Vertices 4000000000\n", .tooLarge),
      ("*Vertices 2\n3 \"x\"\n", .noVertex(line: 2, number: "3")),
      ("*Vertices 2\n*Arcs\n1\n", .pajekLine(line: 3)),
      ("*Vertices 2\n*Arcs\n1 0\n", .noVertex(line: 3, number: "0")),
      ("*Vertices 2\n1 \"x\n", .openQuote(line: 2)),
      ("*Vertices 2\n*Matrix\n0 1\n", .otherPart(line: 2, name: "*Matrix")),
    ])
  func faults(text: String, fault: ExchangeFault) {
    #expect(throws: fault) { try PajekReading.graph(of: text) }
  }
}
