/// The place inside an instrument that a citation points to: "annex II", `第四章，第 24 段`.
enum Pinpoint {
  /// Reads pinpoints behind a mention, from `start`.
  ///
  /// - Returns: The stretch from the first word to the last, without the comma before it.
  static func following(
    _ start: Int, in bytes: Span<UInt8>, until end: Int, lexicon: Lexicon, isDocument: Bool
  ) -> Range<Int>? {
    var offset = start
    if let close = bytes.closingParenthesis(at: offset, until: end) {
      offset = bytes.closingParenthesis(at: close, until: end) ?? close
    }
    if let noun = documentNoun(in: bytes, at: offset, until: end) { offset = noun }
    if let units = bracketed(in: bytes, at: offset, until: end, lexicon, isDocument) {
      return units
    }
    // Where words are parted by spaces, a comma or other link stands before the first unit.
    guard
      lexicon.isUnspaced || bytes.comma(at: offset, until: end) != nil
        || lexicon.pinpointLinks.begins(bytes, at: offset, until: end)
    else { return nil }
    guard
      let first = unit(in: bytes, after: offset, until: end, lexicon, isFirst: true, isDocument)
    else { return nil }
    return units(from: first, in: bytes, until: end, lexicon, isDocument)
  }

  /// A unit with the further ones behind it, but for those of the mention behind them.
  private static func units(
    from first: Range<Int>, in bytes: Span<UInt8>, until end: Int, _ lexicon: Lexicon,
    _ isDocument: Bool
  ) -> Range<Int>? {
    var last = first.upperBound
    // Where the units end that "and" parts from those behind it.
    var parted = first.lowerBound
    while true {
      if !lexicon.isUnspaced, isOfNext(bytes, last, end, lexicon.pinpoints) {
        return parted > first.lowerBound ? first.lowerBound..<parted : nil
      }
      guard
        let next = unit(
          in: bytes, after: last, until: end, lexicon, isFirst: false, isDocument)
      else { return first.lowerBound..<last }
      if bytes.comma(at: bytes.skippingSpaces(from: last, until: end), until: end) == nil {
        parted = last
      }
      last = next.upperBound
    }
  }

  /// Units in brackets of their own.
  ///
  /// "resolution 60/1 (annex, sect. IV)"
  private static func bracketed(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ lexicon: Lexicon, _ isDocument: Bool
  ) -> Range<Int>? {
    guard
      let open = bytes.openingParenthesis(
        at: bytes.skippingSpaces(from: start, until: end), until: end),
      let unit = worded(in: bytes, at: open, until: end, lexicon)
        ?? (lexicon.isUnspaced
          ? ChinesePinpoint.unit(in: bytes, at: open, until: end, isDocument: isDocument) : nil)
    else { return nil }
    var last = unit
    while let next = self.unit(
      in: bytes, after: last, until: end, lexicon, isFirst: false, isDocument)
    { last = next.upperBound }
    return bytes.closingParenthesis(at: last, until: end) == nil ? nil : open..<last
  }

  /// `号文件` behind a symbol.
  @inline(__always)
  private static func documentNoun(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    let first = bytes.skippingSpaces(from: start, until: end)
    guard bytes.byte(first) == 0xE5 else { return nil }
    return bytes.has("号文件", at: first, until: end) ? first + 9 : nil
  }

  private static func unit(
    in bytes: Span<UInt8>, after start: Int, until end: Int, _ lexicon: Lexicon, isFirst: Bool,
    _ isDocument: Bool
  ) -> Range<Int>? {
    let comma = bytes.comma(at: bytes.skippingSpaces(from: start, until: end), until: end)
    var first = bytes.skippingSpaces(from: comma ?? start, until: end)
    if isFirst, let link = lexicon.pinpointLinks.match(in: bytes, at: start, until: end) {
      first = bytes.skippingSpaces(from: link.end, until: end)
    } else if isFirst, comma == nil, !lexicon.isUnspaced {
      return nil
    }
    let isJoined = comma == nil && !isFirst
    if lexicon.pinpointUnits.mayBegin(bytes, at: first, until: end),
      let last = worded(in: bytes, at: first, until: end, lexicon)
    {
      return first..<last
    }
    if isDocument, let last = foreignAct(bytes, first, end, lexicon.pinpoints) {
      return first..<last
    }
    if lexicon.isUnspaced,
      let last = ChinesePinpoint.unit(in: bytes, at: first, until: end, isDocument: isDocument)
    {
      return first..<last
    }
    guard isJoined else { return nil }
    if lexicon.isUnspaced { return ChinesePinpoint.joined(in: bytes, at: first, until: end) }
    return joined(in: bytes, at: first, until: end, lexicon)
  }

