/// Follows the verbs of a passage, so that each mention gets the nearest one that governs it.
///
/// A passage is read once, from left to right, and only as far as its last mention.
struct GoverningVerb {
  private let lexicon: Lexicon
  private var passage = -1
  private var reached = 0
  private var verb: CitingVerb?
  private var isPreamble = false
  /// Whether a verb governs no more than its sentence: outside the paragraphs of a resolution.
  private var isOfSentence = false
  /// The last verb of the paragraph whose items are being read.
  private var lead: (passage: Int, verb: CitingVerb?)?
  /// The last item that was led back to the first passage of its paragraph.
  private var last: (item: Int, first: Int)?

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The verb that governs `offset` in a passage.
  ///
  /// - Complexity: Amortised O(*n*) over the mentions of a passage of *n* bytes.
  mutating func verb(
    at offset: Int, in bytes: Span<UInt8>, passage index: Int, of passages: [Passage]
  ) -> CitingVerb? {
    if passage != index || offset < reached {
      begin(index, bytes, passages)
      verb = verb ?? leadVerb(of: index, bytes, passages)
    }
    let start = reached
    advance(to: offset, in: bytes)
    if isOfSentence { leaveSentence(from: start, to: offset, in: bytes) }
    return verb
  }

  // "The Security Council recalls": a statement names who speaks.
  private func behindSpeaker(at start: Int, in bytes: Span<UInt8>, until end: Int) -> Int {
    lexicon.bodies.speakers.match(in: bytes, at: start, until: end).map {
      bytes.skippingSpaces(from: $0.end, until: end)
    } ?? start
  }

  /// Takes the verb of the last sentence that begins behind the verb, where one does.
  private mutating func leaveSentence(from start: Int, to offset: Int, in bytes: Span<UInt8>) {
    guard let current = verb,
      let sentence = SentenceStart.last(
        in: bytes, from: Swift.max(start, current.range.upperBound), until: offset)
    else { return }
    let start = behindSpeaker(at: sentence, in: bytes, until: offset)
    verb = GoverningVerb.opening(at: start, in: bytes, until: offset, lexicon)
  }

  private mutating func begin(_ index: Int, _ bytes: Span<UInt8>, _ passages: [Passage]) {
    passage = index
    let range = passages[index].range
    isPreamble = passages[index].kind == .preamble
    isOfSentence = !isPreamble && passages[index].kind != .operative
    reached = GoverningVerb.textStart(in: bytes, of: range)
    if lexicon.isUnspaced {
      reached = GoverningVerb.behindNumeral(at: reached, in: bytes, until: range.upperBound)
    }
    reached = behindSpeaker(at: reached, in: bytes, until: range.upperBound)
    verb = GoverningVerb.opening(at: reached, in: bytes, until: range.upperBound, lexicon)
  }

  /// An item without a verb of its own stands under the last verb of its paragraph: "Calls for:
  /// (a) The full implementation of …".
  private mutating func leadVerb(of index: Int, _ bytes: Span<UInt8>, _ passages: [Passage])
    -> CitingVerb?
  {
    let item = passages[index]
    guard item.number > 0, item.kind == .operative || item.kind == .preamble else { return nil }
    var first = index
    while first > 0, passages[first - 1].kind == item.kind,
      passages[first - 1].number == item.number
    {
      first -= 1
      // The items before were gone through already.
      if let last, last.item == first {
        first = last.first
        break
      }
    }
    last = (index, first)
    guard first < index else { return nil }
    if let lead, lead.passage == first { return lead.verb }
    var reader = GoverningVerb(lexicon)
    reader.begin(first, bytes, passages)
    reader.advance(to: passages[first].range.upperBound, in: bytes)
    lead = (first, reader.verb)
    return reader.verb
  }

  private mutating func advance(to offset: Int, in bytes: Span<UInt8>) {
    var position = reached
    while let comma = GoverningVerb.comma(in: bytes, from: position, until: offset, lexicon) {
      position = comma
      let clause = clauseStart(in: bytes, behind: comma, until: offset, lexicon)
      if clause < offset,
        let nested = GoverningVerb.opening(at: clause, in: bytes, until: offset, lexicon),
        nested.treatment != .guide, !isOfAnotherSubject(nested, bytes)
      {
        verb = nested
      }
    }
    if !lexicon.isUnspaced { takeJoined(from: position, to: offset, in: bytes, lexicon) }
    reached = Swift.max(reached, offset)
  }

