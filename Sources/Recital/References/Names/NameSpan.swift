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
  /// The names between `《` and `》` outside footnotes, or in them, in reading order.
  ///
  /// - Complexity: O(*n*) in the bytes of the names.
  static func bracketed(
    in bytes: Span<UInt8>, of document: Document, footnotes: Bool = false
  ) -> [NameSpan] {
    var spans: [NameSpan] = []
    let brackets = document.index.brackets
    spans.reserveCapacity(brackets.count)
    var next = 0
    for (index, passage) in document.passages.enumerated()
    where (passage.kind == .footnote) == footnotes {
      while next < brackets.count, Int(brackets[next]) < passage.range.lowerBound { next += 1 }
      var resume = passage.range.lowerBound
      while next < brackets.count, Int(brackets[next]) < passage.range.upperBound {
        let open = Int(brackets[next])
        next += 1
        guard open >= resume, let close = closing(bytes, open + 3, passage.range.upperBound) else {
          continue
        }
        let name = open + 3..<close
        spans.append(
          NameSpan(
            range: open..<close + 3, name: name, key: NameKey(bytes, name), passage: index))
        resume = close + 3
      }
    }
    return spans
  }

  /// The `》` that closes a name; a name has at most 400 bytes.
  private static func closing(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let limit = Swift.min(end, start + 400)
    var offset = start
    while offset + 2 < limit {
      if bytes[offset + 2] == 0x8B, bytes[offset] == 0xE3, bytes[offset + 1] == 0x80 {
        return offset > start ? offset : nil
      }
      // Chinese characters have three bytes each.
      offset += bytes[offset] >= 0xE0 ? 3 : 1
    }
    return nil
  }
}
