/// A symbol found in a text.
public struct SymbolMatch: Sendable {
  /// The symbol, the first one of a joint document.
  public let symbol: DocumentSymbol
  /// The further symbols of a joint document: the `S/1998/318` of `A/52/871-S/1998/318`.
  public let others: [DocumentSymbol]
  /// UTF-8 offsets of what is printed, all symbols of a joint document included.
  public let range: Range<Int>
}

extension DocumentSymbol {
  /// Reads the longest symbol, or joint symbol of two or three, that begins exactly at an offset.
  ///
  /// It reads bytes, folds them as it goes and allocates nothing but the canonical spelling. What
  /// only looks like a symbol (`HIV/AIDS`, `N/A`, `AU/UN`) is none, for want of an organ or figure.
  ///
  ///     "A/76/6 (Sect. 3)/Add.9."  ->  A/76/6(Sect.3)/Add.9 at 0..<23
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - start: Where the symbol begins.
  ///   - end: Where the passage ends; nothing at or behind this offset is read.
  /// - Returns: The symbol with its place, or nil where none begins at the offset.
  /// - Complexity: O(*n*) in the length of the symbol.
  public static func read(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> SymbolMatch? {
    guard start < end, !isInsideWord(start, in: bytes),
      let first = SymbolReader.read(in: bytes, at: start, until: end)
    else { return nil }
    var others: [DocumentSymbol] = []
    var position = first.end
    while others.count < 2, let next = joined(in: bytes, at: position, until: end) {
      others.append(next.symbol)
      position = next.end
    }
    return SymbolMatch(symbol: first.symbol, others: others, range: start..<position)
  }

  /// Finds where a symbol would begin whose first slash stands at an offset.
  ///
  /// - Returns: The offset of the first letter of the organ; nil where no capitals, or too many,
  ///   stand before the slash.
  public static func start(before slash: Int, in bytes: Span<UInt8>, from lower: Int) -> Int? {
    var start = slash
    while let figure = characterStart(before: start, in: bytes, from: lower, where: isOrganTail) {
      start = figure
      guard slash - start <= 8 else { return nil }
    }
    let tail = start
    while let letter = characterStart(before: start, in: bytes, from: lower, where: \.isUpper) {
      start = letter
      guard tail - start <= 24 else { return nil }
    }
    return start < tail ? start : nil
  }

  private static func joined(
    in bytes: Span<UInt8>, at offset: Int, until end: Int
  ) -> SymbolReader.Reading? {
    var cursor = offset
    guard bytes.step(over: UInt8(ascii: "-"), at: &cursor, until: end) else { return nil }
    return SymbolReader.read(in: bytes, at: cursor, until: end)
  }

  private static func isInsideWord(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start > 0 else { return false }
    let previous = bytes[start - 1]
    return previous.isAlphanumeric || previous == UInt8(ascii: "/")
  }

  /// Whether a character may stand between the letters of an organ and the slash: `GC(57)/`.
  private static func isOrganTail(_ value: UInt8) -> Bool {
    value.isDigit || value == UInt8(ascii: "(") || value == UInt8(ascii: ")")
      || value == UInt8(ascii: ".")
  }

  /// The offset of the character before an offset, nil unless it fulfils a condition.
  private static func characterStart(
    before offset: Int, in bytes: Span<UInt8>, from lower: Int, where condition: (UInt8) -> Bool
  ) -> Int? {
    for width in 1...3 where offset - width >= lower {
      let folded = bytes.folded(at: offset - width, until: offset)
      guard folded.width == width else { continue }
      return condition(folded.value) ? offset - width : nil
    }
    return nil
  }
}
