import Testing

@testable import RecitalReading

@Suite("Text from right to left")
struct RightToLeftTextTests {
  private func reordered(_ visual: String) -> String {
    var cells = visual.unicodeScalars.map { PDFCell(scalar: $0, address: nil) }
    RightToLeftText.reorder(&cells)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cells.map(\.scalar))
    return String(view)
  }

  @Test(
    "A line of a page is turned around, numbers and symbols in it are not",
    arguments: [
      ("24 خرؤملا 56/24 اهرارق", "قرارها 56/24 المؤرخ 24"),
      ("A/RES/57/72 رارقلا", "القرار A/RES/57/72"),
      ("٥٦/٢٤ رارقلا", "القرار ٥٦/٢٤"),
      (")2000( 1325 رارقلا", "القرار 1325 (2000)"),
      ("(2000) 1325 رارقلا", "القرار 1325 (2000)"),
      ("S/RES/1325 (2000) رارقلا", "القرار S/RES/1325 (2000)"),
      (".Corr.1 و A/60/88 رظنا", "انظر A/60/88 و Corr.1."),
      ("General Assembly رارق", "قرار General Assembly"),
    ])
  func order(visual: String, logical: String) { #expect(reordered(visual) == logical) }

  @Test("The letters of a joined lam and alef come in their order")
  func ligatures() { #expect(reordered("مملأا") == "الأمم") }

  @Test("Whether a line runs from right to left is decided by most of its letters")
  func dominance() {
    #expect(RightToLeftText.isDominant(in: "قرار A/1".unicodeScalars))
    #expect(!RightToLeftText.isDominant(in: "resolution قرار".unicodeScalars))
    #expect(!RightToLeftText.isDominant(in: "2005".unicodeScalars))
  }
}
