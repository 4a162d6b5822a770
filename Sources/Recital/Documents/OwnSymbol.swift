/// The document's own symbol, as a line of its head or its title writes it.
struct OwnSymbol {
  private let text: TextStretch
  private let words: LayoutWords
  private let body: Body?

  /// Looks into a passage of a head.
  init(in text: TextStretch, words: LayoutWords, body: Body?) {
    self.text = text
    self.words = words
    self.body = body
  }

  /// Reads `A/RES/79/40`, `58/241. Title`, `Resolution 364 (1974)`, `第918(1994)号决议`; nil where
  /// the text holds no own symbol.
  var symbol: DocumentSymbol? {
    guard let first = text.isEmpty ? nil : text.bytes[text.range.lowerBound], first != 0x5B else {
      return nil
    }
    if first >= 0x30, first <= 0x39 {
      if let number = titleNumber { return decision(at: number) ?? act(at: number) }
      if let roman = romanForm ?? councilForm { return roman }
    }
    if let full = fullSymbol ?? mastheadSymbol ?? distributionSymbol { return full }
    if words.resolutions.begins(
      text.bytes.span, at: text.range.lowerBound, until: text.range.upperBound)
    {
      if let year = yearForm { return DocumentSymbol(parsing: "S/RES/" + year) }
      if let number = HeadNumber(in: text).range { return act(at: number) }
    }
    return decisionForm ?? chineseForm
  }

  // `2758 (XXVI). Restoration of the seats`
  private var romanForm: DocumentSymbol? {
    let bytes = text.bytes
    guard
      let number = RomanTitle.number(
        in: bytes.span, at: text.range.lowerBound, until: text.range.upperBound)
    else { return nil }
    let spelling = TextStretch(bytes: bytes, range: text.range.lowerBound..<number.end).string
    return DocumentSymbol(
      parsing: (body == .economicAndSocialCouncil ? "E/RES/" : "A/RES/") + spelling)
  }

  // `1 (1946) Resolution of 25 January 1946`, as the volumes of the Security Council print it
  private var councilForm: DocumentSymbol? {
    let (bytes, end) = (text.bytes.span, text.range.upperBound)
    guard text.count <= 120, let number = bytes.figures(at: text.range.lowerBound, until: end),
      let open = bytes.openingParenthesis(
        at: bytes.skippingSpaces(from: number.end, until: end), until: end),
      let year = bytes.figures(at: open, until: end), year.end - open == 4,
      let close = bytes.closingParenthesis(at: year.end, until: end)
    else { return nil }
    let next = bytes.skippingSpaces(from: bytes.byte(close) == 0x2E ? close + 1 : close, until: end)
    guard words.resolutions.begins(bytes, at: next, until: end) else { return nil }
    return DocumentSymbol(parsing: "S/RES/\(number.value) (\(year.value))")
  }

  /// The symbol with which a text begins whose masthead was run together: `A/HRC/RES/42/28 Nations
  /// Unies Assemblée générale Distr. générale`.
  var leadingSymbol: DocumentSymbol? {
    let (bytes, range) = (text.bytes.span, text.range)
    guard text.count > 12, ByteClass.isUpper(bytes[range.lowerBound]),
      let match = DocumentSymbol.read(in: bytes, at: range.lowerBound, until: range.upperBound)
    else { return nil }
    let next = bytes.skippingSpaces(from: match.range.upperBound, until: range.upperBound)
    guard next > match.range.upperBound,
      words.letterheads.begins(bytes, at: next, until: range.upperBound)
    else { return nil }
    return match.symbol
  }

  // `Distr. Assemblée générale GÉNÉRALE A/HRC/7/78 14 juillet 2008`
  private var distributionSymbol: DocumentSymbol? {
    let (bytes, end) = (text.bytes.span, text.range.upperBound)
    guard text.count <= 200,
      text.range.contains(where: { bytes[$0] == 0x44 && bytes.has("Distr.", at: $0, until: end) })
    else { return nil }
    var offset = text.range.lowerBound
    while offset < end {
      if ByteClass.isUpper(bytes[offset]), bytes.byte(offset + 1) == 0x2F,
        let match = DocumentSymbol.read(in: bytes, at: offset, until: end)
      {
        return match.symbol
      }
      while offset < end, bytes[offset] > 0x20 { offset += 1 }
      offset += 1
    }
    return nil
  }