  /// Whether a verb has a subject of its own in a preamble, whose verbs have none: "Noting that the
  /// register, now in print, also highlights …".
  private func isOfAnotherSubject(_ nested: CitingVerb, _ bytes: Span<UInt8>) -> Bool {
    guard isPreamble, let verb, !lexicon.isUnspaced,
      !ByteClass.isUpper(bytes[nested.range.lowerBound])
    else { return false }
    return GoverningVerb.hasWord("s", in: nested.range, bytes)
      && GoverningVerb.hasWord("ing", in: verb.range, bytes)
  }

  /// Whether a word of five letters or more has an ending.
  private static func hasWord(
    _ ending: StaticString, in range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    var start = range.lowerBound
    for offset in range.lowerBound...range.upperBound
    where offset == range.upperBound || bytes[offset] == 0x20 {
      if offset - start >= 5, bytes.has(ending, before: offset, from: start) { return true }
      start = offset + 1
    }
    return false
  }

  /// A verb that "and" joins without a comma: "Welcomes the report and endorses resolution 60/1".
  private mutating func takeJoined(
    from start: Int, to end: Int, in bytes: Span<UInt8>, _ lexicon: Lexicon
  ) {
    var offset = Swift.max(start, end - 200)
    while let space = GoverningVerb.joint(in: bytes, from: offset, until: end - 5, lexicon) {
      offset = space + 1
      guard let word = lexicon.lists.clauses.match(in: bytes, at: offset, until: end) else {
        continue
      }
      if let joined = GoverningVerb.opening(at: word.end, in: bytes, until: end, lexicon),
        joined.treatment != .guide
      {
        let start = startOfVerb(before: offset, bytes) ?? joined.range.lowerBound
        verb = CitingVerb(range: start..<joined.range.upperBound, treatment: joined.treatment)
      }
    }
  }

  /// Where the verb begins that ends right before a conjunction: "Recalling and reaffirming".
  private func startOfVerb(before conjunction: Int, _ bytes: Span<UInt8>) -> Int? {
    guard let verb else { return nil }
    let end = bytes.skippingSpaces(from: verb.range.upperBound, until: conjunction)
    return end == conjunction ? verb.range.lowerBound : nil
  }

  /// The next space with the first letter of "and" behind it, sixteen bytes at a time.
  private static func joint(
    in bytes: Span<UInt8>, from start: Int, until end: Int, _ lexicon: Lexicon
  ) -> Int? {
    guard let key = lexicon.lists.clauses.onlyKey else {
      return nextSpace(in: bytes, from: start, until: end)
    }
    var offset = start
    let last = Swift.min(end, bytes.count) &- 17
    while offset <= last {
      let spaces = unsafe SixteenBytes(bytes, uncheckedAt: offset).matches(0x20)
      let keys = unsafe SixteenBytes(bytes, uncheckedAt: offset &+ 1).matches(key)
      if let place = SixteenBytes.first(spaces .& keys) { return offset &+ place }
      offset &+= 16
    }
    return nextSpace(in: bytes, from: offset, until: end)
  }

  private static func nextSpace(in bytes: Span<UInt8>, from start: Int, until end: Int) -> Int? {
    var offset = start
    while offset < end {
      if bytes[offset] == 0x20 { return offset }
      offset &+= 1
    }
    return nil
  }

  /// The end of the next comma or semicolon, sixteen bytes at a time.
  private static func comma(
    in bytes: Span<UInt8>, from start: Int, until end: Int, _ lexicon: Lexicon
  ) -> Int? {
    var offset = start
    let mark = lexicon.clauseMark
    let last = Swift.min(end, bytes.count) &- 32
    while offset <= last {
      let first = unsafe SixteenBytes(bytes, uncheckedAt: offset)
      let second = unsafe SixteenBytes(bytes, uncheckedAt: offset &+ 16)
      let one = first.matches(0x2C) .| first.matches(0x3B) .| first.matches(mark)
      let other = second.matches(0x2C) .| second.matches(0x3B) .| second.matches(mark)
      if SixteenBytes.any(one .| other) { break }
      offset &+= 32
    }
    while offset < end {
      if offset &+ 16 <= end {
        let block = SixteenBytes(bytes, at: offset)
        let found = block.matches(0x2C) .| block.matches(0x3B) .| block.matches(mark)
        guard let place = SixteenBytes.first(found) else {
          offset &+= 16
          continue
        }
        offset &+= place
      }
      let byte = bytes[offset]
      if byte == 0x2C || byte == 0x3B { return offset + 1 }
      if byte == mark, byte >= 0x80, let end = clauseEnd(in: bytes, at: offset, until: end) {
        return end
      }
      offset &+= 1
    }
    return nil
  }

