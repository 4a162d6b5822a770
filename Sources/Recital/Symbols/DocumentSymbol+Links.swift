extension DocumentSymbol {
  /// The official address of the document in a language: `https://docs.un.org/en/A/RES/56/24V`.
  ///
  /// Nil for treaties and for symbols of bodies outside the United Nations.
  public func officialLink(in language: Language) -> String? {
    guard nature != .treaty, body != .external else { return nil }
    var link = "https://docs.un.org/\(language.rawValue)/"
    for byte in spelling.utf8 {
      if DocumentSymbol.isPlainInLinks(byte) {
        link.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let figures = String(byte, radix: 16, uppercase: true)
        link += figures.utf8.count == 1 ? "%0\(figures)" : "%\(figures)"
      }
    }
    return link
  }

  private static func isPlainInLinks(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: byte.isAlphanumeric
    }
  }
}
