/// Numbers without their year, alone and in lists: "resolution 1701", "resolutions 242 and 338".
extension MentionScan {
  /// Takes three or four figures behind the noun, or behind such a number and "and", as a resolution
  /// of the Security Council whose year its number tells; the resolver keeps it only where the
  /// document allows it.
  @inline(__always)
  mutating func shortNumber(_ bytes: Span<UInt8>, at start: Int, figuresEnd: Int) -> Int? {
    if lexicon.isUnspaced, figuresEnd - start >= 2, figuresEnd - start <= 4 {
      return unspacedShortNumber(bytes, at: start, figuresEnd: figuresEnd)
    }
    guard figuresEnd - start == 3 || figuresEnd - start == 4 else { return nil }
    guard bytes.byte(start - 1) == 0x20 || followsMark(bytes, start) else { return nil }
    let end = bytes[start - 1] == 0x20 ? start - 1 : start
    if lexicon.nounsBefore.ends(bytes, before: end, from: range.lowerBound) {
      shorts = ListContext()
    } else if !isYear(bytes, figuresEnd), mayFollowBody(bytes, end) {
      return shortNumber(bytes, behindBodyAt: start, figuresEnd: figuresEnd)
    } else if shorts.passage != passage || start - shorts.tail > 24 {
      return nil
    }
    return shortNumber(bytes, behindNounAt: start, figuresEnd: figuresEnd)
  }

  /// Whether a number is glued to a sign, as in «№1540» and "n°1540", or to the `و` that joins it to a
  /// list: `القرارين 1325 و1820`.
  @inline(__always)
  private func followsMark(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    switch bytes.byte(start - 1) {
    case 0x88: shorts.passage == passage && bytes.has(" و", before: start, from: range.lowerBound)
    case 0x96: bytes.has("№", before: start, from: range.lowerBound)
    case 0xB0, 0xBA: bytes.byte(start - 2) == 0xC2
    default: false
    }
  }

  /// Whether the word for a year follows: «резолюции Совета Безопасности 2004 года».
  @inline(__always)
  private func isYear(_ bytes: Span<UInt8>, _ figuresEnd: Int) -> Bool {
    lexicon.dates.yearTails.begins(bytes, at: figuresEnd, until: range.upperBound)
  }

  /// Whether a body, or "№", stands where the noun may stand before it: «резолюция Совета
  /// Безопасности № 1540».
  @inline(__always)
  private func mayFollowBody(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    lexicon.bodies.tails.ends(bytes, before: end, from: range.lowerBound)
      || lexicon.bodies.standBehind
        && lexicon.owners.ends(bytes, before: end, from: range.lowerBound)
  }

  @inline(never)
  private mutating func shortNumber(
    _ bytes: Span<UInt8>, behindBodyAt start: Int, figuresEnd: Int
  ) -> Int? {
    let before = shorts
    shorts = ListContext()
    if let end = shortNumber(bytes, behindNounAt: start, figuresEnd: figuresEnd) { return end }
    shorts = before
    return nil
  }

  /// "UNSCR1540": a number glued to the abbreviation of its noun and body.
  mutating func gluedNumber(_ bytes: Span<UInt8>, at start: Int, figuresEnd: Int) -> Int? {
    guard figuresEnd - start >= 3, figuresEnd - start <= 4, !lexicon.isUnspaced,
      ByteClass.isLetter(bytes.byte(start - 2)),
      lexicon.nounsBefore.ends(bytes, before: start, from: range.lowerBound),
      lexicon.owners.ends(bytes, before: start, from: range.lowerBound)
    else { return nil }
    shorts = ListContext()
    return shortNumber(bytes, behindNounAt: start, figuresEnd: figuresEnd)
  }

  @inline(never)
  private mutating func shortNumber(
    _ bytes: Span<UInt8>, behindNounAt start: Int, figuresEnd: Int
  ) -> Int? {
    let end = range.upperBound
    guard let number = bytes.figures(at: start, until: figuresEnd),
      number.value <= ShortNumber.last
    else { return nil }
    let isMember = shorts.passage == passage
    if isMember {
      guard
        shorts.reaches(start, in: bytes, passage: passage, lexicon: lexicon, isDated: false),
        bytes.byte(figuresEnd) != 0x2F,
        shorts.isHeaded || endsMember(bytes, figuresEnd)
      else { return nil }
    }
    let left = LeftContext(in: bytes, before: start, from: range.lowerBound, lexicon: lexicon)
    guard isMember || left.noun == .resolution else { return nil }
    let owner = isMember ? shorts.owner : left.owner
    let year = printedYear(number.value, bytes, figuresEnd)
    guard year != nil || !isSession(bytes, before: figuresEnd) else { return nil }
    let figuresEnd = year ?? figuresEnd
    let after = DateAfter(in: bytes, at: figuresEnd, until: end, .special(0), lexicon)
    let body = BodyBehind(in: bytes, at: after.end, until: end, lexicon: lexicon)
    guard
      let session = ShortNumber.session(
        of: number.value, body?.owner ?? owner, on: after.date),
      session.isYear || isMember
        || namesAssembly(left.start, start, body?.end ?? start, bytes)
    else { return nil }
    append(number.value, of: session, body?.owner ?? owner, left.start..<figuresEnd, after.date)
    if year != nil { giveYear() }
    if !isMember {
      mentions[mentions.count - 1].pinpoint = left.pinpoint
      shorts.isHeaded = isPlural(bytes, nounEnd: start - 1)
    }
    if let body { shareShortOwner(body.owner) }
    let slashed = slashedNumbers(behind: figuresEnd, body?.owner ?? owner, bytes)
    let last = Swift.max(slashed, body?.end ?? after.end)
    shorts.tail = last
    let pinpoint = Pinpoint.following(
      last, in: bytes, until: end, lexicon: lexicon, isDocument: false)
    guard let pinpoint else { return last }
    mentions[mentions.count - 1].pinpoint = pinpoint
    shorts.tail = pinpoint.upperBound
    return pinpoint.upperBound
  }

