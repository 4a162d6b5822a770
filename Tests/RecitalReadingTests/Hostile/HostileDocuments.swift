/// PDF and Word files that unpack to too much, or lead in a circle.
enum HostileDocuments {
  static var all: [(ending: String, bytes: [UInt8])] { pdfs.map { ("pdf", $0) } + docx }

  private static let mega = 1 << 20

  private static var pdfs: [[UInt8]] {
    [
      // A page that is its own parent, and a tree of pages without end.
      file(pages: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
      file(pages: "<< /Type /Pages /Kids [3 0 R 3 0 R 2 0 R] /Count 2000000000 >>"),
      // A page as large as a country, one without size, one with letters of every size.
      file(box: "0 0 1e30 1e30"), file(box: "0 0 0 0"),
      file(content: Array(String(repeating: "BT /F 1e9 Tf 1 1 Td (60/1) Tj ET ", count: 500).utf8)),
      // Content that unpacks to a thousand times its size.
      file(packed: DeflatedText("BT /F 9 Tf ", repeating: "(A/60/88 ) Tj ", upTo: 6 * mega)),
      file(packed: DeflatedText(repeating: "q ", upTo: 16 * mega)),
      file(packed: DeflatedText("BT /F 9 Tf ", repeating: "5 9 Td (60/1) Tj ", upTo: 16 * mega)),
      // A form that draws itself.
      file(content: Array("/X Do BT /F 9 Tf (60/1) Tj ET".utf8)),
      Array("%PDF-1.7\n".utf8), Array("%PDF-1.4\nstartxref\n9\n%%EOF".utf8),
    ]
  }

  private static func file(
    pages: String = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", box: String = "0 0 595 842",
    content: [UInt8] = Array("BT /F 9 Tf 9 9 Td (resolution 60/1) Tj ET".utf8)
  ) -> [UInt8] {
    file(pages, box, "", content)
  }

  private static func file(packed: DeflatedText) -> [UInt8] {
    let head: [UInt8] = [0x78, 0x01]
    return file(
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "0 0 595 842", "/Filter /FlateDecode",
      head + packed.bytes)
  }

  // Without a table of places: poppler looks for the objects itself.
  private static func file(
    _ pages: String, _ box: String, _ filter: String, _ content: [UInt8]
  ) -> [UInt8] {
    let head = """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj \(pages) endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Contents 4 0 R /Resources << /Font
      << /F 5 0 R >> /XObject << /X 6 0 R >> >> >> endobj
      5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
      6 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 /Resources << /XObject
      << /X 6 0 R >> >> >>
      stream
      /X Do
      endstream
      endobj
      4 0 obj << /Length \(content.count) \(filter) >>
      stream

      """
    let tail = "\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
    return Array(head.utf8) + content + Array(tail.utf8)
  }

  private static let names =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
  private static let call = "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"

  private static var docx: [(ending: String, bytes: [UInt8])] {
    let packed = [
      DeflatedText(names, repeating: SmallDocx.paragraph("A/60/88"), upTo: 9 * mega),
      DeflatedText(names + "<w:p><w:r><w:t>", repeating: "A/60/88 ", upTo: 9 * mega),
      DeflatedText(names, repeating: "<w:p>", upTo: 9 * mega),
      DeflatedText(names, repeating: "<w:tbl><w:tr><w:tc>", upTo: 8 * mega),
      DeflatedText(
        names, repeating: "<w:txbxContent><w:p><w:r><w:t>60/1</w:t></w:r>", upTo: 8 * mega),
      DeflatedText(repeating: " ", upTo: 9 * mega),
    ]
    var files = packed.map { text in
      var zip = SmallZip()
      zip.add("word/document.xml", text)
      return zip
    }
    var liar = SmallZip()
    liar.add("word/document.xml", packed[0], claimed: 4096)
    files.append(liar)
    files += [notes(called: 50_000, 200_000), notes(called: 20, 2_000_000), numbered, styled]
    var huge = SmallZip()
    huge.addBomb("word/document.xml", size: 96 << 20)
    files.append(huge)
    return files.map { ("docx", $0.bytes) }
  }

  /// A note of many bytes that is called again and again.
  private static func notes(called times: Int, _ size: Int) -> SmallZip {
    var zip = SmallZip()
    zip.add(
      "word/document.xml", DeflatedText(names, repeating: call, upTo: times * call.utf8.count))
    zip.add(
      "word/footnotes.xml",
      DeflatedText(
        names + "<w:footnote w:id=\"1\">", repeating: SmallDocx.paragraph("A/60/88"), upTo: size,
        "</w:footnote>"))
    return zip
  }

  /// Lists that count on and on, at levels that are none.
  private static var numbered: SmallZip {
    let level = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"999999999999\"/><w:numId w:val=\"1\"/>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start "
      + "w:val=\"9223372036854775807\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1%1%1\"/>"
      + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    return SmallDocx(
      body: String(repeating: "\(level)</w:numPr></w:pPr></w:p>", count: 2000)
        + String(
          repeating: "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>",
          count: 2000), numbering: numbering
    ).zip
  }

  /// Styles that rest on each other in a circle.
  private static var styled: SmallZip {
    var zip = SmallDocx(
      body: "<w:p><w:r><w:rPr><w:rStyle w:val=\"a\"/></w:rPr><w:t>60/1</w:t></w:r></w:p>"
    ).zip
    zip.add(
      "word/styles.xml",
      "<w:styles><w:style w:type=\"character\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>"
    )
    return zip
  }
}
