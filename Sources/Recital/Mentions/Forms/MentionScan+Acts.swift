/// Numbered resolutions and decisions, alone, in lists and with several letters.
extension MentionScan {
  /// Takes figures of the right shape as a mention where their surroundings allow it.
  ///
  /// - Returns: The offset to go on from; nil where it is no mention.
  mutating func act(_ core: NumberCore, _ bytes: Span<UInt8>) -> Int? {
    let end = range.upperBound
    var left = LeftContext(
      in: bytes, before: core.range.lowerBound, from: range.lowerBound, lexicon: lexicon)
    if left.noun == .none { left.readColonHead(bytes, range.lowerBound, lexicon) }
    var (coreEnd, further) = (core.range.upperBound, [LetterList.Member]())
    if !core.letters.isEmpty {
      let letters = LetterList.members(behind: core, in: bytes, until: end, lexicon)
      (coreEnd, further) = (letters.end, letters.further)
    }
    guard let right = sign(behind: coreEnd, bytes) else { return nil }
    var (after, body, dateStart) = tail(behind: right.end, core.session, bytes)
    let isMember = list.reaches(
      left.outermost, in: bytes, passage: passage, lexicon: lexicon, isDated: after.date != nil)
    if left.noun == .none, !isMember, changesLanguage(before: core.range.lowerBound, bytes) {
      return act(core, bytes)
    }
    guard accepts(core, left, right, isMember, after, bytes) else { return nil }
    if lexicon.isUnspaced { after = DateAfter(end: right.end) }

    if !isMember, !resumesList(left, bytes) { openList(left) }
    if left.noun != .none {
      list.noun = left.noun
      if lexicon.bodies.standBehind { list.owner = left.owner }
      list.nounStart = mentions.count
    }
    if left.owner != .unnamed { list.owner = left.owner }
    if let body { list.owner = body.owner }
    let first = mentions.count
    let date = left.date?.resolved(in: core.session) ?? after.date ?? leadingDate(of: first)
    if isMember { fillRange(to: core, left.start..<right.end, left.outermost, date, bytes) }
    append(core, core.letters, left.start..<right.end, date)
    for letter in further { append(core, letter.letters, letter.range, date) }
    if lexicon.isUnspaced { takeLeadingDates(left, first, isMember: isMember, bytes) }
    let isUnsettled = list.unsettled < first
    settleNoun(right.noun)
    if let body { shareOwner(body.owner, before: first) }
    // ", of 24 December 2021" behind a comma is the date of all nouns before it.
    let isOfAll = !lexicon.bodies.standBehind && bytes.byte(right.end) == 0x2C
    shareDate(
      from: first, isMember: isMember && !after.isOfOne, isUnsettled, isOfAll, date, core.session)
    if mentions.count > list.first + 1 { shareDates(from: dateStart, behind: &after, bytes) }
    shareTopicDate(of: first, behind: after, left, bytes)
    let pinpoint = Pinpoint.following(
      after.end, in: bytes, until: end, lexicon: lexicon, isDocument: false)
    list.passage = passage
    list.tail = pinpoint?.upperBound ?? after.end
    if let pinpoint, after.date == nil {
      readDate(behind: pinpoint, of: core.session, first, bytes)
    }
    let before = left.pinpoint ?? distantPinpoint(before: left.start, bytes)
    for index in first..<mentions.count { mentions[index].pinpoint = before }
    if let pinpoint { mentions[mentions.count - 1].pinpoint = pinpoint }
    series(behind: pinpoint?.upperBound ?? after.end, bytes)
    if !core.letters.isEmpty, after.date != nil { takeDatedLetters(of: core, bytes) }
    return Swift.max(after.end, list.tail)
  }

  /// "289 (IV), part A, of 21 November 1949": a date behind the pinpoint.
  private mutating func readDate(
    behind pinpoint: Range<Int>, of session: Session, _ first: Int, _ bytes: Span<UInt8>
  ) {
    guard let date = dateBehind(pinpoint.upperBound, bytes) else { return }
    for index in first..<mentions.count where mentions[index].date == nil {
      mentions[index].date = date.resolved(in: session)
    }
    list.tail = date.range.upperBound
  }

