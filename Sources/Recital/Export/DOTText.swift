/// A text as DOT writes it between quotation marks.
///
/// Graphviz obeys more than the quotation mark: `\N` and its like stand for names, and entities are
/// decoded in labels but not in URLs, where 2.42 writes a bare `&` into the SVG, which is then not
/// XML. With both escaped every text is shown as it is.
enum DOTText {
  /// A quoted text on one line.
  static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// Several lines in one pair of quotation marks, each centred.
  static func quoted(lines: [String]) -> String {
    "\"\(lines.map(escaped).joined(separator: "\\n"))\""
  }

  /// A text inside the HTML of a label.
  static func markup(_ text: String) -> String {
    text.printable.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// A text inside an attribute of the HTML of a label, where Graphviz obeys backslashes.
  static func markupAttribute(_ text: String) -> String {
    markup(text).replacing("\\", with: "\\\\")
  }

  /// A quoted name of a node: names are neither expanded nor decoded.
  static func name(_ text: String) -> String {
    "\"\(text.printable.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// A quoted link, nil unless it is `https`.
  static func link(_ address: String) -> String? { isSafe(address) ? quoted(address) : nil }

  /// Whether an address may be linked to.
  static func isSafe(_ address: String) -> Bool { address.hasPrefix("https://") }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
