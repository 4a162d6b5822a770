/// Character data of XML.
enum XMLText {
  /// Returns the text with its entities replaced and without the characters that XML forbids.
  ///
  /// What only looks like an entity, such as `&nbsp;` or the `&y=` of an address, stays as it is.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return withoutForbidden(text) }
    var decoded: [UInt8] = []
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      decoded += rest[..<start]
      rest = rest[start...]
      let longest = rest.prefix(12)
      guard let end = longest.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(of: rest[(start + 1)..<end])
      else {
        decoded.append(UInt8(ascii: "&"))
        rest = rest.dropFirst()
        continue
      }
      decoded += String(scalar).utf8
      rest = rest[(end + 1)...]
    }
    return withoutForbidden(decoded + rest)
  }

  /// Returns UTF-8 without the characters that XML forbids.
  static func withoutForbidden(_ text: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    let isClean = bytes.allSatisfy { $0 >= 0x20 && $0 < 0x80 }
    if isClean { return bytes }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter(isAllowed)
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func scalar(of entity: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: entity, as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case _ where name.hasPrefix("#x"):
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case _ where name.hasPrefix("#"): return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}

extension [UInt8] {
  /// Appends text so that it can stand between tags or between double quotes.
  mutating func append(escaping text: [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      default: append(byte)
      }
    }
  }
}
