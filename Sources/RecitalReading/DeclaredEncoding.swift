/// The encoding that a page or an XML file declares for itself.
enum DeclaredEncoding {
  /// The encoding declared; nil where none is, for UTF-8 and for names not known.
  static func encoding(in bytes: [UInt8]) -> TextEncoding? {
    name(in: bytes).flatMap { TextEncoding(declared: $0) }
  }

  /// The name declared, nil where none is: `charset` in an element `meta`, `encoding` in an XML
  /// declaration.
  static func name(in bytes: [UInt8]) -> String? {
    let start = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let head = String(decoding: start, as: UTF8.self)
    if let declaration = head.firstRange(of: "<?xml"),
      let end = head[declaration.upperBound...].firstRange(of: "?>"),
      let name = value(of: "encoding", in: head[declaration.upperBound..<end.lowerBound])
    {
      return name
    }
    var rest = head[...]
    while let meta = rest.firstRange(of: "<meta") {
      rest = rest[meta.upperBound...]
      let element = rest.prefix { $0 != ">" }
      if let name = value(of: "charset", in: element) { return name }
    }
    return nil
  }

  private static func value(of name: String, in text: Substring) -> String? {
    guard let place = text.firstRange(of: name) else { return nil }
    let rest = text[place.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return value.isEmpty ? nil : String(value)
  }
}
