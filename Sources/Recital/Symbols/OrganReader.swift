/// The letters before the first slash of a symbol, with the figure that a few organs have.
struct OrganReader {
  /// The organ.
  let organ: Organ
  /// The offset of the slash.
  let end: Int

  /// Reads the organ of a symbol, nil where the word is none or no slash follows.
  init?(in bytes: Span<UInt8>, at start: Int, until end: Int) {
    var key: UInt64 = 0
    var position = start
    var next = bytes.folded(at: position, until: end)
    while next.value.isUpper {
      guard key < 1 << 56 else { return nil }
      key = key << 8 | UInt64(next.value)
      position += next.width
      next = bytes.folded(at: position, until: end)
    }
    guard key != 0, next.value != 0, let organ = Organ.named(key) else { return nil }
    if next.value != UInt8(ascii: "/"), organ.usage == .numbered {
      position = OrganReader.afterFigure(in: bytes, at: position, until: end)
      next = bytes.folded(at: position, until: end)
    }
    guard next.value == UInt8(ascii: "/") else { return nil }
    self.organ = organ
    self.end = position
  }

  private static func afterFigure(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    var cursor = start
    let isEnclosed = bytes.step(over: UInt8(ascii: "("), at: &cursor, until: end)
    if !isEnclosed { _ = bytes.step(over: UInt8(ascii: "."), at: &cursor, until: end) }
    guard let number = bytes.number(at: cursor, until: end) else { return start }
    cursor = number.end
    guard isEnclosed else { return cursor }
    return bytes.step(over: UInt8(ascii: ")"), at: &cursor, until: end) ? cursor : start
  }
}
