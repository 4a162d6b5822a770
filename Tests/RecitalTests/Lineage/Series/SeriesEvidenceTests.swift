import Testing

@testable import Recital

@Suite("What makes a series")
struct SeriesEvidenceTests {
  private func names(through symbol: String, _ documents: [AnalysedDocument]) throws -> [String] {
    let graph = CitationGraph(documents)
    let node = try #require(graph.node(of: sampleSymbol(symbol)))
    return Series(through: node, in: graph).members.map { member in
      let reasons = member.reasons.map(\.rawValue).joined(separator: " ")
      let later = member.namedBy.map { " in \(graph.nodes[$0].instrument)" } ?? ""
      return "\(graph.nodes[member.node].instrument) \(reasons)\(later)"
    }
  }

  private let list = ["A/RES/52/38J", "A/RES/53/77E", "A/RES/53/77T", "A/RES/55/33Q"].map {
    Citing($0).inParagraph(0)
  }

  @Test(
    "Resolutions of earlier sessions in one paragraph are members, two of a session too",
    arguments: ["A/RES/56/24V", "A/RES/53/77T"])
  func lists(start: String) throws {
    let documents = [sample("A/RES/56/24V", "2001-12-24", title: "Small arms", citing: list)]
    #expect(
      try names(through: start, documents) == [
        "A/RES/56/24V list", "A/RES/55/33Q list in A/RES/56/24V",
        "A/RES/53/77T list in A/RES/56/24V", "A/RES/53/77E list in A/RES/56/24V", "A/RES/52/38J ",
      ])
  }

  @Test("Paragraphs with several resolutions of one session are no list of a series")
  func noCourse() throws {
    let citing = ["A/RES/58/1", "A/RES/58/2", "A/RES/58/3"].map { Citing($0).inParagraph(0) }
    let documents = [sample("A/RES/59/1", title: "Small arms", citing: citing)]
    #expect(try names(through: "A/RES/59/1", documents) == ["A/RES/59/1 "])
  }

  @Test("What many others cite is no member, though it stands in a list")
  func hub() throws {
    let others = (10..<20).map {
      sample("A/RES/59/\($0)", title: "Mines \($0)", citing: [Citing("A/RES/55/2")])
    }
    let citing = ["A/RES/55/2", "A/RES/57/1", "A/RES/58/1"].map { Citing($0).inParagraph(0) }
    let documents = [sample("A/RES/59/1", title: "Small arms", citing: citing)] + others
    #expect(
      try names(through: "A/RES/59/1", documents) == [
        "A/RES/59/1 list", "A/RES/58/1 list in A/RES/59/1", "A/RES/57/1 ",
      ])
  }

  @Test("A title in other words goes on, one of another subject does not")
  func wording() throws {
    let first = "Small arms and their illicit trade"
    let documents = [
      sample("A/RES/59/1", title: "Illicit trade in small arms", citing: [Citing("A/RES/58/1")]),
      sample("A/RES/58/1", title: first, citing: [Citing("A/RES/57/1")]),
      sample("A/RES/57/1", title: "Clearance of mines"),
    ]
    #expect(
      try names(through: "A/RES/58/1", documents) == ["A/RES/59/1 similar-title", "A/RES/58/1 "])
  }

  @Test("The agenda item that others came from speaks for a title in other words")
  func agenda() throws {
    let documents = [
      sample(
        "A/RES/59/1", title: "Small arms in all aspects", agendaItem: "65 (a)",
        citing: [Citing("A/RES/58/1")]),
      sample("A/RES/58/1", title: "Small arms, assistance", agendaItem: "73 (b)"),
      sample("A/RES/59/2", title: "Mines", agendaItem: "65", citing: [Citing("A/RES/58/2")]),
      sample("A/RES/58/2", title: "Mines", agendaItem: "73"),
    ]
    #expect(
      try names(through: "A/RES/59/1", documents) == [
        "A/RES/59/1 similar-title agenda-item", "A/RES/58/1 ",
      ])
  }

  @Test("Without titles, what cites mostly the same is a renewal")
  func sources() throws {
    let common = (1...6).map { Citing("S/2010/\($0)") }
    let others = (1...20).map {
      sample("S/RES/\(1800 + $0)(2008)", citing: [Citing("S/2008/\($0)")])
    }
    let documents =
      [
        sample(
          "S/RES/2044(2012)", "2012-04-24",
          citing: common + [Citing("S/RES/1979(2011)").by("decides", .decide).at(.operative)]),
        sample("S/RES/1979(2011)", "2011-04-27", citing: common + [Citing("S/RES/1801(2008)")]),
      ] + others
    #expect(
      try names(through: "S/RES/1979(2011)", documents) == [
        "S/RES/2044(2012) sources decided", "S/RES/1979(2011) ",
      ])
  }
}
