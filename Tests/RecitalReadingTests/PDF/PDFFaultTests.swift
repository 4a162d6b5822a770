import RecitalReading
import Testing

@Suite("What is told of PDF files")
struct PDFFaultTests {
  @Test(
    "Each sentence names the file, says what it is, and what to do",
    arguments: [
      PDFFault.popplerMissing, .encrypted, .copyProtected, .noTextLayer(pages: 1),
      .noTextLayer(pages: 3), .damaged, .partlyDamaged, .tooLarge,
    ])
  func sentences(fault: PDFFault) {
    let sentence = "\(ReadingError.pdf(path: "a.pdf", fault))"
    #expect(sentence.hasPrefix("a.pdf: is a ") && sentence.hasSuffix("."))
  }

  @Test("A scanned file is sent to the recognition of text, a missing program to its package")
  func advice() {
    #expect("\(PDFFault.noTextLayer(pages: 3))".contains("3 pages without text"))
    #expect("\(PDFFault.noTextLayer(pages: 3))".contains("ocrmypdf"))
    #expect("\(PDFFault.popplerMissing)".contains("apt-get install poppler-utils"))
  }
}
