import Foundation
import Recital
import Testing

@Suite("A page with the references marked")
struct AnnotatedPageTests {
  private func page(_ texts: String...) -> String {
    let documents = texts.enumerated().map { index, text in
      Document(plainText: Array(text.utf8), source: "\(index).txt")
    }
    return AnnotatedPage(Analysis(of: documents).documents).html
  }

  /// The text of the page's sections as a reader sees it.
  private func shown(_ html: String) -> [String] {
    html.components(separatedBy: "<div class=\"text\">").dropFirst().map { section in
      let text = section.components(separatedBy: "</div>\n")[0]
      let bare = text.replacing(/<[^>]*>/, with: "")
      return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .reduce(bare) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private let draft = """
    A/RES/57/72

    57/72. Arms

    The General Assembly,

    Reaffirming its resolution 56/24 V of 24 December 2001,1

    Noting A/52/871-S/1998/318,

    __________________
    1 See A/60/88 and Corr.2.

    """

  @Test("The text is the source, character by character")
  func text() throws { #expect(shown(page(draft)) == [draft]) }

  @Test("A reference links to the official document and keeps its offsets and reasons")
  func reference() throws {
    let html = page(draft)
    let start = try #require(draft.range(of: "resolution 56/24 V"))
    let offset = draft.utf8.distance(from: draft.startIndex, to: start.lowerBound)
    #expect(html.contains("data-start=\"\(offset)\" data-end=\"\(offset + 18)\""))
    #expect(html.contains("href=\"https://docs.un.org/en/A/RES/56/24V\""))
    #expect(html.contains("A/RES/56/24V · 99 %&#10;reaffirm · 2001-12-24&#10;citing-organ"))
    #expect(html.contains("class=\"ref t-reaffirm\""))
  }

  @Test("Two mentions of one stretch are one mark that tells of both")
  func joint() {
    let html = page(draft)
    #expect(html.components(separatedBy: ">A/52/871-S/1998/318</a>").count == 2)
    #expect(html.contains("A/52/871 · 99 %&#10;note"))
    #expect(html.contains("S/1998/318 · 99 %&#10;note"))
  }

  @Test("A call leads to its footnote")
  func call() {
    let html = page(draft)
    #expect(html.contains("<sup class=\"call\"><a href=\"#d1-fn1\">1</a></sup>"))
    #expect(html.contains("id=\"d1-fn1\""))
  }

  @Test(
    "Nothing of a text becomes a tag, an attribute or a direction",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
      "&lt;b&gt;", "\u{202E}reversed", "--></style>",
    ])
  func hostile(text: String) {
    let source = "A/RES/57/72\n\n57/72. \(text)\n\nRecalling \(text) its resolution 56/24 V,\n"
    let html = page(source)
    #expect(shown(html) == [source])
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("' on"))
    #expect(html.components(separatedBy: "</style>").count == 2)
    for part in html.components(separatedBy: "\u{202E}").dropFirst() {
      #expect(part.hasPrefix("</bdi>"))
    }
  }

  @Test("Several documents give a list of contents; Arabic runs from right to left")
  func several() {
    let html = page(draft, "A/RES/78/100\n\nالجمعية العامة،\n\nإذ تشير إلى القرار A/60/88،\n")
    #expect(html.contains("<a href=\"#d1\">A/RES/57/72</a>"))
    #expect(html.contains("<section id=\"d2\" lang=\"ar\" dir=\"rtl\">"))
    #expect(!page(draft).contains("<nav"))
  }

  @Test("The page asks for nothing from elsewhere")
  func alone() {
    let html = page(draft)
    #expect(html.contains("default-src 'none'"))
    #expect(!html.contains("src=\"") && !html.contains("url(") && !html.contains("<link"))
  }

  @Test("An empty run gives a page without sections")
  func empty() { #expect(AnnotatedPage([]).html.hasSuffix("</html>\n")) }
}
