import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite("Reading HTML")
struct HTMLTextTests {
  private func text(_ page: String) throws -> String {
    String(
      decoding: try HTMLText.text(of: Array(page.utf8), path: "a.html").bytes, as: UTF8.self)
  }

  private func page(_ name: String) throws -> SourceText {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
    let bytes = try [UInt8](Data(contentsOf: file))
    return try DocumentReader().text(of: bytes, FileKind(of: bytes, path: name), path: name)
  }

  /// The references as `target place paragraph`, notes with the passage that calls them.
  private func references(_ name: String) throws -> [String] {
    let documents = Analysis(of: try page(name).documents(source: name)).documents
    return documents.flatMap { $0.extractedMentions() }.filter { $0.form != .anaphora }.map {
      "\($0.target ?? "?") \($0.place.rawValue) \($0.paragraph ?? "")"
        + ($0.calledFrom.map { " from \($0)" } ?? "")
    }
  }

  @Test("Of a wiki the text is read, and nothing of the site around it")
  func wiki() throws {
    #expect(
      String(decoding: try page("wiki-page.html").bytes, as: UTF8.self) == """
        United Nations General Assembly Resolution 60/81

        Preamble

        The General Assembly,

        Recalling its resolutions 56/24\u{A0}V of 24\u{A0}December 2001 and 58/241 of 23 December \
        2003,

        Welcoming the report of the group of experts on tracing¹ and the programme agreed on in \
        2001,²

        1. Decides to meet again in the light of that report;¹

        2. Requests all members:

        (a) To read resolution 57/72;

        (b) To go on.

        61st plenary meeting
        8 December 2005

        Notes

        ¹ A/60/88 and Corr.2.

        ² See A/CONF.192/15, chap.\u{A0}IV, para. 24.

        """)
    #expect(
      try references("wiki-page.html") == [
        "A/RES/56/24V preamble 1", "A/RES/58/241 preamble 1", "A/60/88 preamble 2",
        "A/60/88 operative 1", "A/RES/57/72 operative 2", "A/60/88 footnote 1 from preamble 2",
        "A/60/88/Corr.2 footnote 1 from preamble 2",
        "A/CONF.192/15 footnote 2 from preamble 2",
      ])
  }

  @Test("The title over a wiki's text says what document it is")
  func title() throws {
    let document = try page("wiki-page.html").documents(source: "")[0]
    #expect(document.symbol?.spelling == "A/RES/60/81" && document.body == .generalAssembly)
  }

  @Test(
    "The name of a page serves where its text does not say its symbol",
    arguments: [
      ("A/RES/79/40 - E", "A/RES/79/40"), ("安全理事會第1325號決議 - 维基文库", "S/RES/1325(2000)"),
      ("UN Security Council Resolution 1325 | Site", "S/RES/1325(2000)"), ("News of 2020", nil),
    ] as [(String, String?)])
  func name(title: String, symbol: String?) throws {
    let page = "<html><head><title>\(title)</title></head><body><p>The text.</p></body></html>"
    let text = try HTMLText.text(of: Array(page.utf8), path: "a.html")
    #expect(text.documents(source: "")[0].symbol?.spelling == symbol)
  }

  @Test("Links into the web are kept, with the text that bears them")
  func links() throws {
    let text = try page("wiki-page.html")
    let links = text.marks.links.map {
      "\($0.value) \(String(decoding: text.bytes[$0.range], as: UTF8.self))"
    }
    #expect(
      links == [
        "https://undocs.org/A/RES/56/24 56/24\u{A0}V", "http://undocs.org/A/60/88 A/60/88",
      ])
  }

  @Test("The footnotes of a word processor are footnotes")
  func wordProcessor() throws {
    #expect(
      try references("word-page.html") == [
        "A/RES/79/40 preamble 1", "A/79/94 operative 1", "A/60/88 footnote 1 from preamble 1",
        "A/79/94 footnote 2 from operative 1",
      ])
    let document = try page("word-page.html").documents(source: "")[0]
    #expect(document.symbol?.spelling == "A/RES/80/999")
  }

  @Test("An old page with tables for its layout is read as it is seen")
  func oldPage() throws {
    #expect(
      try references("old-page.html") == [
        "S/RES/1325(2000) preamble 1", "S/PRST/1999/28 preamble 1", "S/PRST/1999/28 preamble 1",
        "S/2013/503 operative 1", "S/2013/503 operative 1", "S/RES/1540(2004) operative 2",
        "S/RES/1196(1998) footnote 1 from preamble 1",
      ])
  }

  @Test(
    "Elements become lines and paragraphs",
    arguments: [
      ("one<br>two<br><br>three", "one\ntwo\n\nthree\n"),
      ("<div>one</div><div>two</div><p>three</p>", "one\ntwo\n\nthree\n"),
      ("<pre>one\n  two</pre>three", "one\n  two\n\nthree\n"),
      ("<ul><li>one<li>two</ul>", "one\n\ntwo\n"),
      ("<ol start=4><li>one<li value=9>two</ol>", "4. one\n\n9. two\n"),
      ("<ol><li>1. one<li>(a) two</ol>", "1. one\n\n(a) two\n"),
      ("<table><tr><td>1.<td><p>one</p></table>", "1. one\n"),
      ("<table><tr><td>Council<td>S/2013/503<td>x</table>", "Council\nS/2013/503\nx\n"),
      ("m<sup>2</sup> and 1<sup>st</sup> and note <sup>[3]</sup>", "m² and 1st and note³\n"),
      ("note<sup><a href='https://undocs.org/A/60/88'>3</a></sup>", "note³\n"),
      (
        "a<a href='#_ftn4' name='_ftnref4'><span></span></a><p id=_ftn4>See A/60/88.",
        "a⁴\n\n⁴ See A/60/88.\n"
      ),
      ("a&shy;b&#8203;c &amp; &lt;d&gt; &euro;", "abc & <d> €\n"),
      ("a&#8239;b&thinsp;c", "a b c\n"),
      ("<header>site</header><nav>menu</nav><p>text</p><footer>end</footer>", "text\n"),
      ("<p hidden>a</p><p style='display: none'>b</p><p>c</p>", "c\n"),
    ])
  func elements(page: String, expected: String) throws { #expect(try text(page) == expected) }

  @Test("A page that only shows a document in a frame is told")
  func empty() {
    #expect(throws: ReadingError.pageWithoutText(path: "a.html")) {
      try HTMLText.text(
        of: Array("<html><script>x</script><iframe src='x'></iframe></html>".utf8), path: "a.html")
    }
  }

  @Test("A frame that holds next to nothing of the text is not taken for it")
  func smallFrame() throws {
    let text = try text("<main>Search</main><p>\(String(repeating: "text ", count: 20))</p>")
    #expect(text.hasPrefix("Search\n\ntext text"))
  }
}
