/// The address of a file as a reference after RFC 3986: relative for a relative path, else of the
/// scheme `file`.
struct ArtifactAddress {
  let text: String

  init(_ path: String) {
    let stem = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    var address = stem.hasPrefix("/") ? "file://" : ""
    for byte in stem.utf8 {
      if ArtifactAddress.isPlain(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let figures = String(byte, radix: 16, uppercase: true)
        address += figures.utf8.count == 1 ? "%0\(figures)" : "%\(figures)"
      }
    }
    text = address
  }

  /// Whether a byte may stand in a path as it is; a colon could be taken for the end of a scheme.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: byte.isAlphanumeric
    }
  }
}
