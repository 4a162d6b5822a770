/// Reads one symbol that begins at an offset of a text.
enum SymbolReader {
  /// A symbol and the offset behind it.
  struct Reading {
    let symbol: DocumentSymbol
    let end: Int
  }

  /// Reads the longest symbol at an offset, nil where none begins there.
  static func read(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Reading? {
    if let act = AbbreviatedSeries.read(in: bytes, at: start, until: end) { return act }
    guard let head = OrganReader(in: bytes, at: start, until: end) else {
      return HealthAssemblyAct.read(in: bytes, at: start, until: end)
    }
    switch head.organ.usage {
    case .statement: return statement(head, in: bytes, at: start, until: end)
    case .principal:
      if let series = ActSeries(in: bytes, behind: head, until: end) {
        if let reading = act(series, in: bytes, until: end) { return reading }
        if series.body != .humanRightsCouncil { return nil }
      }
    case .series, .treatyBody, .numbered: break
    }
    var document = DocumentReader(head.organ, at: head.end, until: end)
    guard document.read(in: bytes) else { return nil }
    let body = document.body
    var spelling = spelling("", in: bytes, of: start..<document.position)
    if document.hasLetterForOne { spelling = mended(spelling) }
    let symbol = DocumentSymbol(
      spelling: spelling, nature: document.nature, body: body, session: document.session,
      number: document.actNumber)
    return Reading(symbol: symbol, end: document.position)
  }

  /// Reads a resolution or decision with the suffixes behind it.
  static func act(
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
    return Reading(symbol: symbol, end: position)
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
      let first = bytes.number(at: cursor, until: end)
    else { return nil }
    cursor = first.end
    guard bytes.step(over: UInt8(ascii: "/"), at: &cursor, until: end),
      let second = bytes.number(at: cursor, until: end),
      !bytes.folded(at: second.end, until: end).value.isAlphanumeric
    else { return nil }
    let isYear = (1994...2099).contains(first.value)
    let isOrganizational = bytes[start] == UInt8(ascii: "O")
    guard isYear != (first.value < 200), !(isYear && isOrganizational) else { return nil }
    let isDecision = isOrganizational && second.value > 100
    let prefix: StaticString =
      isYear ? "S/" : isDecision ? "A/HRC/DEC/" : isOrganizational ? "A/HRC/PRST/" : "A/HRC/"
    let symbol = DocumentSymbol(
      spelling: spelling(prefix, in: bytes, of: start..<second.end),
      nature: isDecision ? .decision : .presidentialStatement,
      body: isYear ? .securityCouncil : .humanRightsCouncil,
      session: isYear ? .year(first.value) : isOrganizational ? nil : .regular(first.value),
      number: isDecision ? second.value : 0)
    return Reading(symbol: symbol, end: second.end)
  }

  /// `S/3297/Rev.1` for `S/3297/Rev.l`.
  private static func mended(_ spelling: String) -> String {
    var bytes = Array(spelling.utf8)
    for offset in bytes.indices.dropLast() where bytes[offset] == UInt8(ascii: ".") {
      let isLast = offset + 2 == bytes.count || bytes[offset + 2] == UInt8(ascii: "/")
      let letter = bytes[offset + 1] | 0x20
      if isLast, letter == UInt8(ascii: "l") || letter == UInt8(ascii: "i") {
        bytes[offset + 1] = UInt8(ascii: "1")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the characters of a range without spaces and with words in their usual capitals.
  private static func spelling(
    _ prefix: StaticString, in bytes: Span<UInt8>, of range: Range<Int>
  ) -> String {
    SpellingWriter.string(capacity: prefix.utf8CodeUnitCount + range.count) { writer in
      writer.append(prefix)
      var position = writer.copy(bytes, from: range.lowerBound, to: range.upperBound)
      while position < range.upperBound {
        let next = bytes.folded(at: position, until: range.upperBound)
        if !next.isSpace { writer.append(next.value) }
        position = writer.copy(bytes, from: position + max(1, next.width), to: range.upperBound)
      }
      writer.lowercaseWords()
    }
  }
}
