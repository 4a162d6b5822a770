import Recital
import Testing

@Suite("Footnotes that several parts of a file call")
struct OmnibusNotesTests {
  private let documents = OmnibusTexts.documents(
    """
    39/161. Celebration of the fortieth anniversary

    A

    The General Assembly,

    Recalling its decision 38/455 of 20 December 1983,

    1. Takes note of the report of the Preparatory Committee;¹

    98th plenary meeting
    17 December 1984

    B

    The General Assembly,

    Recalling its resolution 2625 (XXV) of 24 October 1970,

    1. Takes note of the report of the Preparatory Committee¹ and decides to go on.

    98th plenary meeting
    17 December 1984

    ¹ A/39/49.
    """)

  @Test("The note belongs to the first of them, and its mention is counted once")
  func owner() {
    let analysed = Analysis(of: documents).documents
    let symbols = analysed.map { document in
      document.extractedMentions().count { $0.target == "A/39/49" && $0.form == .symbol }
    }
    #expect(symbols.reduce(0, +) == 1)
    #expect(analysed[1].document.passages.contains { $0.kind == .footnote })
  }

  @Test("It explains the name in each of them")
  func names() {
    let analysed = Analysis(of: documents).documents
    let named = analysed.map { document in
      document.extractedMentions().count { $0.target == "A/39/49" && $0.form == .named }
    }
    #expect(named == [0, 1, 1])
  }

  @Test("No part misses a footnote")
  func checks() {
    let findings = Checks(of: Analysis(of: documents)).findings(in: Array(documents.indices))
    #expect(!findings.contains { $0.rule == .missingFootnote })
  }
}
