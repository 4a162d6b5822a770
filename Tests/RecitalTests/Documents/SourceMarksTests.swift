import Recital
import Testing

@Suite("What the format of a file says beside its text")
struct SourceMarksTests {
  private let marks = SourceMarks(
    pages: [0, 100, 250],
    links: [SourceMarks.Mark(range: 10..<20, value: "https://undocs.org/A/RES/58/241")],
    identifiers: [
      SourceMarks.Mark(range: 0..<50, value: "preamble__p_1"),
      SourceMarks.Mark(range: 50..<90, value: "preamble__p_2"),
    ])

  @Test("A page is counted from 1", arguments: [(0, 1), (99, 1), (100, 2), (249, 2), (900, 3)])
  func page(offset: Int, page: Int) {
    #expect(marks.page(at: offset) == page)
  }

  @Test("Plain text has no pages, links or identifiers")
  func none() {
    #expect(SourceMarks().page(at: 5) == nil)
    #expect(SourceMarks().identifier(at: 5) == nil)
    #expect(SourceMarks().link(at: 5) == nil)
  }

  @Test("A link and an identifier are those at the offset")
  func lookup() {
    #expect(marks.link(at: 9) == nil)
    #expect(marks.link(at: 10)?.value == "https://undocs.org/A/RES/58/241")
    #expect(marks.link(at: 20) == nil)
    #expect(marks.identifier(at: 49) == "preamble__p_1")
    #expect(marks.identifier(at: 50) == "preamble__p_2")
    #expect(marks.identifier(at: 90) == nil)
  }
}
