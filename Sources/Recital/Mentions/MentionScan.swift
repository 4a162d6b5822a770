/// One scan over a document: what was found, and what is still open.
struct MentionScan {
  /// The words of the language of this passage.
  var lexicon: Lexicon
  var mentions: [Mention] = []
  var list = ListContext()
  var verbs: GoverningVerb
  /// The passage that is being read.
  var passage = 0
  var range = 0..<0
  /// Members of the last run of symbols joined by "and", for a pinpoint that they share.
  var symbolRun: (first: Int, end: Int) = (0, -1)
  /// The dates that stand in a list before such a run.
  var runDates: [CalendarDate] = []
  /// The list of numbers without their year that is open.
  var shorts = ListContext()
  /// The dates that stand in a list before the numbers of a list, and the first of its mentions.
  var leadingDates: (dates: [CalendarDate], first: Int) = ([], 0)
  /// Whether the last treaty came from the United Nations Treaty Series, for "Ibid.".
  var lastSeries: Bool?

  /// The key of the document's own title, for a series named by "on this question".
  let ownTitle: NameKey?
  let passages: [Passage]
  /// The words of the language of the document.
  private let home: Lexicon

  init(lexicon: Lexicon, ownTitle: NameKey?, passages: [Passage]) {
    self.lexicon = lexicon
    home = lexicon
    self.passages = passages
    verbs = GoverningVerb(lexicon)
    self.ownTitle = ownTitle
  }

  /// Reads a passage whose figures begin at the offsets given.
  mutating func read(_ bytes: Span<UInt8>, at figures: Span<Int32>, passage index: Int) {
    let passage = passages[index]
    self.passage = index
    range = passage.range
    if lexicon !== home { speak(home) }
    symbolRun = (mentions.count, -1)
    if passage.kind == .preamble {
      let text = GoverningVerb.textStart(in: bytes, of: range)
      if let verb = GoverningVerb.opening(at: text, in: bytes, until: range.upperBound, lexicon) {
        series(behind: verb.range.upperBound, bytes)
      }
    }
    let first = mentions.count
    var resume = range.lowerBound
    for index in figures.indices {
      let offset = Int(figures[index])
      if offset >= resume, ByteClass.isDigit(bytes[offset]) {
        resume = read(bytes, figuresAt: offset)
      }
    }
    if passage.kind != .footnote, first < mentions.count { govern(bytes, from: first) }
  }

  /// Asks the forms about the figures at `start`; gives the offset to go on from.
  private mutating func read(_ bytes: Span<UInt8>, figuresAt start: Int) -> Int {
    let end = range.upperBound
    var figuresEnd = start + 1
    while figuresEnd < end, ByteClass.isDigit(bytes[figuresEnd]) { figuresEnd += 1 }
    let previous = start > range.lowerBound ? bytes[start - 1] : 0x20
    if previous == 0x2F || previous == 0x2E || previous == 0x2D || ByteClass.isLetter(previous)
      || isHyphen(bytes, before: start)
    {
      let found =
        token(bytes, holding: start) ?? gluedNumber(bytes, at: start, figuresEnd: figuresEnd)
        ?? spacedSymbol(bytes, holding: start)
      if let found { return found }
      // "33/173–33/176": the dash joins two numbers.
      let isDash = previous == 0x2D || previous >= 0x80
      guard isDash, ByteClass.isDigit(bytes.byte(start - (previous == 0x2D ? 2 : 4))) else {
        return figuresEnd
      }
    }
    if previous == 0x20, bytes.byte(start - 2) == 0x2F,
      let symbol = token(bytes, holding: start - 1) ?? spacedSymbol(bytes, holding: start)
    {
      return symbol
    }
    if mayGoOn(bytes, at: figuresEnd) {
      if let core = core(bytes, start, figuresEnd) { return act(core, bytes) ?? figuresEnd }
    }
    if previous != 0x20 && previous < 0x80 && previous != 0x2E { return figuresEnd }
    if let both = sharedDate(bytes, at: start) { return both }
    if let treaty = treaty(bytes, at: start, figuresEnd: figuresEnd) { return treaty }
    return shortNumber(bytes, at: start, figuresEnd: figuresEnd) ?? figuresEnd
  }

