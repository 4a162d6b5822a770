/// What is printed before the number of a resolution or decision.
struct LeftContext {
  /// Where the mention begins: at its noun, its `第`, or its first figure.
  var start: Int
  /// The first offset of all that was read: owner, date and noun.
  var outermost: Int
  var noun: ActNumber.Noun = .none
  var owner: ActNumber.Owner = .unnamed
  var date: CitationDate?
  var pinpoint: Range<Int>?
  /// Whether `第` stands before the figures.
  var hasSign = false
}

extension LeftContext {
  /// Reads backward from the figures that begin at `figures`.
  init(in bytes: Span<UInt8>, before figures: Int, from start: Int, lexicon: Lexicon) {
    self.init(start: figures, outermost: figures)
    if lexicon.isUnspaced {
      readSign(bytes, start, lexicon)
    } else {
      readNoun(bytes, start, lexicon)
    }
  }

  // MARK: Noun before the number

  private mutating func readNoun(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    let end = bytes.skippingSpacesBack(from: start, downTo: from)
    guard
      let match = nounWord(bytes, before: end, from, lexicon)
        ?? nounBeforeOwner(bytes, before: end, from, lexicon)
    else {
      readOwnedNoun(bytes, end, from, lexicon)
      return
    }
    noun = match.value
    start = match.start
    outermost = match.start
    if owner == .unnamed { readOwner(bytes, from, lexicon) }
    readPinpoint(bytes, from, lexicon)
  }

  /// A noun with its body between it and the number: "las resoluciones de la Asamblea 65/198".
  private mutating func readOwnedNoun(
    _ bytes: Span<UInt8>, _ end: Int, _ from: Int, _ lexicon: Lexicon
  ) {
    let end = LeftContext.endBeforeTails(bytes, before: end, from, lexicon)
    guard let body = ownerWord(bytes, before: end, from, lexicon), body.value != .citing else {
      return
    }
    let gap = bytes.skippingSpacesBack(from: body.start, downTo: from)
    guard
      let article = LeftContext.adoptions.match(in: bytes, before: gap, from: from)
        ?? (lexicon.bodies.standBehind
          ? lexicon.bodies.articles.match(in: bytes, before: gap, from: from) : nil),
      let match = nounWord(bytes, before: article.start, from, lexicon)
        ?? demonstrative(bytes, before: article.start, from, lexicon)
    else { return }
    noun = match.value
    owner = body.value
    start = match.start
    outermost = match.start
    readPinpoint(bytes, from, lexicon)
  }

  /// "the resolutions adopted by the General Assembly 1514 (XV)".
  private static let adoptions = Lexicon.table(
    .last,
    " adopted by the| adopted by| adoptée par l'| adoptée par l’| adoptées par l'| adoptées par l’"
      + "| adoptée par le| adoptées par le| aprobada por la| aprobadas por la| aprobada por el"
      + "| aprobadas por el| принятой| принятую| принятые| принятых| التي اتخذتها| التي اتخذها"
      + "| التي اعتمدتها| التي اعتمدها| الصادرة عن| الصادر عن")

