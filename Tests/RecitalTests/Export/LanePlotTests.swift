import Testing

@testable import Recital

@Suite("Lanes in the terminal")
struct LanePlotTests {
  private func plot(_ plot: LanePlot, _ documents: [AnalysedDocument], _ root: String? = nil)
    -> [String]
  {
    let graph = CitationGraph(documents)
    let lineage = root.flatMap { graph.node(of: sampleSymbol($0)) }.map {
      Lineage(of: $0, in: graph)
    }
    let selection =
      lineage.map { GraphSelection(of: $0, in: graph) } ?? GraphSelection(all: graph)
    return plot.text(of: selection, in: graph).split(separator: "\n").map(String.init)
  }

  private let diamond = [
    sample("A/RES/59/1", "2004-12-03", citing: [Citing("A/RES/58/1"), Citing("A/RES/57/2")]),
    sample("A/RES/58/1", "2003-12-23", citing: [Citing("A/RES/56/1")]),
    sample("A/RES/57/2", "2002-11-22", citing: [Citing("A/RES/56/1")]),
  ]

  @Test("A lane leaves for each instrument cited and meets the others above it")
  func branch() {
    #expect(
      plot(LanePlot(), diamond, "A/RES/59/1") == [
        "◉─╮  A/RES/59/1  2004-12-03", "● │  A/RES/58/1  2003-12-23  recall",
        "├─●  A/RES/57/2  2002-11-22  recall", "○    A/RES/56/1  ~2001       recall",
      ])
  }

  @Test("The same in ASCII")
  func ascii() {
    #expect(
      plot(LanePlot(characters: .ascii), diamond, "A/RES/59/1") == [
        "@-.  A/RES/59/1  2004-12-03", "* |  A/RES/58/1  2003-12-23  recall",
        "+-*  A/RES/57/2  2002-11-22  recall", "o    A/RES/56/1  ~2001       recall",
      ])
  }

  @Test(
    "Titles are cut to the width; a Chinese character takes two columns", arguments: [40, 61, 80])
  func width(columns: Int) {
    let lines = plot(LanePlot(width: columns, languages: [.chinese]), smallArmsCorpus)
    #expect(lines.allSatisfy { $0.displayWidth <= columns })
    #expect(lines[0].hasSuffix("…"))
  }

  @Test("The order never puts a cited instrument above a citing one")
  func order() throws {
    let graph = CitationGraph(smallArmsCorpus)
    let order = NewestFirst(graph.compact(), days: Chronology(of: graph).days).order
    var lines = order
    for (line, node) in order.enumerated() { lines[node] = line }
    #expect(graph.citations.allSatisfy { lines[$0.citing] < lines[$0.cited] })
  }

  @Test("Citations in a circle are listed together and the plot ends")
  func circle() {
    let lines = plot(
      LanePlot(),
      [
        sample("A/RES/58/1", "2003-12-23", citing: [Citing("A/RES/58/2")]),
        sample("A/RES/58/2", "2003-12-23", citing: [Citing("A/RES/58/1"), Citing("A/RES/57/1")]),
      ])
    #expect(
      lines == [
        "●  A/RES/58/1    2003-12-23", "●  A/RES/58/2    2003-12-23",
        "   ○ A/RES/57/1  ~2002       recall",
      ])
  }

  @Test("What only one instrument cites is listed below it, newest first, without a lane")
  func hanging() {
    let lines = plot(
      LanePlot(),
      [
        sample(
          "A/RES/59/1", "2004-12-03",
          citing: [
            Citing("A/RES/58/1"), Citing("A/57/9"), Citing("A/59/3").by("noting", .note),
            Citing("A/58/7/Corr.1"), Citing("A/58/7"),
          ]), sample("A/RES/58/1", "2003-12-23"),
      ], "A/RES/59/1")
    #expect(
      lines == [
        "◉  A/RES/59/1       2004-12-03", "│  ○ A/59/3         ~2004       note",
        "│  ○ A/58/7/Corr.1  ~2003       recall", "│    ○ A/58/7       ~2003       part-of",
        "│  ○ A/57/9         ~2002       recall", "●  A/RES/58/1       2003-12-23  recall",
      ])
  }

  @Test("A base that only its part brings in is not listed")
  func bases() {
    let lines = plot(
      LanePlot(), [sample("A/RES/59/1", "2004-12-03", citing: [Citing("A/57/9/Add.1")])])
    #expect(
      lines == ["●  A/RES/59/1      2004-12-03", "   ○ A/57/9/Add.1  ~2002       recall"])
  }

  @Test("Colours change no column")
  func colors() {
    var colored = LanePlot(width: 60)
    colored.isColored = true
    let plain = plot(LanePlot(width: 60), smallArmsCorpus, "A/RES/60/81")
    let painted = plot(colored, smallArmsCorpus, "A/RES/60/81")
    #expect(painted.contains { $0.contains("\u{1B}[1;33mA/RES/60/81\u{1B}[0m") })
    #expect(painted.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == plain)
  }

  @Test("The series is told in lines of the width")
  func series() throws {
    let graph = CitationGraph(smallArmsCorpus)
    let root = try #require(graph.node(of: sampleSymbol("A/RES/60/81")))
    let selection = GraphSelection(of: Lineage(of: root, in: graph), in: graph)
    let lines = LanePlot(width: 50).series(of: selection, in: graph).split(separator: "\n")
    #expect(lines[0] == "Series: A/RES/78/46 → A/RES/76/232 →")
    #expect(lines.allSatisfy { String($0).displayWidth <= 50 })
    #expect(lines.last?.hasSuffix("A/RES/54/54") == true)
  }

  @Test("Instruments that have nothing to do with each other do not stand in one lane")
  func strangers() {
    let lines = plot(
      LanePlot(),
      [
        sample("A/RES/58/1", "2003-12-23"), sample("A/RES/57/1", "2002-11-22"),
        sample("A/RES/56/1", "2001-12-24"),
      ])
    #expect(
      lines == [
        "●    A/RES/58/1  2003-12-23", "  ●  A/RES/57/1  2002-11-22", "●    A/RES/56/1  2001-12-24",
      ])
  }

  @Test("From every instrument the drawn lines lead to what it cites", arguments: 1...20)
  func tracing(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 24, edges: 50, acyclic: true)
    var lanes = Lanes(characters: .lines)
    // In an acyclic random graph every node cites smaller numbers, so this is a valid order.
    let lines = (0..<24).reversed().map { node in
      Array(
        lanes.line(of: node, mark: "●", citing: graph.cited[node].reversed().map(Int.init)))
    }
    for (line, drawing) in lines.enumerated() {
      let own = drawing.firstIndex(of: "●") ?? 0
      let found = LaneTracing(lines).ends(from: line, own: own)
      #expect(found == Set(graph.cited[23 - line].map { 23 - Int($0) }))
    }
  }
}