  mutating func append(
    _ core: NumberCore, _ letters: LetterSuffix, _ range: Range<Int>, _ date: CalendarDate?
  ) {
    // A noun behind the members is not known yet.
    let noun = lexicon.isUnspaced && !list.isHeaded ? ActNumber.Noun.none : list.noun
    let act = ActNumber(
      style: core.style, session: core.session, number: core.number, letters: letters,
      noun: noun, owner: list.owner)
    var mention = Mention(
      form: noun == .decision ? .decision : .resolution, designation: .act(act),
      range: range, passage: passage)
    mention.date = date
    mentions.append(mention)
  }

  private mutating func openList(_ left: LeftContext) {
    list = ListContext()
    list.passage = passage
    list.first = mentions.count
    list.unsettled = mentions.count
    list.noun = left.noun
    list.isHeaded = left.noun != .none
    list.owner = left.owner
  }

  // MARK: Is it a mention

  private func accepts(
    _ core: NumberCore, _ left: LeftContext, _ right: Sign, _ isMember: Bool, _ after: DateAfter,
    _ bytes: Span<UInt8>
  ) -> Bool {
    if left.noun != .none || isMember || right.noun != .none { return true }
    if lexicon.isUnspaced {
      return core.isDistinctive
        || left.hasSign && (right.hasSign || left.date != nil || goesOn(core, right, bytes))
    }
    if core.isDistinctive { return !isOfLaw(core.range.lowerBound, bytes) }
    let end = range.upperBound
    return
      (after.date != nil || lexicon.dates.titles.begins(bytes, at: after.end, until: end)
      || isAboutAsBefore(after.end, bytes) || endsDescriptions(core, left, bytes))
      && list.resumes(left.outermost, in: bytes, passage: passage, lexicon: lexicon)
  }

  /// Whether a number is that of an act of a State: `Law No. 242 (1967)`.
  private func isOfLaw(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = bytes.skippingSpacesBack(from: start, downTo: range.lowerBound)
    let mark = MentionScan.numberMarks.match(in: bytes, before: end, from: range.lowerBound)
    let word = bytes.skippingSpacesBack(from: mark?.start ?? end, downTo: range.lowerBound)
    return MentionScan.laws.match(in: bytes, before: word, from: range.lowerBound) != nil
  }

  private static let numberMarks = Lexicon.table(.last, " No.| Nos.| no| núm.| n.º| №| رقم")
  private static let laws = Lexicon.table(
    .last,
    "law|laws|act|decree|ordinance|regulation|regulations|directive|recommendation|ley|decreto"
      + "|reglamento|directiva|recomendación|loi|décret|règlement|directive|recommandation|закон"
      + "|закона|законе|указ|указа|постановление|постановления|рекомендация|рекомендации|القانون"
      + "|قانون|المرسوم|مرسوم|التوصية")

  /// Whether a member says what it is about as the one before it does: "resolutions 5/1, on the
  /// institutions of the Council, and 5/2, on the code of conduct".
  private func isAboutAsBefore(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    isTopicTold(bytes) && isTopic(at: offset, bytes)
  }

  /// Whether the last member of a list follows whose members before it said what they are about.
  private func endsDescriptions(_ core: NumberCore, _ left: LeftContext, _ bytes: Span<UInt8>)
    -> Bool
  {
    guard isTopicTold(bytes), core.session.isPlausible else { return false }
    let end = bytes.skippingSpacesBack(from: left.outermost, downTo: range.lowerBound)
    return lexicon.lists.resumptions.match(in: bytes, before: end, from: list.tail) != nil
  }

  // Whether the member of the list before says, in this passage, what it is about.
  private func isTopicTold(_ bytes: Span<UInt8>) -> Bool {
    list.isHeaded && list.passage == passage && isTopic(at: list.tail, bytes)
  }

