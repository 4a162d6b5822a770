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

  /// A quoted text on one line that begins at the left of its box.
  static func flushLeft(_ text: String) -> String { "\"\(escaped(text))\\l\"" }

  /// A quoted name of a node: names are neither expanded nor decoded.
  static func name(_ text: String) -> String {
    "\"\(text.printable.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// A quoted link, nil unless it is `https`.
  static func link(_ address: String) -> String? {
    guard address.hasPrefix("https://") else { return nil }
    return quoted(address)
  }

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
