extension SampleFiles {
  /// A PDF of one page with a text layer: so many lines, in ASCII.
  public static func pdf(saying lines: [String]) -> [UInt8] {
    let shown = lines.enumerated().map { number, line in
      let text = line.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
        .replacing(")", with: "\\)")
      return "BT /F1 11 Tf 72 \(760 - 16 * number) Td (\(text)) Tj ET\n"
    }.joined()
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(shown.utf8.count) >>\nstream\n\(shown)endstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = places.map { place in
      "\(String(repeating: "0", count: 10 - "\(place)".utf8.count))\(place) 00000 n \n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table.joined())"
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
