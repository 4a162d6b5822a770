import Testing

@testable import Recital

@Suite("The picture of a series")
struct SeriesPictureTests {
  private let graph = CitationGraph(carryOverCorpus)

  private func picture(title: String = "Small arms") throws -> String {
    let node = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    return SeriesPicture().text(
      of: CarryOver(of: Series(through: node, in: graph), in: graph), in: graph, title: title)
  }

  @Test("Every citation is a mark that says where it stands")
  func marks() throws {
    let text = try picture()
    #expect(
      text.contains("<title>A/RES/58/1 cites A/CONF.192/15: preamble, operative; moves</title>"))
    #expect(text.contains("<title>A/RES/59/1 cites A/RES/57/1: implied; stays</title>"))
    #expect(text.contains("xlink:href=\"https://docs.un.org/en/A/CONF.192/15\""))
  }

  @Test("Columns bear their years; few of them are wide, many as narrow as a row is high")
  func columns() throws {
    #expect(try picture().contains(">2004  A/RES/59/1</text>"))
    let steps = [3, 12, 60].map { count in
      SeriesFrame(
        labels: ["A/CONF.192/15"], headings: Array(repeating: "2004  A/RES/59/1", count: count),
        titles: [""]
      ).step
    }
    #expect(steps[0] == 30 && steps[2] == SeriesFrame.cell)
    #expect(steps == steps.sorted(by: >))
  }

  @Test("The title is shown as it is, never obeyed")
  func escaping() throws {
    let text = try picture(title: "<script>\"&\u{202E}\u{0}")
    #expect(text.contains("aria-label=\"&lt;script&gt;&quot;&amp;\""))
    #expect(!text.contains("<script"))
  }

  @Test("The same graph gives the same bytes")
  func deterministic() throws { #expect(try picture() == picture()) }
}
