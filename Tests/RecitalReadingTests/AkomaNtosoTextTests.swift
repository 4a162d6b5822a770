import Recital
import Testing

@testable import RecitalReading

@Suite("Reading Akoma Ntoso")
struct AkomaNtosoTextTests {
  private static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution">
        <meta><identification source="#x"><FRBRWork><FRBRthis value="A/RES/1/1"/></FRBRWork>
          </identification><note>not text</note></meta>
        <coverPage eId="cover">
          <p><docNumber refersTo="#symbol">A/RES/78/999</docNumber></p>
          <p><img src="logo.jpg"/>General Assembly</p>
        </coverPage>
        <preface><p><docNumber>78/999.</docNumber>
          <docTitle><span class="bold">	A title of our own</span></docTitle></p></preface>
        <preamble>
          <formula eId="formula_1"><p><span>The General Assembly</span>,</p></formula>
          <container name="Recalling" eId="container_2"><p>	<span>Recalling</span> its resolution
            <a href="https://undocs.org/en/A/RES/60/81">60/81</a> of 8 December 2005 and the
            report<authorialNote marker="1" eId="authorialNote_1"><p> <a
            href="https://undocs.org/en/A/60/88">A/60/88</a>.</p></authorialNote> on it,</p>
          </container>
        </preamble>
        <mainBody>
          <paragraph eId="para_3"><num>1.</num><content eId="para_3__content"><p>	<span>Notes</span>
            resolution 57/72<sup>1</sup> of 22 November 2002;</p></content></paragraph>
          <paragraph eId="para_4"><num>2.</num><content><p>Decides to go on.</p></content>
          </paragraph>
        </mainBody>
        <conclusions eId="conclusions"><p>9th plenary meeting<eol/><docDate date="2023-12-04">4
          December 2023</docDate></p></conclusions>
      </statement>
    </akomaNtoso>
    """

  private func read(_ file: String) throws -> SourceText {
    try AkomaNtosoText.text(of: Array(file.utf8), path: "a.xml")
  }

  @Test("The text comes as it is printed: numbers before their paragraphs, notes at the end")
  func text() throws {
    let text = try read(Self.file)
    #expect(text.loss == nil)
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == """
        A/RES/78/999

        General Assembly

        78/999. A title of our own

        The General Assembly,

        Recalling its resolution 60/81 of 8 December 2005 and the report¹ on it,

        1. Notes resolution 57/72¹ of 22 November 2002;

        2. Decides to go on.

        9th plenary meeting

        4 December 2023

        ¹ A/60/88.

        """)
  }

  @Test("References say in which element they stand")
  func identifiers() throws {
    let text = try read(Self.file)
    let document = Document.documents(inPlainText: text.bytes, source: "", marks: text.marks)[0]
    let mentions = Analysis(of: [document]).documents[0].extractedMentions()
    let found = mentions.map { "\($0.target ?? "") \($0.place.rawValue) \($0.identifier ?? "")" }
    #expect(
      found == [
        "A/RES/60/81 preamble container_2", "A/60/88 preamble container_2",
        "A/RES/57/72 operative para_3", "A/60/88 footnote authorialNote_1",
      ])
    #expect(document.symbol?.spelling == "A/RES/78/999")
    #expect(document.date == CalendarDate(year: 2023, month: 12, day: 4))
    #expect(document.title == "A title of our own")
  }

  @Test("Links are kept beside the text that bears them")
  func links() throws {
    let text = try read(Self.file)
    let links = text.marks.links.map { link in
      "\(String(decoding: text.bytes[link.range], as: UTF8.self)) \(link.value)"
    }
    #expect(
      links == [
        "60/81 https://undocs.org/en/A/RES/60/81", "A/60/88 https://undocs.org/en/A/60/88",
      ])
  }

  @Test("A footnote of the title is called by it, and is no part of it")
  func titleNote() throws {
    let title = "A title of our own"
    let note = "<authorialNote marker='12'><p>A/60/88.</p></authorialNote>"
    let text = try read(Self.file.replacing(title, with: title + note))
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("A title of our own¹²\n"))
    #expect(text.documents(source: "")[0].title == title)
  }

  @Test("A day that the text does not print is that of the metadata")
  func day() throws {
    let dates = "<FRBRdate date='2023-12-05' name='adoption'/></FRBRWork>"
    let file = Self.file.replacing("</FRBRWork>", with: dates)
      .replacing("4\n      December 2023", with: "")
    #expect(
      try read(file).documents(source: "")[0].date
        == CalendarDate(year: 2023, month: 12, day: 5))
  }

  @Test("A file that ends too early is read as far as it goes, and told")
  func truncated() throws {
    let end = try #require(Self.file.firstRange(of: " on it,"))
    let text = try read(String(Self.file[..<end.upperBound]))
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("Recalling its resolution 60/81"))
    guard case .brokenXML("a.xml", _) = text.loss else {
      Issue.record("nothing was told")
      return
    }
  }
}
