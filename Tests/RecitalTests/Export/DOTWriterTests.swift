import Testing

@testable import Recital

@Suite("Writing DOT")
struct DOTWriterTests {
  private func statements(
    _ graph: CitationGraph, of root: String? = nil, for purpose: DOTWriter.Purpose = .picture
  ) -> [String] {
    let lineage = root.flatMap { graph.node(of: sampleSymbol($0)) }.map {
      Lineage(of: $0, in: graph)
    }
    let selection =
      lineage.map { GraphSelection(of: $0, in: graph) } ?? GraphSelection(all: graph)
    return DOTWriter(purpose: purpose).text(of: selection, in: graph).split(separator: "\n")
      .map(String.init)
  }

  private let graph = CitationGraph([
    sample(
      "A/RES/59/1", "2004-12-03", title: "Small arms",
      citing: [Citing("A/RES/58/1").by("reaffirming", .reaffirm), Citing("A/RES/57/1")]),
    sample("A/RES/58/1", "2003-12-23", citing: [Citing("A/RES/57/1")]),
    sample("A/RES/57/1", "2002-11-22", citing: [Citing("A/57/9/Add.1"), Citing("Charter")]),
  ])

  @Test("Edges lead down from the newer to the older, which is cited")
  func direction() throws {
    let edge = try #require(statements(graph).first { $0.contains(#""A/RES/59/1" -> "#) })
    #expect(
      edge.hasPrefix(##"  "A/RES/59/1" -> "A/RES/58/1" [arrowhead=diamond, color="#23478f""##))
  }

  @Test("What a chain stands for is not drawn, but told by width and tooltip")
  func reduced() throws {
    #expect(!statements(graph).contains { $0.contains(#""A/RES/59/1" -> "A/RES/57/1""#) })
    let edge = try #require(statements(graph).first { $0.contains(#""A/RES/59/1" -> "#) })
    #expect(edge.contains("penwidth=1.6"))
    #expect(edge.contains("+1 more citations by this way"))
  }

  @Test("Years are rows, in a chain; what has no date stands in a row of its own")
  func years() {
    let lines = statements(graph)
    #expect(
      lines.contains(##"  "#2004" -> "#2003" -> "#2002" -> "#n.d." [style=invis, weight=100];"##))
    #expect(lines.contains(##"  { rank=same; "#2003"; "A/RES/58/1"; }"##))
    #expect(lines.contains(##"  { rank=same; "#n.d."; "Charter"; }"##))
  }

  @Test("A citation of something later keeps its arrow, not its direction in the text")
  func later() throws {
    let graph = CitationGraph([
      sample("A/RES/57/1", "2002-11-22", citing: [Citing("A/RES/58/1")]),
      sample("A/RES/58/1", "2003-12-23"),
    ])
    let edge = try #require(statements(graph).first { $0.contains(" -> \"A/") })
    #expect(edge.contains(#""A/RES/58/1" -> "A/RES/57/1" [dir=back, arrowtail=normal"#))
  }

  @Test("The root stands out, the corpus is filled, the rest is outlined")
  func looks() throws {
    let lines = statements(graph, of: "A/RES/59/1", for: .exchange)
    func line(_ name: String) throws -> String {
      try #require(lines.first { $0.hasPrefix("  \"\(name)\" [") })
    }
    #expect(
      try line("A/RES/59/1").contains(##"class="resolution held root", fillcolor="#ffe9a8""##))
    #expect(try line("A/RES/58/1").contains(##"fillcolor="#e8eff8""##))
    #expect(try line("A/57/9").contains("fillcolor=white"))
    #expect(try line("A/RES/59/1").contains(#"URL="https://docs.un.org/en/A/RES/59/1""#))
    #expect(try !line("Charter").contains("URL"))
  }

  @Test("The legend names the looks that occur, and no others")
  func legend() throws {
    let label = try #require(statements(graph).first { $0.hasPrefix("  graph [label=<") })
    let names = label.matches(of: /<TD ALIGN="LEFT">([^<]*)<\/TD>/).map { String($0.output.1) }
    #expect(names == ["text given", "only cited", "reaffirm", "recall"])
  }

  @Test("A base that only its part brings in is left out of pictures, not of what others read")
  func bases() {
    let base = #"  "A/57/9" ["#
    #expect(!statements(graph).contains { $0.hasPrefix(base) })
    #expect(statements(graph, for: .exchange).contains { $0.hasPrefix(base) })
  }

  @Test("What only one instrument cites shares a box by year, each with its link")
  func shelves() throws {
    let graph = CitationGraph([
      sample(
        "A/RES/59/1", "2004-12-03",
        citing: [Citing("A/59/1"), Citing("A/59/2").by("welcoming", .welcome), Citing("A/58/1")])
    ])
    let lines = statements(graph)
    let shelf = try #require(lines.first { $0.hasPrefix(##"  "#with A/RES/59/1 2004" ["##) })
    #expect(shelf.contains(##"HREF="https://docs.un.org/en/A/59/1""##))
    #expect(shelf.contains(##"<FONT COLOR="#2f8f5b">▶</FONT></TD>"##))
    #expect(shelf.contains(">A/59/2</TD>"))
    #expect(!shelf.contains("A/58/1"))
    #expect(!lines.contains { $0.hasPrefix(#"  "A/59/1" ["#) })
    #expect(statements(graph, for: .exchange).contains { $0.hasPrefix(#"  "A/59/1" ["#) })
  }

  @Test("Neighbours in a series are tied, whether a citation between them is drawn or not")
  func spine() throws {
    let graph = CitationGraph([
      sample(
        "A/RES/59/1", "2004-12-03", title: "Small arms",
        citing: [Citing("A/RES/58/1").inSeries, Citing("A/RES/57/1").inSeries]),
      sample("A/RES/58/1", "2003-12-23"), sample("A/RES/57/1", "2002-11-22"),
    ])
    let lines = statements(graph, of: "A/RES/59/1")
    let drawn = try #require(lines.first { $0.contains(#""A/RES/59/1" -> "A/RES/58/1""#) })
    #expect(drawn.contains("penwidth=3.0") && drawn.contains("weight=100"))
    #expect(lines.contains(#"  "A/RES/58/1" -> "A/RES/57/1" [style=invis, weight=100];"#))
  }

  @Test("Every text arrives as it was, on one line", arguments: hostileTexts)
  func hostile(text: String) {
    let graph = hostileGraph(text)
    let dot = DOTWriter().text(of: GraphSelection(all: graph), in: graph)
    let reading = DOTReading(dot)
    #expect(reading.isClosed)
    #expect(!dot.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(
      reading.texts.contains("A/RES/57/72 · 2002-11-22 · \(text)".printable))
  }

  @Test("Links are https or nothing")
  func links() {
    #expect(
      DOTText.link("https://docs.un.org/en/A/60/88?a&b")
        == "\"https://docs.un.org/en/A/60/88?a&amp;b\"")
    #expect(DOTText.link("javascript:alert(1)") == nil)
    #expect(DOTText.link("http://docs.un.org") == nil)
  }

  @Test("Names that differ only in what is stripped stay two nodes")
  func names() {
    let graph = CitationGraph([
      sample("A/RES/57/1", citing: [Citing("Plan\u{1}"), Citing("Plan\u{2}")])
    ])
    let dot = DOTWriter().text(of: GraphSelection(all: graph), in: graph)
    #expect(dot.contains("\"Plan\" ["))
    #expect(dot.contains("\"Plan′\" ["))
  }
}
