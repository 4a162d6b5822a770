/// Reads one symbol that begins at an offset of a text.
enum SymbolReader {
  /// A symbol and the offset behind it.
  typealias Reading = (symbol: DocumentSymbol, end: Int)

  /// Reads the longest symbol at an offset, nil where none begins there.
  static func read(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Reading? {
    guard let head = OrganReader(in: bytes, at: start, until: end) else { return nil }
    switch head.organ.usage {
    case .statement: return statement(head, in: bytes, at: start, until: end)
    case .principal:
      if let series = ActSeries(in: bytes, behind: head, until: end) {
        let reading = act(series, in: bytes, until: end)
        guard reading == nil, series.body == .humanRightsCouncil else { return reading }
      }
    case .series, .treatyBody, .numbered: break
    }
    var document = DocumentReader(head.organ, at: head.end, until: end)
    guard document.read(in: bytes) else { return nil }
    let body = document.body
    let spelling = spelling("", in: bytes, of: start..<document.position)
    let symbol = DocumentSymbol(
      spelling: spelling, nature: document.nature, body: body, session: document.session,
      number: document.actNumber)
    return (symbol, document.position)
  }

  /// Reads a resolution or decision with the suffixes behind it.
  private static func act(
    _ series: ActSeries, in bytes: Span<UInt8>, until end: Int
  ) -> Reading? {
    guard let reader = ActReader(in: bytes, at: series.end, until: end),
      let spelled = series.accepted(reader.act)
    else { return nil }
    var symbol = DocumentSymbol(spelled, body: series.body, decision: series.isDecision)
    var position = reader.position
    while let suffix = suffix(in: bytes, behindSlashAt: position, until: end) {
      symbol = symbol.appending([suffix.suffix])
      position = suffix.end
    }
    return (symbol, position)
  }

  private static func suffix(
    in bytes: Span<UInt8>, behindSlashAt offset: Int, until end: Int
  ) -> (suffix: DocumentSymbol.Suffix, end: Int)? {
    var cursor = offset
    guard bytes.step(over: UInt8(ascii: "/"), at: &cursor, until: end) else { return nil }
    return DocumentSymbol.Suffix.read(in: bytes, at: cursor, until: end)
  }

  /// Reads a statement without its organ: `PRST/2009/24`, `PRST/43/1`, `OS/12/1`.
  private static func statement(
    _ head: OrganReader, in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> Reading? {
    var cursor = head.end
    guard bytes.step(over: UInt8(ascii: "/"), at: &cursor, until: end),
      let first = bytes.number(at: cursor, until: end),
      bytes.folded(at: first.end, until: end).value == UInt8(ascii: "/"),
      let second = bytes.number(at: first.end + 1, until: end),
      !bytes.folded(at: second.end, until: end).value.isAlphanumeric
    else { return nil }
    let isYear = (1994...2099).contains(first.value)
    let isOrganizational = bytes[start] == UInt8(ascii: "O")
    guard isYear != (first.value < 200), !(isYear && isOrganizational) else { return nil }
    let isDecision = isOrganizational && second.value > 100
    let prefix =
      isYear ? "S/" : isDecision ? "A/HRC/DEC/" : isOrganizational ? "A/HRC/PRST/" : "A/HRC/"
    let symbol = DocumentSymbol(
      spelling: spelling(prefix, in: bytes, of: start..<second.end),
      nature: isDecision ? .decision : .presidentialStatement,
      body: isYear ? .securityCouncil : .humanRightsCouncil,
      session: isYear ? .year(first.value) : .regular(first.value),
      number: isDecision ? second.value : 0)
    return (symbol, second.end)
  }

  /// Writes the characters of a range without spaces and with words in their usual capitals.
  private static func spelling(
    _ prefix: String, in bytes: Span<UInt8>, of range: Range<Int>
  ) -> String {
    SpellingWriter.string(capacity: prefix.utf8.count + range.count) { writer in
      writer.append(prefix)
      var position = range.lowerBound
      while position < range.upperBound {
        let next = bytes.folded(at: position, until: range.upperBound)
        if !next.isSpace { writer.append(next.value) }
        position += max(1, next.width)
      }
      writer.lowercaseWords()
    }
  }
}

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

extension SpellingWriter {
  /// Gives the words that are spelled with small letters those letters: `ADD.43` becomes `Add.43`.
  fileprivate mutating func lowercaseWords() {
    var index = 0
    while index + 2 < count {
      let mark = self[index]
      if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "("), self[index + 2].isUpper,
        let length = SpellingWriter.lengthOfMixedWord(key(at: index + 1))
      {
        lowercase(index + 2..<index + 1 + length)
      }
      index += 1
    }
  }

  /// The capitals at an offset, packed, with the point behind them.
  private func key(at start: Int) -> UInt64 {
    var key: UInt64 = 0
    var index = start
    while index < count, self[index].isUpper || self[index] == UInt8(ascii: "."), index < start + 8
    {
      key = key << 8 | UInt64(self[index])
      index += 1
      if self[index - 1] == UInt8(ascii: ".") || key == SpellingWriter.part { break }
    }
    return key
  }

  private static func lengthOfMixedWord(_ key: UInt64) -> Int? {
    mixedWords.contains(key) ? (64 - key.leadingZeroBitCount + 7) / 8 : nil
  }

  private static let part = PackedWords.key(of: "PART")

  /// The words of symbols that have small letters, all in capitals.
  private static let mixedWords = PackedWords(
    "ADD. AMEND. CORR. REV. SUB. RES. DECL. PART VOL. VOLS. SECT. SECTS.")
}
