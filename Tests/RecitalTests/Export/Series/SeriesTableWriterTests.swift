import Testing

@testable import Recital

@Suite("A series as tables")
struct SeriesTableWriterTests {
  private let graph = CitationGraph(carryOverCorpus)

  private func series() throws -> Series {
    Series(through: try #require(graph.node(of: sampleSymbol("A/RES/59/1"))), in: graph)
  }

  @Test("CSV has a column for each member and names the changes")
  func table() throws {
    let text = SeriesTableWriter(languages: [.english]).text(
      of: CarryOver(of: try series(), in: graph), in: graph)
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines[0].hasSuffix("changes,A/RES/57/1,A/RES/58/1,A/RES/59/1"))
    #expect(
      lines[1]
        == "A/CONF.192/15,document,Programme of Action on Small Arms and Light Weapons,no,3,"
        + "A/RES/57/1,A/RES/59/1,"
        + "enters A/RES/57/1; moves A/RES/58/1; moves A/RES/59/1,preamble,preamble operative,operative"
    )
  }

  @Test("JSON says why each member is one, and what becomes of each citation")
  func json() throws {
    let series = try series()
    let text = SeriesJSONWriter(languages: [.english]).text(
      of: series, CarryOver(of: series, in: graph), in: graph)
    #expect(text.contains(#""citedBy": "A/RES/59/1", "date": "2003-12-23""#))
    #expect(text.contains(#""reasons": ["title"]"#))
    #expect(
      text.contains(#"{"change": "moves", "member": "A/RES/59/1", "places": ["operative"]}"#))
  }
}
