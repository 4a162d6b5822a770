/// Numbered resolutions and decisions, alone, in lists and with several letters.
extension MentionScan {
  /// Takes figures of the right shape as a mention where their surroundings allow it.
  ///
  /// - Returns: The offset to go on from; nil where it is no mention.
  mutating func act(_ core: NumberCore, _ bytes: Span<UInt8>) -> Int? {
    let end = range.upperBound
    let left = LeftContext(
      in: bytes, before: core.range.lowerBound, from: range.lowerBound, lexicon: lexicon)
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
      if lexicon.bodies.standBehind {
        list.owner = left.owner
        list.nounStart = mentions.count
      }
    }
    if left.owner != .unnamed { list.owner = left.owner }
    if let body { list.owner = body.owner }
    let first = mentions.count
    let date = left.date?.resolved(in: core.session) ?? after.date ?? leadingDate(of: first)
    append(core, core.letters, left.start..<right.end, date)
    for letter in further { append(core, letter.letters, letter.range, date) }
    if lexicon.isUnspaced { takeLeadingDates(left, first, isMember: isMember, bytes) }
    let isUnsettled = list.unsettled < first
    settleNoun(right.noun)
    if let body { shareOwner(body.owner, before: first) }
    shareDate(
      from: first, isMember: isMember && !after.isOfOne, isUnsettled, date, core.session)
    if mentions.count > list.first + 1 { shareDates(from: dateStart, behind: &after, bytes) }
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

  private mutating func append(
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
    if core.isDistinctive { return true }
    let end = range.upperBound
    return
      (after.date != nil || lexicon.dates.titles.begins(bytes, at: after.end, until: end)
      || isAboutAsBefore(after.end, bytes))
      && list.resumes(left.outermost, in: bytes, passage: passage, lexicon: lexicon)
  }

  /// Whether a member says what it is about as the one before it does: "resolutions 5/1, on the
  /// institutions of the Council, and 5/2, on the code of conduct".
  private func isAboutAsBefore(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    list.isHeaded && list.passage == passage && isTopic(at: offset, bytes)
      && isTopic(at: list.tail, bytes)
  }

  // "on the institutions", ", on the institutions", "– on the institutions".
  private func isTopic(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    let dash = MentionScan.dashes.match(in: bytes, at: offset, until: end)
    return lexicon.lists.topics.begins(bytes, at: dash?.end ?? offset, until: end)
  }

  private static let dashes = PhraseTable<Void>(.first, letters: .exact, [" –", " —", " -"])

  /// Whether `第` begins another member: `第 53/77 E 和第 53/77 T 号`.
  private func goesOn(_ core: NumberCore, _ right: Sign, _ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    let word = bytes.skippingSpaces(from: right.end, until: end)
    guard !core.letters.isEmpty,
      let joint = lexicon.conjunctions.match(in: bytes, at: word, until: end)
    else { return false }
    return bytes.has("第", at: bytes.skippingSpaces(from: joint.end, until: end), until: end)
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
    // Where bodies stand in front as a rule, one behind is that of the noun it follows; only of a body
    // elsewhere is that sure enough.
    guard lexicon.bodies.standBehind || owner == .named(.other) else { return }
    var index = first - 1
    while index >= list.first, mentions.indices.contains(index),
      case .act(var act) = mentions[index].designation, act.owner == .unnamed,
      index >= list.nounStart
        || lexicon.bodies.standBehind && act.session.isNumbered(as: last.session)
    {
      act.owner = owner
      mentions[index].designation = .act(act)
      index -= 1
    }
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
    from first: Int, isMember: Bool, _ isUnsettled: Bool, _ date: CalendarDate?,
    _ session: Session
  ) {
    guard isMember, first > list.first, case .act(let before) = mentions[first - 1].designation,
      before.session == session
    else { return }
    if let date, mentions[first - 1].date == nil, !lexicon.isUnspaced {
      var index = first - 1
      let start = lexicon.bodies.standBehind ? list.nounStart : list.first
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
    return date.range.upperBound
  }
}
