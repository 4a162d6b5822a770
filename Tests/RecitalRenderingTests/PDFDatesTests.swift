import Testing

@testable import RecitalRendering

@Suite("The date in a PDF file")
struct PDFDatesTests {
  @Test(
    "Only the date of making is blanked, and nothing moves",
    arguments: [
      ("<< /CreationDate (D:2026) /X 1 >>", "<<                        /X 1 >>"),
      ("no date", "no date"), ("", ""), ("/CreationDate (open", "/CreationDate (open"),
    ])
  func blanked(file: String, expected: String) {
    let blanked = String(decoding: PDFDates.blanked(Array(file.utf8)), as: UTF8.self)
    #expect(blanked == expected)
  }
}