  /// "celles de la Commission 1992/54": resolutions, as those before them.
  private func demonstrative(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> NounWord? {
    lexicon.bodies.demonstratives.match(in: bytes, before: end, from: from).map {
      (.resolution, $0.start + 1)
    }
  }

  private mutating func readOwner(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    if outermost > from, bytes[outermost - 1] == 0x28 {
      return readOwnerOfParenthesis(bytes, from, lexicon)
    }
    let end = endBeforeAdjectives(bytes, before: outermost, from, lexicon)
    if let match = ownerWord(bytes, before: end, from, lexicon) {
      owner = match.value
      outermost = match.start
      if owner == .citing { readNamedOwner(bytes, from, lexicon) }
      return
    }
    // "its previous resolutions", "its relevant decisions": one adjective between.
    let word = wordStart(bytes, before: end, from)
    guard word < end, word > from else { return }
    if ByteClass.isLower(bytes[word]) {
      let before = bytes.skippingSpacesBack(from: word, downTo: from)
      guard let match = ownerWord(bytes, before: before, from, lexicon), match.value == .citing
      else { return }
      owner = .citing
      outermost = match.start
    } else if isForeignBody(bytes, word, end, from, lexicon) {
      owner = .named(.other)
      outermost = word
    }
  }

  /// "adopted by the Economic and Social Council (resolution 728 H (XXVIII))": that Council numbered its
  /// sessions as the Assembly did.
  private mutating func readOwnerOfParenthesis(
    _ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon
  ) {
    let end = bytes.skippingSpacesBack(from: outermost - 1, downTo: from)
    guard let match = ownerWord(bytes, before: end, from, lexicon),
      match.value == .named(.economicAndSocialCouncil)
    else { return }
    owner = match.value
  }

  /// "the Economic and Social Council in its resolution": `its` is that Council's.
  mutating func readNamedOwner(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    let end = bytes.skippingSpacesBack(from: outermost, downTo: from)
    guard
      let preposition = lexicon.bodies.prepositions.match(in: bytes, before: end, from: from)
    else { return }
    let before = bytes.skippingSpacesBack(from: preposition.start, downTo: from)
    guard let match = ownerWord(bytes, before: before, from, lexicon), match.value != .citing,
      bytes.byte(preposition.start) != 0x2C || LeftContext.isParted(match.value)
    else { return }
    owner = match.value
    outermost = match.start
  }

  /// Whether an owner goes with a possessive behind a comma.
  ///
  /// It does in "the Human Rights Council, in its resolution"; but what the Economic and Social
  /// Council is asked, the Assembly asks in a resolution of its own.
  private static func isParted(_ owner: ActNumber.Owner) -> Bool {
    switch owner {
    case .named(.humanRightsCouncil), .named(.generalAssembly), .named(.securityCouncil),
      .named(.commissionOnHumanRights):
      true
    default: false
    }
  }

  func ownerWord(
    _ bytes: Span<UInt8>, before end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> (value: ActNumber.Owner, start: Int)? {
    guard let match = lexicon.owners.match(in: bytes, before: end, from: from),
      lexicon.isUnspaced || !bytes.isLetter(before: match.start)
    else { return nil }
    return match
  }

  /// A capitalised word in the middle of a sentence, such as "Drugs" in "Commission on Narcotic
  /// Drugs resolution 60/1", that is no verb.
  private func isForeignBody(
    _ bytes: Span<UInt8>, _ word: Int, _ end: Int, _ from: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard !lexicon.bodies.standBehind, ByteClass.isUpper(bytes[word]),
      ByteClass.isLower(bytes.byte(word + 1)),
      word - 1 > from, bytes[word - 1] == 0x20, ByteClass.isLetter(bytes[word - 2])
    else { return false }
    return lexicon.verbs.match(in: bytes, at: word, until: end) == nil
  }

  func wordStart(_ bytes: Span<UInt8>, before end: Int, _ from: Int) -> Int {
    var offset = end
    while offset > from, bytes.isLetter(before: offset) {
      offset -= bytes[offset - 1] < 0x80 ? 1 : 2
    }
    return offset
  }

  /// "paragraph 4 of resolution …", "section VII of its resolution".
  private mutating func readPinpoint(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    if lexicon.pinpoints.hasOpenItems, bytes.byte(outermost - 1) == 0x28, outermost > from {
      pinpoint = Pinpoint.ofName(in: bytes, before: outermost - 1, from: from, lexicon)
      return
    }
    let end = bytes.skippingSpacesBack(from: outermost, downTo: from)
    let preposition = lexicon.pinpoints.prepositions.match(in: bytes, before: end, from: from)
    guard preposition != nil || lexicon.pinpoints.isDirect else { return }
    let last = preposition?.start ?? end
    let limit = Swift.max(from, last - 80)
    var word = wordStart(bytes, before: last, limit)
    while word > limit {
      if Pinpoint.chainEnd(in: bytes, at: word, until: last, lexicon) == last {
        if preposition != nil || isLabelled(word..<last, bytes, lexicon) {
          pinpoint = word..<last
        }
        // A unit may be inside a larger one: "apartado b) del párrafo 7".
        if !lexicon.pinpoints.nests { return }
      } else if let stem = stem(of: word, bytes, last, lexicon) {
        pinpoint = stem..<last
        return
      }
      let before = bytes.skippingSpacesBack(from: word, downTo: limit)
      word = before < word ? tokenStart(bytes, before: before, limit) : word - 1
    }
  }

  /// Where a unit begins behind one or two letters glued to its word: `وبالفقرة`, `وللفقرة`.
  private func stem(
    of word: Int, _ bytes: Span<UInt8>, _ last: Int, _ lexicon: Lexicon
  ) -> Int? {
    guard let bare = LeftContext.wordBehindPrefixes(bytes, word, last, lexicon) else { return nil }
    for stem in bare > word + 2 ? [word + 2, bare] : [bare]
    where Pinpoint.worded(in: bytes, at: stem, until: last, lexicon) == last { return stem }
    return nil
  }

  /// The pinpoint that ends before a noun, where it has a label.
  static func labelledPinpoint(
    in bytes: Span<UInt8>, before noun: Int, from start: Int, lexicon: Lexicon
  ) -> Range<Int>? {
    var context = LeftContext(start: noun, outermost: noun)
    context.readPinpoint(bytes, start, lexicon)
    return context.pinpoint.flatMap { context.isLabelled($0, bytes, lexicon) ? $0 : nil }
  }

  /// Whether a unit has a label behind its word: «пункт 4», not «часть».
  private func isLabelled(
    _ unit: Range<Int>, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    let word = lexicon.pinpointUnits.match(
      in: bytes, at: unit.lowerBound, until: unit.upperBound)
    return word.map { $0.end < unit.upperBound } ?? false
  }

  private func tokenStart(_ bytes: Span<UInt8>, before end: Int, _ from: Int) -> Int {
    var offset = end
    while offset > from {
      let byte = bytes[offset &- 1]
      if byte == 0x20 { break }
      // "l'annexe": the unit begins behind the article.
      if byte == 0x27 || byte == 0x99 && bytes.has("’", before: offset, from: from) { break }
      offset &-= 1
    }
    return offset
  }

  // MARK: Sign before the number, noun behind it

  private mutating func readSign(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    let end = bytes.skippingSpacesBack(from: start, downTo: from)
    if bytes.has("第", before: end, from: from) {
      hasSign = true
      start = end - 3
      outermost = start
    } else if let match = lexicon.nounsBefore.match(in: bytes, before: end, from: from) {
      noun = match.value
      start = match.start
      outermost = start
    }
    readAdjacent(bytes, from, lexicon)
    if date == nil, hasSign { readFarDate(bytes, from) }
    if owner == .unnamed, hasSign { readFarOwner(bytes, from, lexicon) }
  }

  /// The `其` directly behind the verb, parted from its number by a phrase that ends in `的`:
  /// `回顾其据以设立…的 1946 年 6 月 21 日第 11(II)号决议`.
  private mutating func readFarOwner(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    let end = bytes.skippingSpacesBack(from: outermost, downTo: from)
    guard bytes.has("的", before: end, from: from) else { return }
    let limit = Swift.max(from, end - 360)
    var offset = end
    while offset > limit {
      let previous = bytes.previousCharacter(before: offset, from: limit)
      if LeftContext.clauseEnds.match(in: bytes, at: previous, until: end) != nil { break }
      offset = previous
    }
    guard offset == from || offset > limit else { return }
    let clause = GoverningVerb.textStart(in: bytes, of: offset..<end)
    guard let verb = GoverningVerb.opening(at: clause, in: bytes, until: end, lexicon),
      bytes.has("其", at: verb.range.upperBound, until: end)
    else { return }
    owner = .citing
  }

  /// Date and owner in either order: `大会 2001 年 12 月 24 日第`, `1994 年 12 月 15 日大会第`.
  private mutating func readAdjacent(_ bytes: Span<UInt8>, _ from: Int, _ lexicon: Lexicon) {
    for _ in 0..<2 {
      let end = bytes.skippingSpacesBack(from: outermost, downTo: from)
      if date == nil, let found = CitationDate.yearFirst(in: bytes, before: end, from: from) {
        date = found
        outermost = found.range.lowerBound
      } else if owner == .unnamed, let match = ownerWord(bytes, before: end, from, lexicon) {
        owner = match.value
        outermost = match.start
      }
    }
  }

  /// A date parted from its number by the title: `2015 年 9 月 25 日题为“…”的第 70/1 号决议`.
  private mutating func readFarDate(_ bytes: Span<UInt8>, _ from: Int) {
    let limit = Swift.max(from, outermost - 360)
    var offset = outermost
    var depth = 0
    while offset > limit {
      offset = bytes.previousCharacter(before: offset, from: limit)
      let width = 3
      if bytes.has("”", at: offset, until: outermost)
        || bytes.has("》", at: offset, until: outermost)
      {
        depth += 1
      } else if bytes.has("“", at: offset, until: outermost)
        || bytes.has("《", at: offset, until: outermost)
      {
        depth -= 1
      } else if depth > 0 {
        continue
      } else if bytes.has("，", at: offset, until: outermost)
        || bytes.has("；", at: offset, until: outermost)
        || bytes.has("。", at: offset, until: outermost)
        || bytes.has("号", at: offset, until: outermost) || bytes[offset] == 0x2C
      {
        return
      } else if bytes.has("日", at: offset, until: outermost),
        let found = CitationDate.yearFirst(in: bytes, before: offset + width, from: from)
      {
        let next = bytes.skippingSpaces(from: offset + width, until: outermost)
        guard LeftContext.titleOpenings.match(in: bytes, at: next, until: outermost) != nil else {
          return
        }
        date = found
        outermost = found.range.lowerBound
        return
      }
    }
  }

  private static let clauseEnds = Lexicon.table(.first, "，|；|。|：|,|;|号|號")
  private static let titleOpenings = Lexicon.table(
    .first,
    "题为|关于|载有|通过|有关|以|设立|所载|大会|安全理事会|人权理事会|"
      + "題為|關於|載有|通過|有關|設立|大會")
}
