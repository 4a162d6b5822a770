/// Binds names in languages that mark them by capitals, and finds where they recur.
///
/// A footnote call or a symbol in parentheses binds the capitalised phrase before it, if the phrase
/// holds a noun of an instrument: "the Programme of Action to Prevent, Combat and Eradicate the
/// Illicit Trade in Small Arms and Light Weapons in All Its Aspects,¹".
enum EnglishNames {
  static func bindings(
    in bytes: Span<UInt8>, _ document: Document, _ footnotes: FootnoteTargets, _ lexicon: Lexicon
  ) -> NameBindings {
    var bindings = NameBindings()
    var before: FootnoteCall?
    for call in document.calls {
      // A name ends at its call: what stands before an earlier call is another name.
      let start = before?.passage == call.passage ? before?.range.upperBound : nil
      before = call
      guard let passage = document.passages[safe: call.passage], passage.kind != .footnote,
        passage.kind != .title, let target = footnotes[call.number]
      else { continue }
      bind(
        before: call.range.lowerBound,
        (start ?? passage.range.lowerBound)..<passage.range.upperBound,
        (target, footnotes.givesText(call.number)), bytes, lexicon, &bindings)
    }
    return bindings
  }

  private static func bind(
    before call: Int, _ range: Range<Int>, _ note: (target: Instrument, isText: Bool),
    _ bytes: Span<UInt8>, _ lexicon: Lexicon, _ bindings: inout NameBindings
  ) {
    let target = note.target
    var end = textEnd(before: call, bytes, range.lowerBound)
    var short: Range<Int>?
    if end > range.lowerBound, bytes[end - 1] == 0x29,
      let parenthesis = parenthesis(endingAt: end, bytes, range.lowerBound)
    {
      short = parenthesis.name
      end = bytes.skippingSpacesBack(from: parenthesis.start, downTo: range.lowerBound)
    }
    let start = nameStart(bytes, range, lexicon)
    guard let name = phrase(endingAt: end, bytes, start, lexicon),
      // The Charter has no symbol: a footnote there is about something else.
      !bytes.has("Charter of the United Nations", at: name.full.lowerBound, until: end),
      !isInsideTitle(name.full, bytes, range.lowerBound)
    else { return }
    if let known = KnownInstruments.instrument(called: NameKey(bytes, name.full)),
      EmbeddedName.keepsMeaning(
        name.full, in: bytes, from: range.lowerBound, as: known, not: target, isText: note.isText)
    {
      return
    }
    let head = NameKey(bytes, name.head)
    // "2030 Agenda" stays what everybody calls so, whatever a longer title makes of it.
    let isOther =
      name.head.count < name.full.count
      && KnownInstruments.instrument(called: head).map { $0 != target } ?? false
    // "The 2030 Agenda and the Goals" is no name.
    if isOther, bytes.has(" and the ", at: name.head.upperBound, until: end) { return }
    bindings.bind(NameKey(bytes, name.full), to: target, .nameFootnote, name.full)
    if let short {
      bindings.bind(NameKey(bytes, short), to: target, .nameParenthesis, short)
    } else if name.head.count < name.full.count, !isOther {
      bindings.bind(head, to: target, .nameShort, name.head)
    }
  }

  /// Where a name may begin: behind the verb of the paragraph.
  private static func nameStart(_ bytes: Span<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon)
    -> Int
  {
    let text = GoverningVerb.textStart(in: bytes, of: range)
    let verb = GoverningVerb.opening(at: text, in: bytes, until: range.upperBound, lexicon)
    guard let end = verb?.range.upperBound else { return range.lowerBound }
    return bytes.skippingSpaces(from: end, until: range.upperBound)
  }

  /// The end of the words before a call, its comma and closing quotation mark stepped over.
  private static func textEnd(before call: Int, _ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = bytes.skippingSpacesBack(from: call, downTo: start)
    while end > start, bytes[end - 1] == 0x2C || bytes[end - 1] == 0x2E || bytes[end - 1] == 0x3B {
      end -= 1
    }
    return bytes.has("”", before: end, from: start) ? end - 3 : end
  }

  /// Whether a title in quotation marks ends with a name and begins well before it: “Ways to reach the
  /// ends of the Declaration”.
  static func isInsideTitle(
    _ name: Range<Int>, _ bytes: Span<UInt8>, _ lowest: Int
  ) -> Bool {
    guard bytes.has("”", at: name.upperBound, until: bytes.count) else { return false }
    let nearest = Swift.max(lowest, name.lowerBound - 6)
    return !(nearest..<name.lowerBound).contains {
      bytes.has("“", at: $0, until: name.lowerBound)
    }
  }