  // "on the institutions", ", on the institutions", "– on the institutions".
  func isTopic(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    let dash = MentionScan.dashes.match(in: bytes, at: offset, until: end)
    return lexicon.lists.topics.begins(bytes, at: dash?.end ?? offset, until: end)
  }

  private static let dashes = PhraseTable<Void>(.first, letters: .exact, [" –", " —", " -"])

  /// Whether another member follows, and `号` behind the last: `第 53/77 E 和第 53/77 T 号`,
  /// `第59/50、59/51和59/52号决议`.
  private func goesOn(_ core: NumberCore, _ right: Sign, _ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    var offset = right.end
    for _ in 0..<24 {
      guard let joint = lexicon.joint(in: bytes, at: offset, until: end) else { return false }
      var next = joint.end
      if bytes.has("第", at: next, until: end) {
        if !core.letters.isEmpty { return true }
        next = bytes.skippingSpaces(from: next + 3, until: end)
      }
      guard let figures = bytes.figures(at: next, until: end),
        let member = SessionNumber.core(
          in: bytes, at: next, figuresEnd: figures.end, until: end),
        let sign = sign(behind: member.range.upperBound, bytes)
      else { return false }
      if sign.hasSign || sign.noun != .none { return true }
      offset = member.range.upperBound
    }
    return false
  }

  private func resumesList(_ left: LeftContext, _ bytes: Span<UInt8>) -> Bool {
    left.noun == .none && !lexicon.isUnspaced
      && list.resumes(left.outermost, in: bytes, passage: passage, lexicon: lexicon)
  }

  // MARK: Behind the number

  /// `号` and the noun behind it.
  struct Sign {
    var hasSign: Bool
    var noun: ActNumber.Noun
    var end: Int
  }

  /// Reads `号决议` behind a number; nil where the number is that of something else.
  private func sign(behind start: Int, _ bytes: Span<UInt8>) -> Sign? {
    let end = range.upperBound
    guard lexicon.isUnspaced else { return Sign(hasSign: false, noun: .none, end: start) }
    let first = bytes.skippingSpaces(from: start, until: end)
    let hasSign = bytes.has("号", at: first, until: end) || bytes.has("號", at: first, until: end)
    let next = hasSign ? bytes.skippingSpaces(from: first + 3, until: end) : first
    if let noun = lexicon.nounsAfter.match(in: bytes, at: next, until: end) {
      return Sign(hasSign: hasSign, noun: noun.value, end: noun.end)
    }
    guard hasSign else { return Sign(hasSign: false, noun: .none, end: start) }
    guard !lexicon.bodies.otherNouns.begins(bytes, at: next, until: end) else { return nil }
    return Sign(hasSign: true, noun: .none, end: first + 3)
  }

  /// The date behind a number and the body, in either order.
  private func tail(behind start: Int, _ session: Session, _ bytes: Span<UInt8>)
    -> (date: DateAfter, body: BodyBehind?, dateStart: Int)
  {
    let end = range.upperBound
    var after = DateAfter(in: bytes, at: start, until: end, session, lexicon)
    let body = BodyBehind(in: bytes, at: after.end, until: end, lexicon: lexicon)
    guard let body else { return (after, body, start) }
    guard after.date == nil else {
      if lexicon.bodies.standBehind { after.end = body.end }
      return (after, body, start)
    }
    let behind = DateAfter(in: bytes, at: body.end, until: end, session, lexicon)
    guard behind.date != nil || lexicon.bodies.standBehind else { return (after, body, start) }
    return (behind, body, body.end)
  }

  /// A body behind the last member is that of the members before it that name none: of those under
  /// the same noun, and of those under the nouns before where they are numbered in the same way.
  private mutating func shareOwner(_ owner: ActNumber.Owner, before first: Int) {
    guard first < mentions.count, case .act(let last) = mentions[first].designation else { return }
    let isAssembly = owner == .named(.generalAssembly)
    var index = first - 1
    while index >= list.first, mentions.indices.contains(index),
      case .act(var act) = mentions[index].designation, act.owner == .unnamed,
      index >= list.nounStart
        || (lexicon.bodies.standBehind || owner == .named(.other))
          && act.session.isNumbered(as: last.session),
      // No session of the Assembly before the thirty-first was numbered so, and a date tells another.
      !(isAssembly && (act.session.isRegular(before: 31) || isElsewhen(act, mentions[index].date)))
    {
      act.owner = owner
      mentions[index].designation = .act(act)
      index -= 1
    }
  }

