import Recital
import Testing

@Suite("Edge lists")
struct EdgeListTests {
  private static let rows = [
    "A/60/88\tA/CONF.192/15\t2001-07-20\tcited\t2",
    "A/RES/57/72\tA/RES/56/24V\t2001-12-24\tcited\t3",
    "A/RES/57/72\tA/RES/56/24V\t\timplied\t1",
    "A/RES/57/72\tProgramme of Action\t\tcited\t1",
  ]

  private func text(_ rows: [String]) -> String {
    ([EdgeList.heading] + rows).map { $0 + "\n" }.joined()
  }

  @Test("A list is read and written as it was, whatever the order and the line ends")
  func roundTrip() throws {
    let canonical = try EdgeList(parsing: text(Self.rows)).text
    let shuffled = text(Self.rows.reversed()).replacing("\n", with: "\r\n") + "\r\n"
    #expect(try EdgeList(parsing: shuffled).text == canonical)
    #expect(
      Set(canonical.split(separator: "\n").map(String.init)) == Set([EdgeList.heading] + Self.rows))
  }

  @Test("Rows of the same citation become one; what cites itself goes")
  func merged() throws {
    let list = try EdgeList(
      parsing: text([
        "A/RES/57/72\tA/60/88\t2005-06-27\tcited\t2", "A/RES/57/72\tA/60/88\t2005-06-01\tcited\t5",
        "A/RES/57/72\tA/60/88\t\tcited\t1", "A/60/88\tA/60/88\t\tcited\t1",
      ]))
    #expect(list.text == text(["A/RES/57/72\tA/60/88\t2005-06-01\tcited\t5"]))
  }

  @Test("The graph has the citations, the parts, the dates, and what was read")
  func graph() throws {
    let graph = try EdgeList(parsing: text(Self.rows)).graph(source: "edges.tsv")
    let names = graph.nodes.map(\.instrument.description)
    #expect(
      Set(names) == [
        "A/60/88", "A/CONF.192/15", "A/RES/57/72", "A/RES/56/24V", "A/RES/56/24",
        "Programme of Action",
      ])
    let edges = graph.citations.map { citation in
      "\(names[citation.citing]) \(citation.kind) \(names[citation.cited]) \(citation.mentions)"
    }
    #expect(edges.contains("A/RES/56/24V part-of A/RES/56/24 0"))
    #expect(edges.contains("A/RES/57/72 implied A/RES/56/24V 1"))
    #expect(edges.count == 5)
    let read = graph.nodes.filter(\.isInCorpus).map(\.instrument.description)
    #expect(Set(read) == ["A/60/88", "A/RES/57/72"])
    let cited = try #require(DocumentSymbol(parsing: "A/CONF.192/15").flatMap(graph.node))
    #expect(graph.nodes[cited].citedDate == CalendarDate(year: 2001, month: 7, day: 20))
  }

  @Test("A graph gives the list that gives the graph")
  func ofGraph() throws {
    let list = try EdgeList(parsing: text(Self.rows))
    let again = EdgeList(of: list.graph(source: "edges.tsv"))
    #expect(again.edges.map(\.count) == list.edges.map(\.count))
    #expect(again.edges.map(\.cited) == list.edges.map(\.cited))
  }

  @Test(
    "What is no list says so, with its line",
    arguments: [
      ("", EdgeList.TextError.noHeading), ("citing,cited,date,kind,count\n", .noHeading),
    ])
  func heading(text: String, error: EdgeList.TextError) {
    #expect(throws: error) { try EdgeList(parsing: text) }
  }

  @Test(
    "What is no row says so, with its line",
    arguments: [
      ("A/60/88\tA/60/89\t\tcited", EdgeList.TextError.columns(line: 2, count: 4)),
      ("\tA/60/89\t\tcited\t1", .noInstrument(line: 2)),
      ("A/60/88\tA/60/89\t2001-13-01\tcited\t1", .date(line: 2, text: "2001-13-01")),
      ("A/60/88\tA/60/89\t\tpart-of\t1", .kind(line: 2, text: "part-of")),
      ("A/60/88\tA/60/89\t\tcited\t0", .count(line: 2, text: "0")),
    ])
  func row(row: String, error: EdgeList.TextError) {
    #expect(throws: error) { try EdgeList(parsing: text([row])) }
    #expect(error.description.hasPrefix("2: "))
  }
}
