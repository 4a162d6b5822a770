import Recital

/// The head of the first page of a file that has pages or a header: there a document of any kind
/// prints its own symbol on a line of its own.
///
/// Plain text may be cut out of anything, so that there only the symbols of acts are believed.
enum Masthead {
  /// The longest masthead, in lines with text.
  private static let lines = 12

  /// The symbol that the masthead prints, nil where there is none.
  static func symbol(in text: [UInt8]) -> DocumentSymbol? {
    let lines = text.prefix(2000).split(separator: 0x0A).lazy
      .map { String(decoding: $0, as: UTF8.self).trimmingSpaces }
      .filter { !$0.isEmpty }
    for line in lines.prefix(Masthead.lines) where isSymbol(line) {
      if let symbol = DocumentSymbol(parsing: line) { return symbol }
    }
    return nil
  }

  // `A/C.1/80/L.30`, `S/2005/1`; a number such as `2026/27` is none.
  private static func isSymbol(_ line: String) -> Bool {
    guard let first = line.first, first.isASCII, first.isUppercase, line.utf8.count <= 60 else {
      return false
    }
    let organ = line.prefix { $0 != "/" }
    return organ.count < min(line.count, 12) && !organ.contains(where: \.isLowercase)
      && line.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      && line.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x2100 || $0 == " " }
      && line.split(separator: " ").count <= 3
  }

  /// Gives a document the symbol of its masthead.
  static func apply(to document: inout Document) {
    guard let symbol = symbol(in: document.bytes) else { return }
    document.symbol = symbol
    document.session = symbol.session ?? document.session
    if document.body == nil { document.body = symbol.body }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
