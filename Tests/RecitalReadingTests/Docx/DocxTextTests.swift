import Recital
import Testing

@testable import RecitalReading

@Suite("Reading a Word document")
struct DocxTextTests {
  private func text(_ zip: SmallZip) throws -> SourceText {
    guard let archive = ZipArchive(zip.bytes) else {
      throw ReadingError.archive(path: "a.docx", .damaged)
    }
    return try DocxText.text(of: archive, path: "a.docx")
  }

  private func text(_ docx: SmallDocx) throws -> SourceText { try text(docx.zip) }

  private func string(_ docx: SmallDocx) throws -> String {
    String(decoding: try text(docx).bytes, as: UTF8.self)
  }

  private func string(_ body: String) throws -> String { try string(SmallDocx(body: body)) }

  @Test("A paragraph is a line, whatever its runs")
  func paragraphs() throws {
    let body =
      "<w:p>\(SmallDocx.run("Recalling its "))\(SmallDocx.run("reso", "<w:i/>"))"
      + "\(SmallDocx.run("lution 60/1,"))</w:p>\(SmallDocx.paragraph("Noting all,"))"
    #expect(try string(body) == "Recalling its resolution 60/1,\n\nNoting all,\n")
  }

  @Test("Tabs, hyphens and breaks are what they look like")
  func marks() throws {
    let body =
      "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>ES</w:t><w:noBreakHyphen/><w:t>10/24</w:t><w:br/>"
      + "<w:t>next</w:t></w:r></w:p>"
    #expect(try string(body) == "1. ES-10/24\nnext\n")
  }

  @Test("Footnotes are called by raised figures and stand behind the text")
  func footnotes() throws {
    let body =
      "<w:p>\(SmallDocx.run("the Programme,"))<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
      + "\(SmallDocx.run(" and the report"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    let docx = SmallDocx(
      body: body, footnotes: [SmallDocx.run("A/CONF.192/15."), SmallDocx.run("A/60/88.")])
    #expect(
      try string(docx) == "the Programme,¹ and the report²\n\n¹ A/CONF.192/15.\n² A/60/88.\n")
  }

  @Test("Raised figures typed by hand are calls too; a raised letter stands apart")
  func superscripts() throws {
    let raised = "<w:vertAlign w:val=\"superscript\"/>"
    let body =
      "<w:p>\(SmallDocx.run("the Programme"))\(SmallDocx.run("12", raised))"
      + "\(SmallDocx.run(" for 2025/26"))\(SmallDocx.run("a", raised))</w:p>"
    #expect(try string(body) == "the Programme¹² for 2025/26 a\n")
  }

  @Test("Changes are accepted: what is taken out is not there, what is put in is")
  func changes() throws {
    let body =
      "<w:p>\(SmallDocx.run("resolution "))<w:del><w:r><w:delText>59/1</w:delText></w:r></w:del>"
      + "<w:ins>\(SmallDocx.run("60/1"))</w:ins><w:moveFrom>\(SmallDocx.run(" gone"))</w:moveFrom>"
      + "<w:moveTo>\(SmallDocx.run(" here"))</w:moveTo></w:p>"
    #expect(try string(body) == "resolution 60/1 here\n")
  }

  @Test("Hidden text, comments and instructions of fields are not text")
  func hidden() throws {
    let body =
      "<w:p>\(SmallDocx.run("seen"))\(SmallDocx.run(" unseen", "<w:vanish/>"))"
      + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(SmallDocx.run(" 4"))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    #expect(try string(body) == "seen 4\n")
  }

  @Test("Links of both kinds lie over their words")
  func links() throws {
    let body =
      "<w:p><w:hyperlink r:id=\"rId1\">\(SmallDocx.run("60/1"))</w:hyperlink>"
      + "\(SmallDocx.run(" and "))<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
      + "<w:instrText>HYPERLINK \"https://docs.un.org/en/A/60/88\"</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(SmallDocx.run("A/60/88"))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    let read = try text(SmallDocx(body: body, addresses: ["https://docs.un.org/en/A/RES/60/1"]))
    let words = read.marks.links.map { String(decoding: read.bytes[$0.range], as: UTF8.self) }
    #expect(words == ["60/1", "A/60/88"])
    #expect(
      read.marks.links.map(\.value) == [
        "https://docs.un.org/en/A/RES/60/1", "https://docs.un.org/en/A/60/88",
      ])
  }

  @Test("The cells of a table are paragraphs")
  func tables() throws {
    let cell = { (text: String) in "<w:tc>\(SmallDocx.paragraph(text))</w:tc>" }
    let body = "<w:tbl><w:tr>\(cell("A/60/88"))\(cell("Report"))</w:tr></w:tbl>"
    #expect(try string(body) == "A/60/88\n\nReport\n")
  }

  @Test("The header of the first page comes first, with the symbol")
  func header() throws {
    let docx = SmallDocx(
      body: SmallDocx.paragraph("Text"), header: SmallDocx.paragraph("A/C.1/60/L.1"))
    #expect(try string(docx) == "A/C.1/60/L.1\n\nText\n")
  }

  @Test("Numbers that Word sets by itself are written out")
  func numbering() throws {
    let levels =
      "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
      + "<w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
      + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"
    let item = { (level: Int, text: String) in
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
        + "\(SmallDocx.run(text))</w:p>"
    }
    let body =
      item(0, "one") + item(1, "two") + item(1, "three") + item(0, "four") + item(1, "five")
    let docx = SmallDocx(body: body, numbering: levels)
    #expect(try string(docx) == "1. one\n\n(a) two\n\n(b) three\n\n2. four\n\n(a) five\n")
  }

  @Test("Pages begin where Word noted it, and footnotes stand at the end of theirs")
  func pages() throws {
    let body =
      "<w:p>\(SmallDocx.run("first page"))<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
      + "<w:p><w:r><w:lastRenderedPageBreak/></w:r>\(SmallDocx.run("second page"))</w:p>"
    let read = try text(SmallDocx(body: body, footnotes: [SmallDocx.run("A/60/88.")]))
    #expect(
      String(decoding: read.bytes, as: UTF8.self)
        == "first page¹\n\n__________________\n¹ A/60/88.\n\u{0C}second page\n")
    #expect(read.marks.pages.count == 2)
    #expect(read.marks.page(at: 0) == 1 && read.marks.page(at: read.bytes.count - 3) == 2)
  }

  @Test("Without page breaks there are no pages")
  func noPages() throws {
    #expect(try text(SmallDocx(body: SmallDocx.paragraph("Text"))).marks.pages.isEmpty)
  }

  @Test("An archive without a text is no Word document, one with broken XML is read up to there")
  func broken() throws {
    #expect(throws: ReadingError.archive(path: "a.docx", .noText)) {
      _ = try text(SmallZip.one)
    }
    var zip = SmallZip()
    zip.add("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p><w:p")
    let read = try text(zip)
    #expect(String(decoding: read.bytes, as: UTF8.self) == "Text\n")
    guard case .brokenXML("a.docx", _) = read.loss else {
      Issue.record("no loss was told")
      return
    }
  }
}

extension SmallZip {
  /// An archive with one text.
  fileprivate static var one: SmallZip {
    var zip = SmallZip()
    zip.add("a.txt", "Text")
    return zip
  }
}
