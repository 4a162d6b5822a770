/// A series of papers whose members may be given by their number in it alone: the `L.5/Rev.1` of
/// "A/C.1/70/L.4 and L.5/Rev.1", the `WP.2` of `E/CN.4/2000/WP.1和WP.2`.
struct PaperSeries {
  /// All before the series: `A/C.1/70/`.
  private let stem: String
  /// The series with its point: `L.`.
  private let series: [UInt8]

  /// The series of a symbol, nil where its last number is in none.
  init?(of symbol: DocumentSymbol) {
    let bytes = Array(symbol.stemBeforeSuffixes.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let tail = bytes[(slash + 1)...]
    guard let found = PaperSeries.all.first(where: { tail.starts(with: $0) }) else { return nil }
    stem = String(decoding: bytes[...slash], as: UTF8.self)
    series = found
  }

  private static let all: [[UInt8]] = ["L.", "WP.", "CRP.", "INF.", "NGO."].map { Array($0.utf8) }

  /// The next member behind an offset, with its suffixes.
  func next(
    behind start: Int, in bytes: Span<UInt8>, until end: Int, _ lexicon: Lexicon
  ) -> (symbol: DocumentSymbol, range: Range<Int>)? {
    guard let joint = lexicon.joint(in: bytes, at: start, until: end) else { return nil }
    var position = joint.end
    for letter in series {
      guard position < end, bytes[position] == letter else { return nil }
      position += 1
    }
    guard let number = bytes.figures(at: position, until: end) else { return nil }
    position = number.end
    while bytes.byte(position) == 0x2F,
      let suffix = DocumentSymbol.Suffix.read(in: bytes, at: position + 1, until: end)
    {
      position = suffix.end
    }
    let last = String(decoding: (joint.end..<position).map { bytes[$0] }, as: UTF8.self)
    return DocumentSymbol(parsing: stem + last).map { ($0, joint.end..<position) }
  }
}
