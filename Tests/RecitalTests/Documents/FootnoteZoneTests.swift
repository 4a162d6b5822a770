import Recital
import Testing

@Suite("Footnotes behind a rule")
struct FootnoteZoneTests {
  @Test("A line that ends in an abbreviation goes on with the number in the next")
  func brokenNumbers() {
    let document = document(
      """
      The General Assembly,
      Welcoming the Programme of Action for the Libraries of the Mountains, 1 and recognizing its
      contribution to the reading of books in all the valleys of the northern slopes,
      1. Decides to remain seized of the matter of the libraries of the mountains and of those
      who keep them in all weathers.

      __________________
      1 See Report of the Conference on the Libraries of the Mountains, held in the town of
      Valparola, 9–20 July 2001 (A/CONF.992/15), chap. IV, para.
      24.
      2 A/54/2000.
      """)
    let notes = document.passages.filter { $0.kind == .footnote }
    #expect(notes.map(\.number) == [1, 2])
    #expect(
      notes.first.map { document.text(in: $0.range).hasSuffix("chap. IV, para. 24.") } == true)
  }

  @Test("The number of the print job below the notes is none of them, with its days or without")
  func printJob() {
    for job in ["24-99058 (E)", "24-99058 (E) 190924", "24-99058 (E)    190924    230924"] {
      let document = document(
        """
        The General Assembly,
        Welcoming the Programme of Action for the Libraries of the Mountains,¹
        1. Decides to remain seized of the matter of the libraries of the mountains and of the

        __________________
        ¹ A/54/2000.
        \(job)
        *2499058*
        valleys below them.
        """)
      let notes = document.passages.filter { $0.kind == .footnote }
      #expect(notes.map { document.text(in: $0.range) } == ["¹ A/54/2000."], "\(job)")
      let last = document.passages.last { $0.kind == .operative }
      #expect(
        last.map { document.text(in: $0.range).hasSuffix("of the valleys below them.") } == true)
    }
  }

  @Test("A raised figure before a small letter calls a note, at the beginning of a line too")
  func callAtLineStart() {
    let document = document(
      """
      The General Assembly,
      Recalling that all this was said,
      1. Takes into account the agenda for the libraries of the mountains,
      ¹including its annex, and requests that it be kept in
      all the valleys of the north;

      __________________
      ¹ Resolution 70/1.
      """)
    #expect(document.passages.filter { $0.kind == .footnote }.map(\.number) == [1])
    #expect(document.calls.map(\.number) == [1])
    #expect(document.passages.filter { $0.kind == .operative }.count == 1)
  }
}
