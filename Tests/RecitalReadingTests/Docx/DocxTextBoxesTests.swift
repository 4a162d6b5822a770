import Testing

@testable import RecitalReading

@Suite("Text boxes and styles of a Word document")
struct DocxTextBoxesTests {
  private func string(_ zip: SmallZip) throws -> String {
    guard let archive = ZipArchive(zip.bytes) else {
      throw ReadingError.archive(path: "a.docx", .damaged)
    }
    return String(decoding: try DocxText.text(of: archive, path: "a.docx").bytes, as: UTF8.self)
  }

  private func string(_ body: String, footnotes: [String] = []) throws -> String {
    try string(SmallDocx(body: body, footnotes: footnotes).zip)
  }

  private func box(_ text: String) -> String {
    "<w:txbxContent>\(SmallDocx.paragraph(text))</w:txbxContent>"
  }

  @Test("A text box stands behind the paragraph that it hangs on, once though written twice")
  func alternate() throws {
    let drawing = """
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>
      \(box("Noting A/60/88,"))</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback>
      <w:pict><v:textbox>\(box("Noting A/60/88,"))</v:textbox></w:pict></mc:Fallback>
      </mc:AlternateContent></w:r>
      """
    let body =
      "<w:p>\(SmallDocx.run("Recalling "))\(drawing)\(SmallDocx.run("resolution 60/1,"))</w:p>"
      + SmallDocx.paragraph("1. Decides;")
    #expect(try string(body) == "Recalling resolution 60/1,\n\nNoting A/60/88,\n\n1. Decides;\n")
  }

  @Test("So does one of the older kind, and one in another one; what is drawn has no other text")
  func nested() throws {
    let inner =
      "<w:p>\(SmallDocx.run("outer"))<w:r><w:pict><v:textbox>\(box("inner"))</v:textbox>"
      + "<v:path>no text</v:path></w:pict></w:r></w:p>"
    let body =
      "<w:p>\(SmallDocx.run("before"))<w:r><w:pict><v:textbox><w:txbxContent>\(inner)"
      + "</w:txbxContent></v:textbox></w:pict></w:r>\(SmallDocx.run(" and after"))</w:p>"
    #expect(try string(body) == "before and after\n\nouter\n\ninner\n")
  }

  @Test("A footnote that is called in a text box is a footnote")
  func footnote() throws {
    let body =
      "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p>\(SmallDocx.run("the Programme,"))<w:r>"
      + "<w:footnoteReference w:id=\"1\"/></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>"
      + "\(SmallDocx.run("text"))</w:p>"
    #expect(
      try string(body, footnotes: [SmallDocx.run("A/60/88.")])
        == "text\n\nthe Programme,¹\n\n¹ A/60/88.\n")
  }

  @Test("A style, or one that it rests on, raises figures; direct formatting may lower them")
  func styles() throws {
    func run(_ style: String, _ more: String = "") -> String {
      SmallDocx.run("1", "<w:rStyle w:val=\"\(style)\"/>\(more)")
    }
    let body =
      "<w:p>\(SmallDocx.run("the Programme"))\(run("Call"))\(SmallDocx.run(" of 2025/2"))"
      + "\(run("Below"))\(run("Call", "<w:vertAlign w:val=\"baseline\"/>"))\(run("Derived"))</w:p>"
    var zip = SmallDocx(body: body).zip
    zip.add(
      "word/styles.xml",
      """
      <w:styles><w:style w:type="character" w:styleId="Call"><w:rPr>
      <w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:styleId="Derived">
      <w:basedOn w:val="Call"/></w:style><w:style w:styleId="Below"><w:basedOn w:val="Call"/><w:rPr>
      <w:vertAlign w:val="baseline"/></w:rPr></w:style></w:styles>
      """)
    #expect(try string(zip) == "the Programme¹ of 2025/211¹\n")
  }

  @Test("A note that is called again is not written again")
  func again() throws {
    let call = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
    let body = "<w:p>\(SmallDocx.run("one"))\(call)\(SmallDocx.run(" two"))\(call)</w:p>"
    #expect(
      try string(body, footnotes: [SmallDocx.run("A/60/88.")])
        == "one¹ two¹\n\n¹ A/60/88.\n")
  }
}