  /// Whether what follows figures can make them the number of a resolution: a slash, a
  /// parenthesis, a capital that begins no word, with a space before it or without.
  @inline(__always)
  private func mayGoOn(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let end = range.upperBound
    guard offset < end else { return false }
    let first = bytes[offset] == 0x20 && offset &+ 1 < end ? offset &+ 1 : offset
    let next = first &+ 1 < end ? bytes[first &+ 1] : 0
    switch bytes[first] {
    case 0x2F: return ByteClass.isDigit(next) || next == 0x20
    case 0x28:
      return ByteClass.isDigit(next) || ByteClass.isUpper(next) || next == 0x20 || next >= 0x80
    case 0x41...0x5A: return !ByteClass.isLower(next)
    case 0x5B, 0xC2, 0xEF, 0x20: return true
    default: return false
    }
  }

  private func core(_ bytes: Span<UInt8>, _ start: Int, _ figuresEnd: Int) -> NumberCore? {
    let end = range.upperBound
    if let core = SessionNumber.core(in: bytes, at: start, figuresEnd: figuresEnd, until: end) {
      return core
    }
    let core = ParenthesisNumber.core(
      in: bytes, at: start, figuresEnd: figuresEnd, until: end, lexicon)
    return core.map { ParenthesisNumber.mended($0, in: bytes, from: range.lowerBound) }
  }

  /// A symbol with spaces round its slashes.
  private mutating func spacedSymbol(_ bytes: Span<UInt8>, holding figure: Int) -> Int? {
    guard figure - 3 >= range.lowerBound,
      bytes[figure - 1] == 0x2F && bytes[figure - 2] == 0x20
        || bytes[figure - 1] == 0x20 && bytes[figure - 2] == 0x2F,
      let match = SpacedSymbol.match(
        in: bytes, holding: figure, from: range.lowerBound, until: range.upperBound)
    else { return nil }
    return symbol(match, bytes)
  }

  /// A symbol or a special session: figures inside a token of letters, slashes, stops and hyphens.
  private mutating func token(_ bytes: Span<UInt8>, holding offset: Int) -> Int? {
    let lowest = Swift.max(range.lowerBound, offset - 64)
    var start = offset
    while start > lowest {
      if MentionScan.isTokenByte(bytes[start - 1]) {
        start -= 1
      } else if bytes[start - 1] == 0x29, bytes[start] == 0x2F,
        let open = MentionScan.opening(of: start - 1, in: bytes, from: lowest)
      {
        start = open
      } else if isHyphen(bytes, before: start) {
        start -= 3
      } else {
        break
      }
    }
    while start < offset, !ByteClass.isUpper(bytes[start]) { start += 1 }
    guard start < offset else { return nil }
    if let match = DocumentSymbol.read(in: bytes, at: start, until: range.upperBound),
      match.range.upperBound > offset
    {
      return symbol(match, bytes)
    }
    guard let core = SpecialSession.core(in: bytes, at: start, until: range.upperBound),
      core.range.upperBound > offset
    else { return nil }
    return act(core, bytes)
  }

  /// The parenthesis that opens round figures and follows letters: that of `GC(68)/RES/14`.
  private static func opening(of close: Int, in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard let number = bytes.figures(before: close, from: start), number.start - 2 >= start,
      bytes[number.start - 1] == 0x28, ByteClass.isUpper(bytes[number.start - 2])
    else { return nil }
    return number.start - 1
  }

  /// Whether a hyphen beyond ASCII ends before an offset: the `‑` of `S‑10/2`.
  @inline(__always)
  private func isHyphen(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    offset - 3 >= range.lowerBound && bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
      && (bytes[offset - 1] &- 0x90 < 4 || bytes[offset - 1] == 0xBA)
  }

  @inline(__always)
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || byte &- 0x2D < 13 || byte == 0x5F
  }

  /// Gives the mentions of this passage their verbs.
  private mutating func govern(_ bytes: Span<UInt8>, from first: Int) {
    for member in first..<mentions.count {
      let verb = verbs.verb(
        at: mentions[member].range.lowerBound, in: bytes, passage: passage, of: passages)
      // In another language the words of the document's own may still find one.
      if verb != nil || lexicon !== home {
        mentions[member].verb = verb
      } else {
        mentions[member].standsAlone()
      }
    }
  }
}
