/// A name of an instrument as printed.
struct NameSpan {
  /// The mention: with the marks `《》` where the name has them.
  var range: Range<Int>
  /// The name alone.
  var name: Range<Int>
  var key: NameKey
  var passage: Int
}

extension NameSpan {
  /// The names between `《` and `》` outside footnotes, in reading order.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the reading text.
  static func bracketed(in bytes: Span<UInt8>, of document: Document) -> [NameSpan] {
    var spans: [NameSpan] = []
    for (index, passage) in document.passages.enumerated() where passage.kind != .footnote {
      var offset = passage.range.lowerBound
      while let open = mark(0x8A, in: bytes, from: offset, until: passage.range.upperBound) {
        offset = open + 3
        guard let close = closing(bytes, from: offset, until: passage.range.upperBound) else {
          continue
        }
        let name = offset..<close
        spans.append(
          NameSpan(
            range: open..<close + 3, name: name, key: NameKey(bytes, name), passage: index))
        offset = close + 3
      }
    }
    return spans
  }

  /// The next `《` (third byte 8A) or `》` (8B).
  @inline(__always)
  private static func mark(_ last: UInt8, in bytes: Span<UInt8>, from start: Int, until end: Int)
    -> Int?
  {
    var offset = start
    while offset + 2 < end {
      if bytes[offset] == 0xE3, bytes[offset + 1] == 0x80, bytes[offset + 2] == last {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The `》` that closes a name, with names inside it stepped over; a name has at most 400 bytes.
  private static func closing(_ bytes: Span<UInt8>, from start: Int, until end: Int) -> Int? {
    let limit = Swift.min(end, start + 400)
    guard let close = mark(0x8B, in: bytes, from: start, until: limit) else { return nil }
    return close > start ? close : nil
  }
}
