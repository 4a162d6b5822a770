import Recital
import Testing

@testable import RecitalReading

@Suite("Footnotes marked by letters")
struct LetteredNotesTests {
  private func text(_ body: String) throws -> String {
    let page = "<html><body>\(body)</body></html>"
    return String(
      decoding: try HTMLText.text(of: Array(page.utf8), path: "a.html").bytes, as: UTF8.self)
  }

  @Test("They are counted on behind the notes with numbers")
  func counted() throws {
    let text = try text(
      """
      <p>Welcoming the report,<sup>1</sup></p><h3>Annex</h3>
      <p>The group met<sup>a</sup> and parted.<sup>b</sup></p>
      <p><sup>1</sup> A/60/88.</p><p><sup>a</sup> See A/60/89.</p><p><sup>b/</sup> Ibid.</p>
      """)
    #expect(
      text == """
        Welcoming the report,¹

        Annex

        The group met² and parted.³

        ¹ A/60/88.

        ² See A/60/89.

        ³ Ibid.

        """)
  }

  @Test("Links to notes are enough")
  func links() throws {
    let text = try text(
      """
      <p>The group met<sup><a href="#fn_a" id="r">a</a></sup> once.</p>
      <p id="fn_a"><a href="#fnref">a</a> See A/60/89.</p>
      """)
    #expect(text.hasPrefix("The group met¹ once."))
    #expect(text.contains("See A/60/89."))
  }

  @Test(
    "Raised letters without a note, or without an a before them, stay as they are",
    arguments: [
      ("<p>La 1<sup>a</sup> sesión</p><p><sup>a</sup> x</p>", "1a"),
      ("<p>the 2<sup>e</sup> and x<sup>e</sup></p><p><sup>e</sup> y</p>", "xe"),
      ("<p>one<sup>a</sup> two</p>", "onea"),
    ])
  func others(body: String, kept: String) throws {
    #expect(try text(body).contains(kept))
  }

  @Test("What such a note cites is in a footnote that its passage calls")
  func references() throws {
    let body = """
      <p>A/RES/60/1</p><p>The General Assembly,</p><p>1. <i>Takes note</i> of the report;</p>
      <h3>Annex</h3><p>The group met at length and set down what it had heard.<sup>a</sup></p>
      <hr><p><sup>a</sup> See A/60/89.</p>
      """
    let source = try HTMLText.text(of: Array("<html>\(body)</html>".utf8), path: "a.html")
    let mentions = Analysis(of: source.documents(source: "a.html")).documents
      .flatMap { $0.extractedMentions() }
    let note = try #require(mentions.first { $0.target == "A/60/89" })
    #expect(note.place == .footnote && note.calledFrom != nil)
  }
}
