import Testing

@testable import Recital

/// A series of three in which citations enter, move, stay and drop.
let carryOverCorpus: [AnalysedDocument] = [
  sample(
    "A/RES/57/1", "2002-11-22", title: "Small arms",
    citing: [Citing("A/CONF.192/15"), Citing("A/57/160"), Citing("A/RES/56/24V")]),
  sample(
    "A/RES/58/1", "2003-12-23", title: "Small arms",
    citing: [
      Citing("A/CONF.192/15"), Citing("A/CONF.192/15").at(.operative), Citing("A/RES/57/1"),
      Citing("A/58/138").at(.footnote),
    ]),
  sample(
    "A/RES/59/1", "2004-12-03", title: "Small arms",
    citing: [
      Citing("A/CONF.192/15").at(.operative), Citing("A/RES/58/1"), Citing("A/RES/57/1").inSeries,
      Citing("A/58/138").at(.footnote),
    ]),
]

@Suite("Carry-over")
struct CarryOverTests {
  private let graph = CitationGraph(carryOverCorpus)

  private func carryOver() throws -> CarryOver {
    let node = try #require(graph.node(of: sampleSymbol("A/RES/58/1")))
    return CarryOver(of: Series(through: node, in: graph), in: graph)
  }

  @Test("Columns are the members with a text, oldest first; rows come as they enter")
  func order() throws {
    let carryOver = try carryOver()
    #expect(
      carryOver.columns.map { graph.nodes[$0].instrument.description } == [
        "A/RES/57/1", "A/RES/58/1", "A/RES/59/1",
      ])
    #expect(
      carryOver.rows.map { graph.nodes[$0.node].instrument.description } == [
        "A/CONF.192/15", "A/57/160", "A/58/138", "A/RES/56/24V", "A/RES/57/1", "A/RES/58/1",
      ])
    #expect(carryOver.rows.map(\.isMember) == [false, false, false, true, true, true])
  }

  @Test("A citation enters, moves, stays and drops")
  func changes() throws {
    let rows = try carryOver().rows
    let changes = rows.map { row in (0..<3).map { row.change(in: $0)?.rawValue ?? "-" } }
    #expect(changes[0] == ["enters", "moves", "moves"])
    #expect(changes[1] == ["enters", "drops", "-"])
    #expect(changes[2] == ["-", "enters", "stays"])
    #expect(changes[4] == ["-", "enters", "stays"])
  }

  @Test("The places of all mentions are put together")
  func places() throws {
    let rows = try carryOver().rows
    #expect(rows[0].places == [.preamble, [.preamble, .operative], .operative])
    #expect(rows[4].places == [nil, .preamble, .implied])
  }
}
