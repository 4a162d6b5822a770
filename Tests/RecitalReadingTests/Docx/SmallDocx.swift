/// Writes small Word documents out of the elements of their body.
struct SmallDocx {
  /// The elements inside `w:body`.
  var body: String
  var footnotes: [String] = []
  var header: String?
  var numbering: String?
  /// The addresses of links, whose identifiers are `rId1`, `rId2` and so on.
  var addresses: [String] = []

  /// A paragraph of one run.
  static func paragraph(_ text: String) -> String { "<w:p>\(run(text))</w:p>" }

  /// A run of text, with properties.
  static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  private static func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(name) \(names)>\(content)</w:\(name)>"
  }

  /// The archive.
  var zip: SmallZip {
    var zip = SmallZip()
    zip.add("[Content_Types].xml", "<Types/>")
    let section =
      header == nil
      ? "" : "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"head\"/><w:titlePg/></w:sectPr>"
    zip.add("word/document.xml", Self.part("document", "<w:body>\(body)\(section)</w:body>"))
    var relations = addresses.enumerated().map { index, address in
      "<Relationship Id=\"rId\(index + 1)\" TargetMode=\"External\" Target=\"\(address)\"/>"
    }
    relations.append("<Relationship Id=\"head\" Target=\"header1.xml\"/>")
    zip.add("word/_rels/document.xml.rels", "<Relationships>\(relations.joined())</Relationships>")
    if let header { zip.add("word/header1.xml", Self.part("hdr", header)) }
    if let numbering { zip.add("word/numbering.xml", Self.part("numbering", numbering)) }
    if !footnotes.isEmpty {
      let notes = footnotes.enumerated().map { index, note in
        "<w:footnote w:id=\"\(index + 1)\"><w:p><w:r><w:footnoteRef/></w:r>\(note)</w:p></w:footnote>"
      }
      let separator =
        "<w:footnote w:type=\"separator\" w:id=\"-1\">\(Self.paragraph("____"))</w:footnote>"
      zip.add("word/footnotes.xml", Self.part("footnotes", separator + notes.joined()))
    }
    return zip
  }

  /// The file.
  var bytes: [UInt8] { zip.bytes }
}
