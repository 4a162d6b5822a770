/// Further meetings behind the symbol of a record: "A/C.3/57/SR.39, 47 and 50", "S/PV.22–24".
enum MeetingNumbers {
  struct Found {
    var symbols: [DocumentSymbol]
    var range: Range<Int>
  }

  /// No list of records that are cited together is longer.
  private static let most = 60

  /// The meeting, or the range of meetings, that goes on behind `start` where that of `number` ends;
  /// numbers only rise, so that figures which count something else are none.
  static func next(
    behind start: Int, after number: Int, of base: DocumentSymbol, in bytes: Span<UInt8>,
    until end: Int, _ lexicon: Lexicon
  ) -> (found: Found, last: Int)? {
    guard let joint = joint(in: bytes, at: start, until: end, lexicon),
      let figures = bytes.figures(at: joint.end, until: end), figures.end - joint.end <= 4,
      figures.value > number, figures.value - number <= most,
      endsNumber(bytes, figures.end, end, lexicon)
    else { return nil }
    let numbers = (joint.isRange ? number + 1 : figures.value)...figures.value
    let symbols = numbers.compactMap { symbol($0, of: base) }
    return (Found(symbols: symbols, range: joint.end..<figures.end), figures.value)
  }

  /// The number of the meeting at the end of a symbol without suffixes.
  static func number(of base: DocumentSymbol) -> Int? {
    guard base.nature == .meetingRecord, base.suffixes.isEmpty else { return nil }
    let figures = base.spelling.utf8.reversed().prefix(while: ByteClass.isDigit)
    return Int(String(decoding: figures.reversed(), as: UTF8.self))
  }

  private static func symbol(_ number: Int, of base: DocumentSymbol) -> DocumentSymbol? {
    guard let stop = base.spelling.lastIndex(of: ".") else { return nil }
    return DocumentSymbol(parsing: base.spelling[...stop] + String(number))
  }

  private static func joint(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ lexicon: Lexicon
  ) -> (end: Int, isRange: Bool)? {
    if let dash = lexicon.lists.suffixRanges.match(in: bytes, at: start, until: end) {
      return (dash.end, true)
    }
    return lexicon.joint(in: bytes, at: start, until: end).map { ($0.end, false) }
  }

  /// Whether nothing follows that the figures could count or belong to.
  private static func endsNumber(
    _ bytes: Span<UInt8>, _ offset: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard offset < end else { return true }
    switch bytes[offset] {
    case 0x29, 0x2C, 0x2D, 0x3B: return true
    case 0x2E: return !ByteClass.isDigit(bytes.byte(offset + 1))
    case 0x20:
      return lexicon.conjunctions.begins(bytes, at: offset + 1, until: end)
        || lexicon.lists.suffixRanges.begins(bytes, at: offset, until: end)
    case 0x80...: return true
    default: return false
    }
  }
}