  /// "(the International Tracing Instrument)" that ends at `end`.
  private static func parenthesis(endingAt end: Int, _ bytes: Span<UInt8>, _ start: Int)
    -> (start: Int, name: Range<Int>)?
  {
    var open = end - 1
    let limit = Swift.max(start, end - 120)
    while open > limit, bytes[open] != 0x28 { open -= 1 }
    guard bytes[open] == 0x28 else { return nil }
    var first = open + 1
    var last = end - 1
    for opening in ["the ", "“", "\""] as [StaticString]
    where bytes.has(opening, at: first, until: last) { first += opening.utf8CodeUnitCount }
    if bytes.has("”", before: last, from: first) { last -= 3 }
    guard first + 4 < last, ByteClass.isUpper(bytes[first]) || ByteClass.isDigit(bytes[first])
    else { return nil }
    return (open, first..<last)
  }

  // MARK: The phrase

  struct Phrase {
    var full: Range<Int>
    /// From the first word to the noun: "Programme of Action".
    var head: Range<Int>
  }

  /// The capitalised phrase with a noun of an instrument that ends at `end`, or that "adopted by …"
  /// parts from `end`.
  private static func phrase(
    endingAt end: Int, _ bytes: Span<UInt8>, _ start: Int, _ lexicon: Lexicon
  ) -> Phrase? {
    var last = end
    for _ in 0..<2 {
      guard let first = capitalisedStart(endingAt: last, bytes, start, lexicon) else { return nil }
      if let noun = noun(in: first..<last, bytes, lexicon) {
        // "Conference of the Parties to the Convention" is a body, no instrument.
        let head = first..<noun.upperBound
        return holdsSmallWord(first..<noun.lowerBound, bytes)
          ? nil : Phrase(full: first..<last, head: head)
      }
      let before = bytes.skippingSpacesBack(from: first, downTo: start)
      guard let link = adoptions.match(in: bytes, before: before, from: start) else { return nil }
      last = link.start
    }
    return nil
  }

  /// Where the run of capitalised words that ends at `end` begins; small words may stand between.
  ///
  /// Behind "and the" and ", the" another name begins, once there is one.
  private static func capitalisedStart(
    endingAt end: Int, _ bytes: Span<UInt8>, _ start: Int, _ lexicon: Lexicon
  ) -> Int? {
    var first: Int?
    var offset = end
    let limit = Swift.max(start, end - 300)
    while offset > limit {
      var word = offset
      while word > limit, bytes[word - 1] != 0x20 { word -= 1 }
      guard word < offset else { break }
      if ByteClass.isUpper(bytes[word]) {
        first = word
      } else if ByteClass.isDigit(bytes[word]) {
        // "2030 Agenda": a year right before the name, and no other figure.
        if first == offset + 1, offset - word == 4 { first = word }
        break
      } else if let name = first, bytes.has("the", at: word, until: offset), offset - word == 3,
        isListed(before: word, bytes, limit), noun(in: name..<end, bytes, lexicon) != nil
      {
        break
      } else if let name = first, offset - word == 3,
        bytes.has(", and", before: offset, from: limit),
        noun(in: name..<end, bytes, lexicon) != nil
      {
        // "implement the Agreement, and Parties to the Convention": another clause begins.
        break
      } else if smallWords.match(in: bytes, at: word, until: offset)?.end != offset {
        break
      }
      guard word > limit else { break }
      offset = word - 1
      if offset > limit, bytes[offset - 1] == 0x2C, first == nil { break }
      if offset > limit, bytes[offset - 1] == 0x2C { offset -= 1 }
    }
    return first
  }

  /// Whether "and" or a comma stands before a word.
  private static func isListed(before word: Int, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    bytes.has(" and ", before: word, from: start) || bytes.has(", ", before: word, from: start)
  }

  private static func holdsSmallWord(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if ByteClass.isLower(bytes[offset]) { return true }
      while offset < range.upperBound, bytes[offset] != 0x20 { offset += 1 }
      offset += 1
    }
    return false
  }

  /// The first noun of an instrument in a phrase.
  private static func noun(in phrase: Range<Int>, _ bytes: Span<UInt8>, _ lexicon: Lexicon)
    -> Range<Int>?
  {
    var offset = phrase.lowerBound
    while offset < phrase.upperBound {
      if let match = lexicon.instrumentNouns.match(in: bytes, at: offset, until: phrase.upperBound),
        ByteClass.isUpper(bytes[offset]),
        match.end == phrase.upperBound || !ByteClass.isLetter(bytes[match.end])
      {
        return offset..<match.end
      }
      while offset < phrase.upperBound, bytes[offset] != 0x20 { offset += 1 }
      offset += 1
    }
    return nil
  }

  private static let smallWords = Lexicon.table(
    .first,
    "of|the|and|to|in|on|for|with|from|at|by|against|its|or|into|under|de|through|their|a|an|"
      + "concerning|among|accordance|between|regarding|relating|relative|within|beyond|all")
  private static let adoptions = Lexicon.table(
    .last,
    ", adopted by the|, adopted at the|, adopted by|, adopted in|"
      + ", as adopted by the| adopted by the| adopted at the"
  )
}
