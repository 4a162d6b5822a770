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
}
