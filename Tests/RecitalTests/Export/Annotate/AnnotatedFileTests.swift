import Foundation
import Recital
import Testing

@Suite("Files on an annotated page")
struct AnnotatedFileTests {
  @Test("The parts of one file are one section, with every mention")
  func oneSection() {
    let parts = Analysis(of: OmnibusTexts.documents(OmnibusTexts.family)).documents
    let html = AnnotatedPage(parts).html
    #expect(html.components(separatedBy: "<section").count == 2)
    #expect(html.contains("docs.un.org/en/A/RES/56/24\""))
    for part in parts {
      for mention in part.extractedMentions() {
        #expect(html.contains("data-start=\"\(mention.range.lowerBound)\""))
      }
    }
  }

  @Test("A file that is given twice has two sections")
  func twice() {
    let parts = OmnibusTexts.documents(OmnibusTexts.numbered)
    let html = AnnotatedPage(Analysis(of: parts + parts).documents).html
    #expect(html.components(separatedBy: "<section").count == 3)
    #expect(html.contains("A/RES/58/241, A/RES/58/242"))
  }
}
