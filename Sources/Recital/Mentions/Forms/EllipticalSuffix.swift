/// Suffixes that continue a symbol printed before: `A/60/88 和 Corr.2`, `A/58/13 and Add.1 and 2`,
/// `Corr.1–3`.
struct EllipticalSuffix {
  struct Found {
    var symbols: [DocumentSymbol]
    var range: Range<Int>
  }

  private let base: DocumentSymbol
  private let others: [DocumentSymbol]
  private var kind: DocumentSymbol.Suffix.Kind?
  /// Whether the kind is that of the symbol itself: "A/58/13/Add.1 and 2".
  private var isOfSymbol = false

  init(base: DocumentSymbol, others: [DocumentSymbol]) {
    self.base = base
    self.others = others
  }

  /// The most suffixes that a range may stand for.
  private static let longestRange = 100

  /// Lets figures alone go on with the suffix at the end of the symbol itself.
  mutating func goOn(behind end: Int, in bytes: Span<UInt8>) {
    // Most symbols end otherwise: in a figure without a stop before it.
    guard let figures = bytes.figures(before: end, from: 0), bytes.byte(figures.start - 1) == 0x2E,
      let last = base.suffixes.last
    else { return }
    kind = last.kind
    isOfSymbol = true
  }

  /// A suffix glued by a space only, as damaged text has it: `A/37/6 Add.1`.
  static func direct(
    behind start: Int, base: DocumentSymbol, in bytes: Span<UInt8>, until end: Int
  ) -> (symbol: DocumentSymbol, end: Int)? {
    let first = bytes.skippingSpaces(from: start, until: end)
    guard first > start, let found = DocumentSymbol.Suffix.read(in: bytes, at: first, until: end)
    else { return nil }
    return (base.appending([found.suffix]), found.end)
  }

  /// The next suffix behind `start`, for the base and for the other symbols of a joint document.
  mutating func next(
    behind start: Int, in bytes: Span<UInt8>, until end: Int, lexicon: Lexicon
  ) -> Found? {
    guard let joint = EllipticalSuffix.joint(in: bytes, at: start, until: end, kind, lexicon) else {
      return nil
    }
    if let first = DocumentSymbol.Suffix.read(in: bytes, at: joint.end, until: end) {
      // "Add.1–Add.3"
      if joint.isRange, first.suffix.kind == kind, first.suffix.number > joint.from,
        first.suffix.number - joint.from < EllipticalSuffix.longestRange
      {
        return Found(
          symbols: (joint.from + 1...first.suffix.number).flatMap {
            symbols(kind: first.suffix.kind, number: $0)
          }, range: joint.end..<first.end)
      }
      return found(first.suffix, first.end, joint.end, in: bytes, until: end)
    }
    // "Add.1 and 2", "Corr.1–3": the figure alone.
    guard let kind, let number = bytes.figures(at: joint.end, until: end),
      number.end - joint.end <= 2, EllipticalSuffix.standsAlone(bytes, number.end, end),
      !isOfSymbol || joint.isRange || endsList(bytes, number.end, end, lexicon)
    else { return nil }
    let numbers =
      joint.isRange
      ? (joint.from + 1)...Swift.max(joint.from + 1, number.value)
      : number.value...number.value
    return Found(
      symbols: numbers.flatMap { symbols(kind: kind, number: $0) },
      range: joint.end..<number.end)
  }

  /// Whether a figure counts nothing behind it: "A/58/13/Add.1 and 2 further papers".
  private func endsList(
    _ bytes: Span<UInt8>, _ offset: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard bytes.byte(offset) == 0x20, offset < end else { return true }
    return bytes.byte(offset + 1) == 0x28
      || lexicon.conjunctions.begins(bytes, at: offset + 1, until: end)
  }

  private mutating func found(
    _ first: DocumentSymbol.Suffix, _ firstEnd: Int, _ start: Int, in bytes: Span<UInt8>,
    until end: Int
  ) -> Found {
    kind = first.kind
    isOfSymbol = false
    var suffixes = [first]
    var last = firstEnd
    // "Add.1/Corr.1", and "Add.1 Corr.1" where the slash is lost.
    let next = bytes.byte(last) == 0x2F ? last + 1 : bytes.skippingSpaces(from: last, until: end)
    if next > last, let second = DocumentSymbol.Suffix.read(in: bytes, at: next, until: end) {
      suffixes.append(second.suffix)
      last = second.end
      kind = second.suffix.kind
    }
    return Found(
      symbols: ([base] + others).map { $0.appending(suffixes) }, range: start..<last)
  }

  private func symbols(kind: DocumentSymbol.Suffix.Kind, number: Int) -> [DocumentSymbol] {
    [base.appending(kind: kind, number: number)]
      + others.map { $0.appending(kind: kind, number: number) }
  }

  private struct Joint {
    var end: Int
    var isRange: Bool
    var from: Int
  }

  /// What parts a suffix from what stands before it.
  private static func joint(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ kind: DocumentSymbol.Suffix.Kind?,
    _ lexicon: Lexicon
  ) -> Joint? {
    if kind != nil, let dash = lexicon.lists.suffixRanges.match(in: bytes, at: start, until: end),
      let before = bytes.figures(before: start, from: 0)
    {
      return Joint(end: dash.end, isRange: true, from: before.value)
    }
    let joint = lexicon.joint(in: bytes, at: start, until: end)
    var next = joint?.end
    let offset = next ?? bytes.skippingSpaces(from: start, until: end)
    if joint?.hasWord != true, offset < end, bytes[offset] == 0x26 {
      next = bytes.skippingSpaces(from: offset + 1, until: end)
    }
    return next.map { Joint(end: $0, isRange: false, from: 0) }
  }

  private static func standsAlone(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return true }
    let byte = bytes[offset]
    if byte == 0x20 { return !ByteClass.isUpper(bytes.byte(offset + 1)) }
    return byte == 0x2C || byte == 0x2E || byte == 0x29 || byte == 0x3B || byte >= 0x80
      || byte == 0x2D
  }
}