  /// An act of another body inside a document: "annex II, resolution 14/221", "decision 1/CP.21".
  private static func foreignAct(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.PinpointWords
  ) -> Int? {
    guard let word = words.acts.match(in: bytes, at: start, until: end) else { return nil }
    let next = bytes.skippingSpaces(from: word.end, until: end)
    guard let figures = bytes.figures(at: next, until: end), figures.value < 31,
      let label = label(in: bytes, at: next, until: end, words)
    else { return nil }
    if bytes.byte(figures.end) == 0x2F, label == figures.end {
      return bytes.figures(at: figures.end + 1, until: end)?.end
    }
    return isSession(bytes, bytes.skippingSpaces(from: label, until: end), end) ? nil : label
  }

  /// Another unit behind "and": `and para. 3`.
  private static func joined(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ lexicon: Lexicon
  ) -> Range<Int>? {
    guard let word = lexicon.pinpoints.joints.match(in: bytes, at: start, until: end),
      let last = worded(in: bytes, at: word.end, until: end, lexicon)
    else { return nil }
    return start..<last
  }

  /// A word of the language with its labels: `paras. 10 and 11`, `annex II`, `chap. I`.
  static func worded(in bytes: Span<UInt8>, at start: Int, until end: Int, _ lexicon: Lexicon)
    -> Int?
  {
    guard let word = lexicon.pinpointUnits.match(in: bytes, at: start, until: end) else {
      return nil
    }
    if lexicon.isUnspaced {
      return ChinesePinpoint.label(in: bytes, at: word.end, until: end)
    }
    guard !bytes.isLetter(at: word.end) else { return nil }
    var last = word.end
    var next = bytes.skippingSpaces(from: word.end, until: end)
    next = rangeStart(in: bytes, at: next, until: end, lexicon.pinpoints) ?? next
    while let label = label(in: bytes, at: next, until: end, lexicon.pinpoints) {
      last = label
      guard let joint = labelJoint(bytes, label, end, lexicon.pinpoints) else { break }
      next = joint
    }
    if let inner = lexicon.pinpoints.inner.match(in: bytes, at: last, until: end),
      let larger = worded(in: bytes, at: inner.end, until: end, lexicon)
    {
      return larger
    }
    return lexicon.pinpoints.tails.match(in: bytes, at: last, until: end)?.end ?? last
  }

  /// The first figure of a range that a word opens: the 43 of `الفقرات من 43 إلى 45`.
  private static func rangeStart(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ words: Lexicon.PinpointWords
  ) -> Int? {
    guard let word = words.ranges.match(in: bytes, at: start, until: end),
      let figures = bytes.figures(at: word.end, until: end),
      labelJoint(bytes, figures.end, end, words) != nil
    else { return nil }
    return word.end
  }

  /// The end of units that commas join: "section II, paragraphe 3".
  @inline(__always)
  static func chainEnd(in bytes: Span<UInt8>, at start: Int, until end: Int, _ lexicon: Lexicon)
    -> Int?
  {
    guard lexicon.pinpointUnits.mayBegin(bytes, at: start, until: end),
      var last = worded(in: bytes, at: start, until: end, lexicon)
    else { return nil }
    while let comma = bytes.comma(at: last, until: end),
      let next = worded(
        in: bytes, at: bytes.skippingSpaces(from: comma, until: end), until: end, lexicon)
    { last = next }
    return last
  }

  /// A figure, a Roman number, a capital, with items in parentheses: `10 (a)`, `II`, `B`, `one`.
  private static func label(
    in bytes: Span<UInt8>, at start: Int, until end: Int, _ words: Lexicon.PinpointWords
  ) -> Int? {
    var offset = start
    if let word = words.labels.match(in: bytes, at: start, until: end),
      !bytes.isLetter(at: word.end)
    {
      return word.end
    }
    while offset < end,
      ByteClass.isDigit(bytes[offset])
        || bytes[offset] == 0x2E
          && ByteClass.isDigit(bytes.byte(offset + 1)) && offset > start
    {
      offset += 1
    }
    if offset > start {
      if bytes.byte(offset) == 0x2F {
        return code(in: bytes, at: offset + 1, until: end)
          ?? bytes.figures(at: offset + 1, until: end)?.end
      }
      if offset < end, ByteClass.isLetter(bytes[offset]),
        !ByteClass.isLetter(bytes.byte(offset + 1))
      {
        offset += 1
      }
    } else {
      while offset < end, ByteClass.isUpper(bytes[offset]) { offset += 1 }
      if offset > start, offset < end, ByteClass.isLower(bytes[offset]) { return nil }
      if bytes.byte(offset) == 0x2E, ByteClass.isDigit(bytes.byte(offset + 1)) {
        offset = bytes.figures(at: offset + 1, until: end)?.end ?? offset
      } else if offset > start, bytes.byte(offset) == 0x2E,
        ByteClass.isUpper(bytes.byte(offset + 1)), !bytes.isLetter(at: offset + 2)
      {
        offset += 2
      }
    }
    if words.hasOpenItems {
      let items = openItems(in: bytes, at: offset, until: end)
      return items > start ? items : nil
    }
    let items = parenthesisedItems(in: bytes, at: offset, until: end)
    return items > start ? items : nil
  }

