/// Writes small PDF files: lines of text in Helvetica at given places, with links over some of them.
struct SmallPDF {
  /// A stretch of text; places are points from the lower left corner of the page.
  struct Text {
    var text: String
    var x: Double
    var y: Double
    var size: Double = 11
    var link: String?
  }

  var pages: [[Text]] = []
  var isEncrypted = false

  /// Adds a page.
  mutating func addPage(_ texts: [Text]) { pages.append(texts) }

  /// Adds a page with paragraphs, one line below the other.
  mutating func addPage(lines: [String], header: String? = nil, footer: String? = nil) {
    var texts = lines.enumerated().map { index, line in
      Text(text: line, x: 100, y: 700 - Double(index) * 14)
    }
    if let header { texts.insert(Text(text: header, x: 60, y: 790), at: 0) }
    if let footer { texts.append(Text(text: footer, x: 60, y: 30)) }
    pages.append(texts.filter { !$0.text.isEmpty })
  }

  /// The file.
  var bytes: [UInt8] {
    var file = Writer()
    let first = 4
    let kids = pages.indices.map { "\(first + $0 * 2) 0 R" }.joined(separator: " ")
    file.object(1, "<< /Type /Catalog /Pages 2 0 R >>")
    file.object(2, "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    file.object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for (index, page) in pages.enumerated() {
      let content = page.map(SmallPDF.operators).joined()
      let links = page.compactMap(SmallPDF.annotation).joined(separator: " ")
      file.object(
        first + index * 2,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(first + index * 2 + 1) 0 R "
          + "/Resources << /Font << /F 3 0 R >> >> /Annots [\(links)] >>")
      file.object(
        first + index * 2 + 1, "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    return file.finish(isEncrypted: isEncrypted)
  }

  private static func operators(_ text: Text) -> String {
    let escaped = text.text.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
      .replacing(")", with: "\\)")
    return "BT /F \(text.size) Tf \(text.x) \(text.y) Td (\(escaped)) Tj ET\n"
  }

  // Letters of Helvetica are about half as wide as high.
  private static func annotation(_ text: Text) -> String? {
    guard let link = text.link else { return nil }
    let right = text.x + Double(text.text.count) * text.size * 0.53
    return "<< /Type /Annot /Subtype /Link /Rect [\(text.x) \(text.y - 2) \(right) \(text.y + 9)] "
      + "/A << /S /URI /URI (\(link.replacing("(", with: "\\(").replacing(")", with: "\\)"))) >> >>"
  }

  private struct Writer {
    private var text = "%PDF-1.4\n"
    private var places: [Int: Int] = [:]

    mutating func object(_ number: Int, _ body: String) {
      places[number] = text.utf8.count
      text += "\(number) 0 obj\n\(body)\nendobj\n"
    }

    mutating func finish(isEncrypted: Bool) -> [UInt8] {
      let start = text.utf8.count
      text += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
      for number in places.keys.sorted() {
        let place = String(places[number] ?? 0)
        text += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      }
      let key = String(repeating: "00", count: 32)
      let encryption =
        isEncrypted
        ? "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >> /ID [<00> <00>] "
        : ""
      text += "trailer\n<< /Size \(places.count + 1) /Root 1 0 R \(encryption)>>\n"
      text += "startxref\n\(start)\n%%EOF\n"
      return Array(text.utf8)
    }
  }
}
