/// A symbol as a person types it, in ASCII as far as symbols go, without marks at its ends.
struct TypedSymbol {
  private let bytes: [UInt8]

  /// Folds a text: one space for many, `/` for `_`, no final `*`, `.` or `,`.
  init(_ text: some StringProtocol) {
    let raw = TypedSymbol.visible(text)
    var bytes: [UInt8] = []
    var position = 0
    while position < raw.count {
      let next = raw.span.folded(at: position, until: raw.count)
      let isForeign = next.value == 0 || TypedSymbol.startsWord(in: raw, at: position)
      switch isForeign ? raw[position] : next.value {
      case UInt8(ascii: "_"): bytes.append(UInt8(ascii: "/"))
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      case let byte: bytes.append(byte)
      }
      position += isForeign ? 1 : next.width
    }
    while let last = bytes.last, " *.,;".utf8.contains(last) { bytes.removeLast() }
    self.bytes = bytes
  }

  /// The bytes of a text without what has no width, of which ASCII has nothing.
  private static func visible(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    return Array(String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isVisible))).utf8)
  }

  /// Whether a small Cyrillic letter follows a Cyrillic capital, which then is no look-alike.
  private static func startsWord(in bytes: [UInt8], at position: Int) -> Bool {
    guard position + 3 < bytes.count, bytes[position] == 0xD0 else { return false }
    return bytes[position + 2] == 0xD1 || bytes[position + 2] == 0xD0 && bytes[position + 3] >= 0xB0
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The same with capitals for small letters.
  var capitals: TypedSymbol { TypedSymbol(bytes: bytes.map(\.uppercased)) }

  /// The symbols of the document, nil where the text is no spelling of one.
  var symbols: [DocumentSymbol]? {
    if let treaty { return [treaty] }
    let match = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    if let match, match.range.count == bytes.count {
      return [match.symbol] + match.others
    }
    return TypedAct(bytes)?.symbol.map { [$0] }
  }

  /// A registration number: `UNTS 52373`, `UNTS/3013/52373`.
  private var treaty: DocumentSymbol? {
    guard bytes.starts(with: "UNTS".utf8) else { return nil }
    let parts = bytes.dropFirst(4).split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      let last = parts.last, let number = Int(String(decoding: last, as: UTF8.self)), number > 0
    else { return nil }
    return .treaty(number)
  }
}

extension Unicode.Scalar {
  /// Whether it is none of the soft hyphens, zero-width characters and marks of direction.
  fileprivate var isVisible: Bool { properties.generalCategory != .format }
}