  /// The rest of a decision's number: the `CP.21` of `1/CP.21`.
  private static func code(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    var offset = start
    while offset < end, ByteClass.isUpper(bytes[offset]) { offset += 1 }
    guard offset > start, offset < end, bytes[offset] == 0x2E else { return nil }
    offset = bytes.skippingSpaces(from: offset + 1, until: end)
    return bytes.figures(at: offset, until: end)?.end
  }

  /// Items behind a label: ` (a)`, `(b) (i)`, ` a) iii)`, ` (د)`.
  private static func parenthesisedItems(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> Int
  {
    var last = start
    while true {
      let open = bytes.skippingSpaces(from: last, until: end)
      if let quoted = quotedItem(in: bytes, at: open, until: end) {
        last = quoted
        continue
      }
      guard open < end, bytes[open] == 0x28 else { return last }
      var offset = open + 1
      while offset < end, offset - open < 6 {
        if ByteClass.isLower(bytes[offset]) || ByteClass.isDigit(bytes[offset]) {
          offset += 1
        } else if bytes[offset] >= 0xD0, bytes.isLetter(at: offset) {
          offset += 2
        } else {
          break
        }
      }
      guard offset > open + 1, offset < end, bytes[offset] == 0x29 else { return last }
      last = offset + 1
    }
  }

  /// The end of an item that Arabic prints as figures in quotation marks: `’2‘`, `'1'`.
  private static func quotedItem(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    guard let open = itemQuotes.match(in: bytes, at: start, until: end),
      let figures = bytes.figures(at: open.end, until: end), figures.value < 100
    else { return nil }
    return itemQuotes.match(in: bytes, at: figures.end, until: end)?.end
  }

  private static let itemQuotes = Lexicon.table(.first, "’|‘|'")

  /// Items with a closing parenthesis only, or with both: ` a)`, `b) i)`, ` (c)`.
  private static func openItems(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int {
    var last = parenthesisedItems(in: bytes, at: start, until: end)
    while true {
      let first = bytes.skippingSpaces(from: last, until: end)
      var offset = first
      while offset < end, offset - first < 4, ByteClass.isLower(bytes[offset]) { offset += 1 }
      if offset == first, offset < end, bytes.isLetter(at: offset) { offset += 2 }
      guard offset > first, offset < end, bytes[offset] == 0x29,
        offset == first + 1 || bytes[first] >= 0x80 || isSmallRoman(bytes, first..<offset)
      else { return last }
      last = offset + 1
    }
  }

  private static func isSmallRoman(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range {
      guard bytes[offset] == 0x69 || bytes[offset] == 0x76 || bytes[offset] == 0x78 else {
        return false
      }
    }
    return true
  }

  /// Where the next label of "10 and 11", "3–5", "8, 12 and 14" begins.
  private static func labelJoint(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.PinpointWords
  ) -> Int? {
    guard let joint = words.labelJoints.match(in: bytes, at: start, until: end) else { return nil }
    let next = bytes.skippingSpaces(from: joint.end, until: end)
    guard next < end,
      ByteClass.isDigit(bytes[next]) || bytes[next] == 0x28
        || quotedItem(in: bytes, at: next, until: end) != nil
        || words.hasOpenItems && bytes.byte(next + 1) == 0x29
        || ByteClass.isUpper(bytes[next]) && !ByteClass.isLower(bytes.byte(next + 1))
          && bytes.byte(next + 1) != 0x2F
    else { return nil }
    // "para. 4, 61/16": the next number is a mention of its own.
    guard let number = bytes.figures(at: next, until: end) else {
      return isSession(bytes, bytes.skippingSpaces(from: next, until: end), end) ? nil : next
    }
    let behind = bytes.skippingSpaces(from: number.end, until: end)
    return bytes.byte(number.end) == 0x2F || number.value >= 1000
      || isOrdinal(bytes, number.end)
      || isSession(bytes, behind, end) || isLetterOfAct(bytes, behind, end) ? nil : next
  }

  /// Whether figures are those of an ordinal, as in "306th meeting".
  private static func isOrdinal(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    ByteClass.isLower(bytes.byte(end)) && ByteClass.isLower(bytes.byte(end + 1))
      && !ByteClass.isLetter(bytes.byte(end + 2))
  }

  /// Whether a letter with its session follows a figure: "section II, and 217 A (III)".
  private static func isLetterOfAct(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard let letters = LetterReading.letters(in: bytes, at: offset, until: end) else {
      return false
    }
    return isSession(bytes, bytes.skippingSpaces(from: letters.end, until: end), end)
  }

  /// Whether a year or a Roman session in parentheses follows: "paragraph 15, 2322 (2016)".
  private static func isSession(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard let inside = bytes.openingParenthesis(at: offset, until: end), inside < end else {
      return false
    }
    return ByteClass.isUpper(bytes[inside])
      || bytes.figures(at: inside, until: end).map { $0.end - inside == 4 } ?? false
  }
}