  // `United Nations     A/C.1/77/L.54`: the name of the organization or the body, a symbol, no more;
  // of a joint document the first one.
  private var mastheadSymbol: DocumentSymbol? {
    let (bytes, range) = (text.bytes, unstarred)
    guard text.count <= 200,
      words.letterheads.begins(
        bytes.span, at: range.lowerBound, until: range.upperBound)
    else { return nil }
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] > 0x20, bytes[start - 1] != 0xA0 { start -= 1 }
    guard range.upperBound - start >= 6, start > range.lowerBound,
      bytes[start - 1] <= 0x20 || bytes[start - 1] == 0xA0, ByteClass.isUpper(bytes[start])
    else { return nil }
    return symbol(filling: start..<range.upperBound)
  }

  /// A symbol that is all of the text: `A/C.1/77/L.54`.
  var loneSymbol: DocumentSymbol? {
    text.count >= 6 && text.count <= 60 ? symbol(filling: unstarred) : nil
  }

  // The star of a document that was given out again calls a note.
  private var unstarred: Range<Int> {
    let range = text.range
    let end = StarNote.callStart(
      in: text.bytes.span, before: range.upperBound, from: range.lowerBound)
    return range.lowerBound..<end
  }

  private func symbol(filling range: Range<Int>) -> DocumentSymbol? {
    let match = DocumentSymbol.read(
      in: text.bytes.span, at: range.lowerBound, until: range.upperBound)
    return match?.range == range ? match?.symbol : nil
  }

  private static let natures: [[UInt8]] = ["/RES/", "/DEC/", "/PRST/"].map { Array($0.utf8) }

  // `United Nations      S/RES/2994 (2019)`, but for a sentence that cites one
  private var fullSymbol: DocumentSymbol? {
    guard text.count <= 200, !isSentence else { return nil }
    for offset in text.range where text.bytes[offset] == 0x2F {
      guard Self.natures.contains(where: { text.has($0, at: offset) }) else { continue }
      var start = offset
      while start > text.range.lowerBound, text.bytes[start - 1] > 0x20 { start -= 1 }
      let end = min(text.range.upperBound, offset + 28)
      return symbol(in: TextStretch(bytes: text.bytes, range: start..<end).string)
    }
    return nil
  }

  private var isSentence: Bool {
    let (bytes, end) = (text.bytes.span, text.range.upperBound)
    let last = bytes[end - 1]
    return last == 0x2E || last == 0x2C || last == 0x3B || last == 0x22
      || bytes.has("”", before: end, from: text.range.lowerBound)
  }

  private func symbol(in spelling: String) -> DocumentSymbol? {
    var words = spelling.split(separator: " ").prefix(2)
    while !words.isEmpty {
      if let symbol = DocumentSymbol(parsing: words.joined(separator: " ")) { return symbol }
      words.removeLast()
    }
    return nil
  }

  // `58/241`, `53/77 E`
  private var titleNumber: Range<Int>? {
    let number = text.leadingNumber
    let slashes = text.bytes[number].count { $0 == 0x2F }
    guard slashes == 1, number.count >= 3, number.count <= 9 else { return nil }
    var end = number.upperBound
    if end + 2 < text.range.upperBound, text.bytes[end] == 0x20, text.bytes[end + 1] >= 0x41,
      text.bytes[end + 1] <= 0x5A, isClosed(at: end + 2)
    {
      end += 2
    }
    return number.lowerBound..<end
  }

  // `V. Title`, and in Arabic `V - Title`.
  private func isClosed(at offset: Int) -> Bool {
    let bytes = text.bytes
    if bytes[offset] == 0x2E { return true }
    return bytes[offset] == 0x20 && offset + 1 < text.range.upperBound && bytes[offset + 1] == 0x2D
  }

  private func act(at number: Range<Int>) -> DocumentSymbol? {
    guard let act = actNumber(at: number) else {
      return act(TextStretch(bytes: text.bytes, range: number).string)
    }
    return DocumentSymbol(act: act, body: series(of: act), decision: false)
  }

  /// The decision of a number that stands before a title, if it is one of those kept for decisions.
  private func decision(at number: Range<Int>) -> DocumentSymbol? {
    // No session came near 700 decisions.
    guard let act = actNumber(at: number), act.number < 700 else { return nil }
    let series = series(of: act)
    guard DecisionNumbers.hold(act, of: series) else { return nil }
    return DocumentSymbol(act: act, body: series, decision: true)
  }

  private func actNumber(at range: Range<Int>) -> ActNumber? {
    let bytes = text.bytes.span
    guard let figures = bytes.figures(at: range.lowerBound, until: range.upperBound),
      let core = SessionNumber.core(
        in: bytes, at: range.lowerBound, figuresEnd: figures.end, until: range.upperBound)
    else { return nil }
    return ActNumber(session: core.session, number: core.number, letters: core.letters)
  }

  private func series(of act: ActNumber) -> Body {
    switch body {
    case .humanRightsCouncil: .humanRightsCouncil
    case .economicAndSocialCouncil: .economicAndSocialCouncil
    default: act.session.isYear ? .economicAndSocialCouncil : .generalAssembly
    }
  }

  // `Decision 74/560` and `Presidential Statement 2015/25`
  private var decisionForm: DocumentSymbol? {
    let span = text.bytes.span
    guard
      let isStatement = words.decisionHeads.match(
        in: span, at: text.range.lowerBound, until: text.range.upperBound)?.value,
      let number = HeadNumber(in: text).range, let act = actNumber(at: number)
    else { return nil }
    if isStatement {
      guard case .year(let year) = act.session else { return nil }
      return DocumentSymbol(parsing: "S/PRST/\(year)/\(act.number)")
    }
    // Other bodies count from 1; the Assembly begins with 301, or 401 where it takes up an item.
    guard body != nil || act.session.isYear || act.number > 300 else { return nil }
    return DocumentSymbol(act: act, body: series(of: act), decision: true)
  }

  private func act(_ number: String) -> DocumentSymbol? {
    let session = Int(number.prefix { $0 != "/" }) ?? 0
    let prefix =
      switch body {
      case .humanRightsCouncil: "A/HRC/RES/"
      case .economicAndSocialCouncil: "E/RES/"
      default: session > 1900 ? "E/RES/" : "A/RES/"
      }
    return DocumentSymbol(parsing: prefix + number)
  }

  // `Resolution 364 (1974)`, `РЕЗОЛЮЦИЯ 918 (1994),`
  private var yearForm: String? {
    guard hasNumber else { return nil }
    let words = text.string.prefix(80).split { " ,".contains($0) || $0 == "\u{A0}" }
    guard let first = words.firstIndex(where: { Int($0) != nil }), first + 1 < words.count,
      let number = Int(words[first]), words[first + 1].hasPrefix("("),
      words[first + 1].hasSuffix(")"), let year = Int(words[first + 1].dropFirst().dropLast()),
      (1946...2199).contains(year)
    else { return nil }
    return "\(number) (\(year))"
  }

  // Most lines that begin so have no number with a parenthesis: `Resolution adopted by`.
  private var hasNumber: Bool {
    let bytes = text.bytes.span
    // The eighty characters that are read have three bytes each at most.
    let end = min(text.range.upperBound, text.range.lowerBound + 240)
    var offset = text.range.lowerBound
    while offset < end, !ByteClass.isDigit(bytes[offset]) { offset += 1 }
    while offset < end, bytes[offset] != 0x28 { offset += 1 }
    return offset < end
  }

  private static let endings: [[UInt8]] = ["号决议", "號決議"].map { Array($0.utf8) }

  // `联合国大会67/58号决议`, `第918(1994)号决议`, `联合国安理会第2268号决议`
  private var chineseForm: DocumentSymbol? {
    guard text.count <= 80,
      let ending = Self.endings.first(where: { text.ends(with: $0) })
    else { return nil }
    let end = text.range.upperBound - ending.count
    var start = end
    while start > text.range.lowerBound, text.bytes[start - 1] < 0x80 { start -= 1 }
    let spelling = TextStretch(bytes: text.bytes, range: start..<end).string
    if spelling.contains("(") { return DocumentSymbol(parsing: "S/RES/" + spelling) }
    if spelling.contains("/") { return act(spelling) }
    guard Self.councils.contains(where: text.holds), let number = Int(spelling),
      let year = SecurityCouncilYears.year(of: number)
    else { return nil }
    return DocumentSymbol(parsing: "S/RES/\(number) (\(year))")
  }

  private static let councils: [[UInt8]] =
    ["安理会", "安理會", "安全理事会", "安全理事會"].map { Array($0.utf8) }
}
