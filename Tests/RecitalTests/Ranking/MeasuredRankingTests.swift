import Testing

@testable import Recital

@Suite("Ranking by a measure")
struct MeasuredRankingTests {
  private let graph = CitationGraph([
    sample("A/RES/60/1", citing: [Citing("A/RES/59/1"), Citing("A/RES/58/1")]),
    sample("A/RES/59/1", citing: [Citing("A/RES/58/1"), Citing("A/RES/57/1")]),
    sample("A/RES/58/1", citing: [Citing("A/RES/57/1"), Citing("A/RES/57/1")]),
  ])

  private func lines(_ measure: Measure, _ filter: CitationFilter = .init()) -> [String] {
    MeasuredRanking(of: graph, by: measure, filter: filter).entries.map {
      "\(graph.nodes[$0.node].instrument) \(MeasureWriter.text(of: $0.score))"
    }
  }

  @Test("Documents, mentions and direct heirs are counted")
  func counts() {
    #expect(lines(.documents) == ["A/RES/57/1 2", "A/RES/58/1 2", "A/RES/59/1 1"])
    #expect(lines(.mentions) == ["A/RES/57/1 3", "A/RES/58/1 2", "A/RES/59/1 1"])
    #expect(lines(.heirs) == ["A/RES/57/1 1", "A/RES/58/1 1", "A/RES/59/1 1"])
  }

  @Test("Chains of citations count by their length")
  func katz() {
    // 57/1: two citations, two chains of two and one of three.
    #expect(lines(.katz) == ["A/RES/57/1 0.1076", "A/RES/58/1 0.1025", "A/RES/59/1 0.05"])
  }

  @Test("Every measure ranks what is cited, and says what it means", arguments: Measure.allCases)
  func all(measure: Measure) {
    let entries = MeasuredRanking(of: graph, by: measure).entries
    #expect(measure == .disruption ? entries.count == 2 : entries.count == 3)
    #expect(entries.allSatisfy { $0.score.isFinite })
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.0.score >= $0.1.score })
    #expect(measure.meaning.hasSuffix(".") || measure.meaning.hasSuffix(")."))
  }

  @Test("Shares of a whole are one together", arguments: [Measure.pagerank, .citerank, .authority])
  func shares(measure: Measure) {
    let sum = MeasuredRanking(of: graph, by: measure).entries.reduce(0) { $0 + $1.score }
    #expect(sum <= 1 + 1e-12 && sum > 0.5)
  }

  @Test("The old have no advantage: two of three later texts, one of one")
  func fair() throws {
    let entries = MeasuredRanking(of: graph, by: .fair).entries
    #expect(entries.allSatisfy { (0...1).contains($0.score) })
    #expect(AgeFairShare.lowerBound(of: 1, in: 1).isClose(to: 0.2065, within: 1e-4))
    #expect(AgeFairShare.lowerBound(of: 100, in: 100) > 0.96)
    #expect(AgeFairShare.lowerBound(of: 0, in: 9) == 0)
  }

  @Test("A measure may be of some years only, and be computed for each")
  func years() throws {
    let last = try #require(CalendarDate(year: 2004, month: 12, day: 31))
    let first = try #require(CalendarDate(year: 1945, month: 1, day: 1))
    #expect(
      lines(.documents, .init(dates: first...last)) == ["A/RES/57/1 2", "A/RES/58/1 1"])
    let node = try #require(graph.node(of: sampleSymbol("A/RES/58/1")))
    let yearly = YearlyScores(of: [node], by: .documents, in: graph)
    #expect(yearly.years == [2004, 2005])
    #expect(yearly.scores == [[1, 2]])
  }

  @Test("Numbers have four digits that count")
  func numbers() {
    #expect(
      [0.123456, 12.3456, 3, 0, 0.000123456].map { MeasureWriter.text(of: $0) } == [
        "0.1235", "12.35", "3", "0", "0.0001235",
      ])
  }
}