  /// Whether the whole name of the Assembly stands before the noun, before the number or behind it.
  private func namesAssembly(
    _ noun: Int, _ number: Int, _ end: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let spaces = bytes.skippingSpacesBack(from: number, downTo: range.lowerBound)
    let word = LeftContext.endBeforeTails(bytes, before: spaces, range.lowerBound, lexicon)
    return [noun, number, end, word].contains {
      AssemblyName.ends(before: $0, in: bytes, from: range.lowerBound)
    }
  }

  /// Whether `大会` stands right before the number, or before the date that does.
  private func namesAssembly(before left: LeftContext, _ bytes: Span<UInt8>) -> Bool {
    let name = left.outermost
    let date = left.date.map(\.range.lowerBound) ?? left.start
    return [name + 6, date, left.start].contains {
      AssemblyName.ends(before: $0, in: bytes, from: range.lowerBound)
    }
  }

  private mutating func append(
    _ number: Int, of session: Session, _ owner: ActNumber.Owner, _ range: Range<Int>,
    _ date: CalendarDate?
  ) {
    let act = ActNumber(
      style: .short, session: session, number: number, noun: .resolution, owner: owner)
    var mention = Mention(
      form: .resolution, designation: .act(act), range: range, passage: passage)
    mention.date = date
    if shorts.passage != passage {
      shorts.passage = passage
      shorts.first = mentions.count
    }
    shorts.owner = owner
    mentions.append(mention)
  }

  /// Takes the numbers that slashes join to the one before: "UNSCRs 1267/1373/1988", "1540 / 2231";
  /// gives the end of the last.
  private mutating func slashedNumbers(
    behind end: Int, _ owner: ActNumber.Owner, _ bytes: Span<UInt8>
  ) -> Int {
    var last = end
    while bytes.byte(last) == 0x2F || bytes.has(" / ", at: last, until: range.upperBound) {
      let start = bytes[last] == 0x2F ? last + 1 : last + 3
      guard let number = bytes.figures(at: start, until: range.upperBound),
        number.end - start >= 3, number.end - start <= 4, bytes.byte(number.end) != 0x2D,
        let session = ShortNumber.session(of: number.value, owner, on: nil), session.isYear
      else { break }
      append(number.value, of: session, owner, start..<number.end, nil)
      last = number.end
    }
    return last
  }

  /// The end of the year behind a slash, where it is that of a resolution of the Security Council:
  /// "UNSCR 1540/2004".
  private func printedYear(_ number: Int, _ bytes: Span<UInt8>, _ slash: Int) -> Int? {
    guard slash < range.upperBound, bytes[slash] == 0x2F,
      let year = bytes.figures(at: slash + 1, until: range.upperBound),
      SecurityCouncilYears.year(of: number) == year.value
    else { return nil }
    return year.end
  }

  /// Whether figures are no number but a session: "resolution 1540/12", not "1267/1989".
  private func isSession(_ bytes: Span<UInt8>, before slash: Int) -> Bool {
    guard slash < range.upperBound, bytes[slash] == 0x2F,
      let number = bytes.figures(at: slash + 1, until: range.upperBound)
    else { return false }
    return number.end - slash <= 3
  }

  /// Notes that the last number is printed with its year.
  private mutating func giveYear() {
    guard case .act(var act) = mentions[mentions.count - 1].designation else { return }
    act.style = .parenthesis
    mentions[mentions.count - 1].designation = .act(act)
  }

  /// A body behind the last number is that of the numbers before it.
  private mutating func shareShortOwner(_ owner: ActNumber.Owner) {
    for index in shorts.first..<mentions.count {
      guard case .act(var act) = mentions[index].designation, act.style == .short,
        act.owner == .unnamed,
        let session = ShortNumber.session(of: act.number, owner, on: mentions[index].date)
      else { continue }
      act.owner = owner
      act.session = session
      mentions[index].designation = .act(act)
    }
  }

  /// Whether a noun is that of several acts: "resolutions", «резолюции», `القرارين`; those of one end
  /// in other letters.
  private func isPlural(_ bytes: Span<UInt8>, nounEnd end: Int) -> Bool {
    let last = bytes.byte(end - 1)
    return last == 0x73 || last >= 0x80 && last != 0x8F && last != 0x8E && last != 0xB1
  }

