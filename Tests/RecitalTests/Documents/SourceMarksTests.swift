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

  @Test("Markup is left out of the reading text, and places stay those of the source")
  func markup() throws {
    let text = "Recalling its resolution [60/81](x) of 8 December 2005,\n"
    let document = Document.documents(
      inPlainText: Array(text.utf8), source: "a.md", marks: SourceMarks(markup: [25..<26, 31..<35]))[
        0]
    #expect(document.bytes == Array(text.utf8))
    #expect(
      String(decoding: document.reading.bytes, as: UTF8.self)
        == "Recalling its resolution 60/81 of 8 December 2005,")
    let mention = try #require(Analysis(of: [document]).documents[0].extractedMentions().first)
    #expect(mention.text == "resolution 60/81" && mention.range == 14..<31)
    #expect(mention.date == CalendarDate(year: 2005, month: 12, day: 8))
  }
}
