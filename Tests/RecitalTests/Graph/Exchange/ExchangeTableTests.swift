import Testing

@testable import Recital

@Suite("Tables of citations")
struct ExchangeTableTests {
  private func graph(_ texts: String...) throws(ExchangeFault) -> ExchangeGraph {
    var assembly = ExchangeAssembly()
    for text in texts { try ExchangeTable.read(text, into: &assembly) }
    return assembly.graph()
  }

  private func names(_ graph: ExchangeGraph) -> [String] {
    graph.edges.map {
      "\(graph.nodes[$0.citing].instrument) \(graph.nodes[$0.cited].instrument) \($0.count)"
    }
  }

  @Test(
    "Commas, semicolons and tabs part columns, whatever their order and names",
    arguments: [
      "citing,cited,weight\r\nx,\"a, \"\"b\"\"\",3\r\n",
      "Weight;Target;Source\n3;\"a, \"\"b\"\"\";x",
      "to\tfrom\tcount\tnote\na, \"b\"\tx\t3\tz\n",
    ])
  func separators(text: String) throws {
    #expect(try names(graph(text)) == ["x a, \"b\" 3"])
  }

  @Test("Kinds, treatments, places and dates are read")
  func values() throws {
    let graph = try graph(
      "citing,cited,kind,treatment,places,date,citing_date,cited_date\n"
        + "x,y,implied,recall,preamble operative,2001-12-24,2005,1999-05\n")
    let edge = try #require(graph.edges.first)
    #expect(edge.kind == .implied && edge.treatment == .recall)
    #expect(edge.places == [.operative, .preamble])
    #expect(edge.date == sampleDay("2001-12-24"))
    #expect(graph.nodes[0].date == sampleDay("2005-07-01"))
    #expect(graph.nodes[1].citedDate == sampleDay("1999-05-15"))
  }

  @Test("A table of instruments tells of those of the citations")
  func instruments() throws {
    let graph = try graph(
      "citing,cited\nx,y\n", "instrument,title,in_corpus,date\ny,\"Two\nlines\",yes,2001-01-02\n")
    #expect(graph.nodes.map(\.title) == [nil, "Two\nlines"])
    #expect(graph.nodes.map(\.isGiven) == [false, true])
  }

  @Test("What the tables of Recital say comes back")
  func roundTrip() throws {
    let known = exchangeSample(isPlain: true).graph(source: "a.csv")
    let selection = GraphSelection(all: known)
    let again = try graph(
      CSVWriter().citations(of: selection, in: known),
      CSVWriter().instruments(of: selection, in: known))
    #expect(again.nodes == ExchangeGraph(of: known).nodes)
    #expect(names(again) == names(ExchangeGraph(of: known)))
    #expect(again.edges.map(\.treatment) == ExchangeGraph(of: known).edges.map(\.treatment))
  }

  @Test(
    "What is wrong is named with its line",
    arguments: [
      ("", ExchangeFault.noHeading), ("a,b\n1,2\n", .noHeading),
      ("citing,cited\nx\n", .columns(line: 2, count: 1, expected: 2)),
      ("citing,cited\n\n,y\n", .noInstrument(line: 3)),
      ("citing,cited\nx,\"y\n", .openQuote(line: 2)),
      ("citing,cited,date\nx,y,2001-02-30\n", .value(line: 2, field: "date", text: "2001-02-30")),
      ("citing,cited,count\nx,y,-1\n", .value(line: 2, field: "count", text: "-1")),
      ("citing,cited,kind\nx,y,odd\n", .value(line: 2, field: "kind", text: "odd")),
      ("citing\tcited\tdate\tkind\tcount\nx\n", .row(.columns(line: 2, count: 1))),
    ])
  func faults(text: String, fault: ExchangeFault) {
    #expect(throws: fault) { try graph(text) }
  }
}
