import Testing

@testable import Recital

@Suite("A series in the terminal")
struct SeriesTextWriterTests {
  private let graph = CitationGraph(carryOverCorpus)

  private func series() throws -> Series {
    Series(through: try #require(graph.node(of: sampleSymbol("A/RES/59/1"))), in: graph)
  }

  @Test("Members come newest first, with the reasons for each")
  func chain() throws {
    #expect(
      SeriesTextWriter(width: 60).chain(of: try series(), in: graph) == """
        ● A/RES/59/1    2004-12-03          Small arms
        ● A/RES/58/1    2003-12-23  title   Small arms
        ● A/RES/57/1    2002-11-22  title   Small arms
        ○ A/RES/56/24V  ~2001       number

        """)
  }

  @Test("The matrix has a letter for each place")
  func matrix() throws {
    let writer = SeriesTextWriter(width: 60, limit: 10)
    #expect(
      writer.matrix(of: CarryOver(of: try series(), in: graph), in: graph) == """
                        57 58 59
        ○ A/CONF.192/15  p  b  o  Programme of Action on Small Arms…
        ○ A/57/160       p  ·  ·
        ○ A/58/138       ·  n  n
        ↑ A/RES/56/24V   p  ·  ·
        ↑ A/RES/57/1     ·  p  s
        ↑ A/RES/58/1     ·  ·  p

        """)
  }

  @Test("What one member cites is counted, where nobody asks for it")
  func limit() throws {
    let text = SeriesTextWriter(width: 60).matrix(
      of: CarryOver(of: try series(), in: graph), in: graph)
    #expect(text.hasSuffix("… and 3 more; --limit 6 shows all.\n"))
    #expect(!text.contains("A/57/160"))
  }

  @Test("A matrix wider than the terminal comes in parts, and no line is wider")
  func parts() throws {
    let writer = SeriesTextWriter(width: 20, limit: 10)
    let text = writer.matrix(of: CarryOver(of: try series(), in: graph), in: graph)
    #expect(text.contains("\n\n"))
    for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= 20) }
  }
}
