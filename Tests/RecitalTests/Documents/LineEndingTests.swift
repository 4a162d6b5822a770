import Testing

@testable import Recital

@Suite("How lines end")
struct LineEndingTests {
  @Test(
    "Figures behind a mark call a footnote, but not those of a symbol or of a list",
    arguments: [
      ("Recalling its resolution of 20 November 2006,5", TextLine.Ending.comma),
      ("Recalling its resolution of 20 November 2006, 5", .comma),
      ("as the report says.12", .stop),
      ("see documents S/2001/15/Add.5", .open),
      ("United Nations          A/C.1/62/L.950", .open),
      ("and goes on with it.“", .stop), ("et continue ainsi. »", .stop),
      ("以及第1540(2004)號決議。」", .stop),
      ("see S/1999/25/Add.10, 13, 24, 30, 43, 47", .open),
    ])
  func endings(line: String, ending: TextLine.Ending) {
    let bytes = Array(line.utf8)
    let whole = TextLine(start: 0, end: bytes.count)
    #expect(LineEnding.ending(of: whole, bytes.span) == ending)
  }
}