  /// Whether a date is not in the session of the Assembly with the number of an act: the thirty-fourth
  /// session of the Human Rights Council was in 2017, that of the Assembly in 1979.
  private func isElsewhen(_ act: ActNumber, _ date: CalendarDate?) -> Bool {
    guard let date, case .regular(let session) = act.session else { return false }
    return !(1945 + session...1947 + session).contains(date.year)
  }

  /// Gives the members of a list the dates that follow it in a list of their own.
  private mutating func shareDates(
    from start: Int, behind after: inout DateAfter, _ bytes: Span<UInt8>
  ) {
    guard lexicon.dates.parallel.begins(bytes, at: start, until: range.upperBound),
      let dates = ParallelDates(in: bytes, at: start, until: range.upperBound, lexicon),
      dates.dates.count <= mentions.count - list.first
    else { return }
    let first = mentions.count - dates.dates.count
    for (index, date) in dates.dates.enumerated() { mentions[first + index].date = date }
    after.end = Swift.max(after.end, dates.end)
  }

  /// A noun behind a member is the noun of all members since the noun before.
  private mutating func settleNoun(_ noun: ActNumber.Noun) {
    guard noun != .none else { return }
    list.noun = noun
    defer { list.unsettled = mentions.count }
    for index in list.unsettled..<mentions.count {
      guard case .act(var act) = mentions[index].designation, act.noun == .none else { continue }
      act.noun = noun
      mentions[index].designation = .act(act)
      mentions[index].form = noun == .decision ? .decision : .resolution
    }
  }

  /// One date for two members: "5/1 and 5/2 of 18 June 2007",
  /// `1998 年 12 月 4 日第 53/77 E 和第 53/77 T 号`.
  private mutating func shareDate(
    from first: Int, isMember: Bool, _ isUnsettled: Bool, _ isOfAll: Bool, _ date: CalendarDate?,
    _ session: Session
  ) {
    guard isMember, first > list.first, case .act(let before) = mentions[first - 1].designation,
      before.session == session
    else { return }
    if let date, mentions[first - 1].date == nil, !lexicon.isUnspaced {
      var index = first - 1
      let start = isOfAll ? list.first : list.nounStart
      while index >= start, mentions[index].date == nil,
        case .act(let act) = mentions[index].designation, act.session == session,
        act.noun == list.noun
      {
        mentions[index].date = date
        index -= 1
      }
    } else if date == nil, lexicon.isUnspaced, let shared = mentions[first - 1].date,
      case .act(let act) = mentions[first].designation,
      isUnsettled || act.number == before.number
    {
      for index in first..<mentions.count { mentions[index].date = shared }
    }
  }

  /// "both of 18 June 2007", "all of 14 December 1990": the date of the mentions before it.
  @inline(__always)
  mutating func sharedDate(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard lexicon.dates.shared.match(in: bytes, before: start, from: range.lowerBound) != nil
    else { return nil }
    return sharedDate(bytes, behindWordsAt: start)
  }

  @inline(never)
  private mutating func sharedDate(_ bytes: Span<UInt8>, behindWordsAt start: Int) -> Int? {
    guard
      let date = CitationDate.dayFirst(in: bytes, at: start, until: range.upperBound, lexicon)
    else { return nil }
    let isOfAll = lexicon.dates.sharedByAll.match(in: bytes, before: start, from: range.lowerBound)
    let count = isOfAll == nil ? 2 : Swift.max(2, mentions.count - list.first)
    for index in mentions.indices.suffix(count)
    where mentions[index].passage == passage && mentions[index].date == nil {
      mentions[index].date = date.resolved(in: nil)
    }
    if list.passage == passage { list.tail = Swift.max(list.tail, date.range.upperBound) }
    return date.range.upperBound
  }
}
