import Recital
import Testing

@testable import RecitalReading

@Suite("Mastheads")
struct MastheadTests {
  @Test(
    "A symbol on a line of its own near the head is that of the document",
    arguments: [
      ("United Nations\nA/C.1/80/L.30\nGeneral Assembly\n", "A/C.1/80/L.30"),
      ("\u{0C}\n  S/2005/1 \n", "S/2005/1"), ("A/RES/60/1\nSee A/60/88\n", "A/RES/60/1"),
      ("United Nations\n\nA/80/604/Add.1\n\nBudget for 2026/27\n", "A/80/604/Add.1"),
    ])
  func symbols(text: String, symbol: String) {
    #expect(Masthead.symbol(in: Array(text.utf8))?.spelling == symbol)
  }

  @Test(
    "Other lines are none",
    arguments: [
      "", "Budget for\n2026/27\n", "See A/60/88, and so on\n", "and/or\n", "Date/time\n",
      String(repeating: "line\n", count: 12) + "A/60/88\n", "Resolution 60/1\n",
    ])
  func others(text: String) { #expect(Masthead.symbol(in: Array(text.utf8)) == nil) }

  @Test("The document's own symbol is no mention in it")
  func own() throws {
    var pdf = SmallPDF()
    pdf.addPage(lines: ["A/80/604/Add.1", "", "1. The report A/80/604/Add.1 follows A/80/596."])
    let folder = try TemporaryFolder()
    let documents = try DocumentReader().read(try folder.write(pdf.bytes, to: "a.pdf")).documents
    #expect(documents.map(\.symbol?.spelling) == ["A/80/604/Add.1"])
    let targets = documents.map(Analysis.analyse).flatMap(\.references).map(\.target.description)
    #expect(targets == ["A/80/596"])
  }
}
