/// A symbol that a conversion has parted by spaces: `A / RES / 60 / 1`, `CCPR / C /102/ CRP .1`.
enum SpacedSymbol {
  /// No symbol with its spaces is longer on either side of a figure.
  private static let reach = 48

  /// The symbol that holds the figure at `figure`; nil where no space stands beside a slash, or what is
  /// left without them is none.
  static func match(
    in bytes: Span<UInt8>, holding figure: Int, from lowest: Int, until end: Int
  ) -> SymbolMatch? {
    let start = self.start(in: bytes, before: figure, from: Swift.max(lowest, figure - reach))
    guard start < figure, ByteClass.isUpper(bytes[start]) else { return nil }
    var (letters, offsets) = ([UInt8](), [Int]())
    var offset = start
    while offset < Swift.min(end, figure + reach) {
      let byte = bytes[offset]
      if byte == 0x20 {
        guard isBesideMark(offset, bytes) else { break }
      } else {
        letters.append(byte)
        offsets.append(offset + 1)
      }
      offset += 1
    }
    guard let read = DocumentSymbol.read(in: letters.span, at: 0, until: letters.count),
      letters[..<read.range.upperBound].count(where: { $0 == 0x2F }) > 1
    else { return nil }
    let last = offsets[read.range.upperBound - 1]
    guard last > figure, last - start > read.range.upperBound else { return nil }
    return SymbolMatch(symbol: read.symbol, others: read.others, range: start..<last)
  }

  /// Goes back over capitals, figures, slashes and the spaces beside them.
  private static func start(in bytes: Span<UInt8>, before figure: Int, from lowest: Int) -> Int {
    var start = figure
    var offset = figure
    while offset > lowest {
      let byte = bytes[offset - 1]
      if byte == 0x20 {
        guard isBesideMark(offset - 1, bytes) else { break }
      } else if ByteClass.isUpper(byte) || ByteClass.isDigit(byte) {
        start = offset - 1
      } else if byte != 0x2F, byte != 0x2E, byte != 0x2D {
        break
      }
      offset -= 1
    }
    // A number, or the end of a sentence, may stand before it.
    while start < figure, !ByteClass.isUpper(bytes[start]) { start += 1 }
    return start
  }

  /// Whether a figure follows a stop, with a space between them or without.
  private static func isStop(_ stop: Int, _ bytes: Span<UInt8>) -> Bool {
    let next = bytes.byte(stop + 1) == 0x20 ? stop + 2 : stop + 1
    return ByteClass.isDigit(bytes.byte(next))
  }

  /// Whether a space stands before or behind a slash, or before the stop of `CRP .1`.
  private static func isBesideMark(_ space: Int, _ bytes: Span<UInt8>) -> Bool {
    let (before, behind) = (bytes.byte(space - 1), bytes.byte(space + 1))
    if before == 0x2F || behind == 0x2F { return true }
    if behind == 0x2E { return isStop(space + 1, bytes) }
    return before == 0x2E && bytes.byte(space - 2) == 0x20 && isStop(space - 1, bytes)
  }
}
