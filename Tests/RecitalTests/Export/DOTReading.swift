/// Reads back what stands between quotation marks in a DOT text, as Graphviz would.
struct DOTReading {
  /// The quoted texts, with `\"` and `\\` resolved and `&amp;` decoded.
  private(set) var texts: [String] = []
  /// Whether the last quotation mark was closed.
  private(set) var isClosed = true

  init(_ text: String) {
    var current = ""
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch (isClosed, scalar) {
      case (true, "\""):
        isClosed = false
        current = ""
      case (true, _): continue
      case (false, "\""):
        isClosed = true
        texts.append(current.replacing("&amp;", with: "&"))
      case (false, "\\"):
        let escaped = scalars.next() ?? " "
        current.unicodeScalars.append(escaped == "n" ? "\n" : escaped)
      default: current.unicodeScalars.append(scalar)
      }
    }
  }
}