  /// The end of a comma beyond ASCII that has its telling byte at an offset, the first of the
  /// full-width one and the last of the Arabic one.
  private static func clauseEnd(in bytes: Span<UInt8>, at offset: Int, until end: Int) -> Int? {
    bytes.comma(at: bytes[offset] == 0x8C ? offset - 1 : offset, until: end)
  }

  /// The first word behind a comma, "and" and the figures of a footnote call stepped over.
  private func clauseStart(
    in bytes: Span<UInt8>, behind comma: Int, until end: Int, _ lexicon: Lexicon
  ) -> Int {
    let first = bytes.skippingSpaces(from: comma, until: end)
    if lexicon.isUnspaced { return GoverningVerb.skippingCall(in: bytes, from: first, until: end) }
    let word = ByteClass.isDigit(bytes.byte(first)) ? behindCall(in: bytes, at: first, end) : first
    return lexicon.lists.clauses.match(in: bytes, at: word, until: end)?.end ?? word
  }

  /// The word behind the figures of a call, glued to the comma or with a slash: ",10 and", ", 1/ and".
  private func behindCall(in bytes: Span<UInt8>, at start: Int, _ end: Int) -> Int {
    if let call = SlashedMark.callEnd(in: bytes, at: start, until: end) {
      return bytes.skippingSpaces(from: call.end, until: end)
    }
    guard let call = bytes.figures(at: start, until: end), call.end - start <= 3,
      bytes.byte(start - 1) == 0x2C, bytes.byte(call.end) == 0x20
    else { return start }
    return call.end + 1
  }

  private static let raisedFigures = Lexicon.table(.first, "¹|²|³|⁰|⁴|⁵|⁶|⁷|⁸|⁹")

  private static func skippingCall(in bytes: Span<UInt8>, from start: Int, until end: Int) -> Int {
    var offset = bytes.figures(at: start, until: end)?.end ?? start
    while let figure = raisedFigures.match(in: bytes, at: offset, until: end) {
      offset = figure.end
    }
    return offset == start ? start : bytes.skippingSpaces(from: offset, until: end)
  }

  /// The verb that a clause opens with, with the words before it: `又满意地注意到`.
  static func opening(
    at start: Int, in bytes: Span<UInt8>, until end: Int, _ lexicon: Lexicon
  ) -> CitingVerb? {
    var offset = start
    for _ in 0..<5 {
      if let found = found(at: offset, from: start, in: bytes, until: end, lexicon) {
        return found
      }
      guard let opening = lexicon.verbOpenings.match(in: bytes, at: offset, until: end) else {
        return nil
      }
      offset = opening.end
    }
    return nil
  }

  private static func found(
    at offset: Int, from start: Int, in bytes: Span<UInt8>, until end: Int, _ lexicon: Lexicon
  ) -> CitingVerb? {
    guard let match = lexicon.verbs.match(in: bytes, at: offset, until: end),
      lexicon.isUnspaced || !bytes.isLetter(at: match.end)
    else { return nil }
    var last = match.end
    while let closing = lexicon.verbClosings.match(in: bytes, at: last, until: end),
      lexicon.isUnspaced || !bytes.isLetter(at: closing.end)
    { last = closing.end }
    return CitingVerb(range: start..<last, treatment: match.value)
  }

  /// The first word behind the number of a paragraph in characters: `一、`, `十二、`.
  private static func behindNumeral(at start: Int, in bytes: Span<UInt8>, until end: Int) -> Int {
    let numeral = ChinesePinpoint.numeral(in: bytes, at: start, until: end)
    guard numeral > start, bytes.has("、", at: numeral, until: end) else { return start }
    return bytes.skippingSpaces(from: numeral + 3, until: end)
  }

  /// The first letter of a passage, behind its number and item letters: `12. `, `(a) `, `4, `,
  /// `3 - `, `(ب) `, `c) `.
  static func textStart(in bytes: Span<UInt8>, of range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x28, bytes.byte(offset + 2) == 0x29 {
        offset += 3
      } else if byte == 0x28, bytes.byte(offset + 3) == 0x29, bytes.isLetter(at: offset + 1) {
        offset += 4
      } else if bytes.byte(offset + 1) == 0x29 || bytes.byte(offset + 2) == 0x29,
        bytes.isLetter(at: offset)
      {
        offset += byte < 0x80 ? 2 : 3
      } else if byte == 0x2D,
        bytes.byte(offset - 1) == 0x20
          || ByteClass.isDigit(bytes.byte(offset - 1))
      {
        offset += 1
      } else if ByteClass.isDigit(byte) || byte == 0x2E || byte == 0x2C || byte == 0x20
        || byte == 0x2A || byte == 0x09 || byte == 0xC2 || byte == 0xA0
      {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }
}
