import Foundation
import Recital
import Testing

@testable import RecitalReading

/// Pages as people keep them: of old servers, of word processors, saved whole by a browser.
@Suite("Saved pages")
struct SavedPagesTests {
  private func source(_ bytes: [UInt8]) throws -> SourceText {
    try DocumentReader().text(of: bytes, FileKind(of: bytes, path: "a.htm"), path: "a.htm")
  }

  private func mentions(_ page: String) throws -> [ExtractedMention] {
    let documents = try source(Array(page.utf8)).documents(source: "a.htm")
    return Analysis(of: documents).documents.flatMap { $0.extractedMentions() }
      .filter { $0.form != .anaphora }
  }

  private static let encoded: [(charset: String, bytes: [UInt8])] = [
    (
      "gb2312",
      [
        0xBB, 0xD8, 0xB9, 0xCB, 0xB5, 0xDA, 0x31, 0x33, 0x32, 0x35, 0x28, 0x32, 0x30, 0x30, 0x30,
        0x29, 0xBA, 0xC5, 0xBE, 0xF6, 0xD2, 0xE9,
      ]
    ),
    (
      "windows-1256",
      [
        0xC5, 0xD0, 0x20, 0xCA, 0xD4, 0xED, 0xD1, 0x20, 0xC5, 0xE1, 0xEC, 0x20, 0xC7, 0xE1, 0xDE,
        0xD1, 0xC7, 0xD1, 0x20, 0x31, 0x33, 0x32, 0x35, 0x20, 0x28, 0x32, 0x30, 0x30, 0x30, 0x29,
      ]
    ),
    (
      "windows-1251",
      [
        0xF1, 0xF1, 0xFB, 0xEB, 0xE0, 0xFF, 0xF1, 0xFC, 0x20, 0xED, 0xE0, 0x20, 0xF0, 0xE5, 0xE7,
        0xEE, 0xEB, 0xFE, 0xF6, 0xE8, 0xFE, 0x20, 0x31, 0x33, 0x32, 0x35, 0x20, 0x28, 0x32, 0x30,
        0x30, 0x30, 0x29,
      ]
    ),
  ]

  @Test("The encoding that a page declares is that of its text", arguments: encoded.indices)
  func encodings(index: Int) throws {
    let (charset, sentence) = Self.encoded[index]
    let head =
      "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(charset)\">"
      + "</head><body><p>S/RES/1889 (2009)</p><p>"
    let bytes = Array(head.utf8) + sentence + Array("</p></body></html>".utf8)
    let documents = try source(bytes).documents(source: "a.htm")
    let found = Analysis(of: documents).documents.flatMap { $0.extractedMentions() }
    #expect(found.contains { $0.target == "S/RES/1325(2000)" })
  }

  @Test("A page of an old server is a text between two tags")
  func preformatted() throws {
    let page = """
      <HTML><HEAD><TITLE>A/RES/49/75</TITLE></HEAD><BODY><PRE>
                                                          A/RES/49/75
                                                          15 December 1994

           The General Assembly,

           Recalling its resolution 43/75 of 7 December 1988, in which it asked all members for
      their opinions on the keeping of records,

           Recalling also its resolution 48/75 of 16 December 1993, 1/

           1.   Takes note of the report; 2/

      ------------
      1/   A/48/685.
      2/   A/49/316.
      </PRE></BODY></HTML>
      """
    let found = try mentions(page)
    #expect(
      found.compactMap(\.target)
        == ["A/RES/43/75", "A/RES/48/75", "A/49/316", "A/48/685", "A/49/316"])
    #expect(found.suffix(2).allSatisfy { $0.place == .footnote })
  }

  @Test("The footnotes of a word processor are called where they are linked")
  func wordProcessor() throws {
    let page = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><div class=Section1>
      <p class=MsoNormal>A/RES/60/81</p><p class=MsoNormal><i>The General Assembly</i>,</p>
      <p class=MsoNormal><i>Welcoming</i> the report,<a style='mso-footnote-id:ftn1' href="#_ftn1"
      name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:
      footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span>
      </span></a></p></div><div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
      <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
      style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
      class=MsoFootnoteReference>[1]</span></a> A/60/88 and Corr.2.</p></div></div></body></html>
      """
    let found = try mentions(page)
    #expect(found.compactMap(\.target) == ["A/60/88", "A/60/88/Corr.2"])
    #expect(found.allSatisfy { $0.place == .footnote && $0.calledFrom != nil })
  }

  @Test("Of a page that a browser saved whole nothing is read but its text")
  func whole() throws {
    let page = """
      <!DOCTYPE html><!-- saved from url=(0041)https://docs.un.org/en/A/RES/1/1 -->
      <html lang="en"><head><title>A/RES/60/81</title><style>p { content: "A/60/1" }</style>
      <script>var next = "A/RES/60/82";</script></head><body>
      <noscript>resolution 60/83</noscript><header><a href="/">A/RES/60/84</a></header>
      <nav><ul><li><a href="/en/A/RES/60/85">A/RES/60/85</a></li></ul></nav>
      <main><p>A/RES/60/81</p><p>The General Assembly,</p><!-- resolution 60/86 -->
      <p>Recalling its resolution 56/24 V,</p><template><p>resolution 60/87</p></template></main>
      <footer>See A/RES/60/88.</footer><div hidden>resolution 60/89</div>
      <iframe src="A_RES_60_90_files/saved.html">resolution 60/90</iframe></body></html>
      """
    #expect(try mentions(page).compactMap(\.target) == ["A/RES/56/24V"])
  }
}
