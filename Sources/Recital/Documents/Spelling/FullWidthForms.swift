/// Figures, letters and marks in their full-width forms, as they are typed where Chinese is written:
/// `Ａ／６３／６３` and `１３２５（２０００）` in a text of another language.
enum FullWidthForms {
  /// The text in ASCII; nil where no full-width figure stands near its beginning.
  ///
  /// - Complexity: O(*n*) in the bytes of a text that has them, O(1) for any other.
  static func respelled(_ source: [UInt8]) -> Respelling? {
    let bytes = source.span
    guard holdsFigure(bytes) else { return nil }
    var writer = RespellingWriter(source)
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0xEF else {
        offset += 1
        continue
      }
      let start = offset
      var plain: [UInt8] = []
      while let byte = ascii(bytes, at: offset) {
        plain.append(byte)
        offset += 3
      }
      if plain.isEmpty { offset += 1 } else { writer.replace(start..<offset, with: plain) }
    }
    return writer.finish()
  }

  /// Whether a full-width figure stands in the first bytes.
  private static func holdsFigure(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    let limit = Swift.min(bytes.count, 4096)
    while offset + 16 <= limit {
      if SixteenBytes.any(SixteenBytes(bytes, at: offset).matches(0xEF)) {
        for place in offset..<offset + 16 where isFigure(bytes, at: place) { return true }
      }
      offset += 16
    }
    while offset < limit {
      if isFigure(bytes, at: offset) { return true }
      offset += 1
    }
    return false
  }

  private static func isFigure(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    ascii(bytes, at: offset).map(ByteClass.isDigit) ?? false
  }

  /// What a form from `！` to `～` stands for.
  private static func ascii(_ bytes: Span<UInt8>, at offset: Int) -> UInt8? {
    guard bytes.byte(offset) == 0xEF, offset + 2 < bytes.count else { return nil }
    let third = bytes[offset + 2]
    switch bytes[offset + 1] {
    case 0xBC where third >= 0x81: return third - 0x80 + 0x20
    case 0xBD where third <= 0x9E: return third - 0x80 + 0x60
    default: return nil
    }
  }
}