  /// Whether a number behind "and" counts nothing: "resolution 2100 and 300 observers".
  private func endsMember(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset < range.upperBound, bytes[offset] == 0x20 else { return true }
    if bytes.byte(offset + 1) == 0x28 { return true }
    return lexicon.conjunctions.begins(bytes, at: offset + 1, until: range.upperBound)
      || lexicon.bodies.links.begins(bytes, at: offset, until: range.upperBound)
      || lexicon.dates.links.begins(bytes, at: offset, until: range.upperBound)
  }

  // MARK: Without spaces

  /// `第2808号决议（2025）`: the year behind the noun.
  private func yearInParentheses(behind end: Int, _ bytes: Span<UInt8>)
    -> (value: Int, end: Int)?
  {
    guard let open = bytes.openingParenthesis(at: end, until: range.upperBound),
      let year = bytes.figures(at: open, until: range.upperBound), year.end - open == 4,
      let close = bytes.closingParenthesis(at: year.end, until: range.upperBound)
    else { return nil }
    return (year.value, close)
  }

  /// Whether the body right before a number makes it that of an act without `第`: `安理会1540号决议`.
  private func isNamed(_ owner: ActNumber.Owner) -> Bool {
    owner == .named(.securityCouncil) || owner == .named(.generalAssembly)
  }

  /// `第242和338号决议`, `第242号和第338号决议`.
  @inline(never)
  private mutating func unspacedShortNumber(
    _ bytes: Span<UInt8>, at start: Int, figuresEnd: Int
  ) -> Int? {
    let left = LeftContext(in: bytes, before: start, from: range.lowerBound, lexicon: lexicon)
    let isMember = shorts.passage == passage && shorts.tail <= start && start - shorts.tail < 12
    // A number of two figures is a small one of the Council, or counts something.
    guard left.hasSign || isMember || isNamed(left.owner),
      figuresEnd - start > 2 || isMember || isNamed(left.owner),
      let number = bytes.figures(at: start, until: figuresEnd),
      let end = ShortNumberTail.end(behind: figuresEnd, in: bytes, until: range.upperBound, lexicon)
    else { return nil }
    let owner = isMember && left.owner == .unnamed ? shorts.owner : left.owner
    let date = left.date?.resolved(in: nil)
    guard let session = ShortNumber.session(of: number.value, owner, on: date),
      session.isYear || isMember || namesAssembly(before: left, bytes)
    else { return nil }
    if !isMember { shorts = ListContext() }
    let year = yearInParentheses(behind: end, bytes)
    append(number.value, of: session, owner, left.start..<(year?.end ?? end), date)
    if let year, session == .year(year.value) { giveYear() }
    shorts.tail = year?.end ?? end
    let pinpoint = Pinpoint.following(
      end, in: bytes, until: range.upperBound, lexicon: lexicon, isDocument: false)
    if let pinpoint { mentions[mentions.count - 1].pinpoint = pinpoint }
    return pinpoint?.upperBound ?? end
  }
}

/// What stands behind a number without its year in a language without spaces.
enum ShortNumberTail {
  /// The end of a number with its `号` and noun, where the noun stands behind it or behind the last
  /// member of its list; nil elsewhere.
  static func end(
    behind figures: Int, in bytes: Span<UInt8>, until limit: Int, _ lexicon: Lexicon
  ) -> Int? {
    let first = sign(bytes, figures, limit)
    if let noun = noun(bytes, first, limit, lexicon) {
      return noun.value == .resolution && first > figures ? noun.end : nil
    }
    var offset = first
    for _ in 0..<12 {
      guard let next = member(bytes, offset, limit, lexicon) else { return nil }
      offset = sign(bytes, next, limit)
      if let noun = noun(bytes, offset, limit, lexicon) {
        return noun.value == .resolution && offset > next ? first : nil
      }
    }
    return nil
  }

  /// The end of `号`, the offset itself where there is none.
  private static func sign(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    let next = bytes.skippingSpaces(from: start, until: limit)
    let isSign = bytes.has("号", at: next, until: limit) || bytes.has("號", at: next, until: limit)
    return isSign ? next + 3 : start
  }

  private static func noun(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ lexicon: Lexicon
  ) -> (value: ActNumber.Noun, end: Int)? {
    let next = bytes.skippingSpaces(from: start, until: limit)
    return lexicon.nounsAfter.match(in: bytes, at: next, until: limit)
  }

  /// The end of the figures of the next member: `、338`, `和第338`.
  private static func member(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ lexicon: Lexicon
  ) -> Int? {
    var offset = bytes.skippingSpaces(from: start, until: limit)
    guard let joint = lexicon.conjunctions.match(in: bytes, at: offset, until: limit) else {
      return nil
    }
    offset = bytes.skippingSpaces(from: joint.end, until: limit)
    if bytes.has("第", at: offset, until: limit) {
      offset = bytes.skippingSpaces(from: offset + 3, until: limit)
    }
    guard let figures = bytes.figures(at: offset, until: limit), figures.end - offset >= 2,
      figures.end - offset <= 4
    else { return nil }
    return figures.end
  }
}
