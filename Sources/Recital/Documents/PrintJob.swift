/// The number of the print job at the foot of a page, with the page number that may stand beside it.
///
///     24-23058 (E)    101224    131224
///     14-66901 (A)                       2/4
///     GE.20-08376(A)
///     *1466901*                            1
///     2/4                          14-66901
enum PrintJob {
  /// Whether a line that begins with figures up to `digits` and a hyphen holds such a number.
  static func isHyphened(_ bytes: Span<UInt8>, from start: Int, until end: Int) -> Bool {
    guard let job = numberEnd(bytes, from: start, until: end) else { return false }
    return job == end || bytes[job] <= 0x20 && (end - job <= 5 || isTail(bytes, job..<end))
  }

  /// Whether a line is the number of a job in Geneva or Vienna: `GE.20-08376 (E)`.
  static func isPrefixed(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard line.count >= 8, let dot = prefixEnd(bytes, at: line.start, until: line.end),
      let job = numberEnd(bytes, from: dot, until: line.end)
    else { return false }
    return job == line.end || isTail(bytes, job..<line.end)
  }

  /// Whether a line is a bar code in figures, alone or beside the page number.
  static func isBarcode(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard bytes[line.start] == 0x2A,
      let figures = end(ofFigures: bytes, from: line.start + 1, until: line.end),
      (6...12).contains(figures - line.start - 1), bytes.byte(figures) == 0x2A
    else { return false }
    let close = figures + 1
    return close >= line.end || isPage(bytes, close..<line.end)
  }

  /// Whether behind the number of a page, which ends at `start`, nothing but that of a job stands.
  static func follows(_ bytes: Span<UInt8>, from start: Int, until end: Int) -> Bool {
    let next = bytes.skippingSpaces(from: start, until: end)
    guard next >= start + 2 else { return false }
    let number = prefixEnd(bytes, at: next, until: end) ?? next
    return isHyphened(bytes, from: number, until: end)
  }

  // `GE.` and `V.`
  private static func prefixEnd(_ bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    if bytes.has("GE.", at: start, until: end) { return start + 3 }
    return bytes.has("V.", at: start, until: end) ? start + 2 : nil
  }

  // Two figures, a hyphen, four to seven figures.
  private static func numberEnd(_ bytes: Span<UInt8>, from start: Int, until end: Int) -> Int? {
    guard let year = self.end(ofFigures: bytes, from: start, until: end), year - start == 2,
      year < end, bytes[year] == 0x2D,
      let number = self.end(ofFigures: bytes, from: year + 1, until: end),
      (4...7).contains(number - year - 1)
    else { return nil }
    return number
  }

  private static func end(
    ofFigures bytes: Span<UInt8>, from start: Int, until end: Int
  ) -> Int? {
    var offset = start
    while offset < end, ByteClass.isDigit(bytes[offset]) { offset += 1 }
    return offset > start ? offset : nil
  }

  // Language, days of print and page: ` (E)    101224    131224`, `(A)       2/4`.
  private static func isTail(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = bytes.skippingSpaces(from: range.lowerBound, until: range.upperBound)
    if !bytes.has("(", at: first, until: range.upperBound) { return isPage(bytes, range) }
    var marks = 0
    for offset in range {
      switch bytes[offset] {
      case 0x09, 0x20: continue
      case 0x28, 0x29, 0x2A, 0x2F, 0x30...0x39, 0x41...0x5A: marks += 1
      default: return false
      }
    }
    return marks <= 40
  }

  // A gap, and `2` or `2/4`.
  private static func isPage(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    let start = bytes.skippingSpaces(from: range.lowerBound, until: end)
    guard start > range.lowerBound, let page = self.end(ofFigures: bytes, from: start, until: end),
      page - start <= 3
    else { return false }
    if page == end { return start > range.lowerBound + 1 }
    guard bytes[page] == 0x2F,
      let last = self.end(ofFigures: bytes, from: page + 1, until: end)
    else { return false }
    return last == end && last - page <= 4
  }
}
