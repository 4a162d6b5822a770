/// Text of a document as HTML shows it.
enum HTMLText {
  /// Text between tags; characters that turn the direction of what follows act on themselves only.
  static func escaped(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\t", "\n", "\u{C}": html.unicodeScalars.append(scalar)
      case "\r": html += "&#13;"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}": html += control(scalar, "\u{FFFD}")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": html += control(scalar, scalar)
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  /// Text inside the quotes of an attribute, on one line.
  static func attribute(_ text: String) -> String { escaped(text.printable) }

  /// Lines inside the quotes of an attribute.
  static func attribute(lines: [String]) -> String {
    lines.map(attribute).joined(separator: "&#10;")
  }

  /// A character that is obeyed and not shown: isolated, with its number for the reader.
  private static func control(_ scalar: Unicode.Scalar, _ shown: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
    return "<bdi class=\"control\" data-code=\"U+\(code)\">\(shown)</bdi>"
  }
}
