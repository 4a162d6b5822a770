/// What the members of a list of acts leave unsaid: those between two of them, and a date for both.
extension MentionScan {
  /// The most acts that a range may stand for.
  private static let longestRange = 60

  /// Takes the acts between the last one and `core` where a range joins them: "33/173 to 33/176".
  mutating func fillRange(
    to core: NumberCore, _ range: Range<Int>, _ start: Int, _ date: CalendarDate?,
    _ bytes: Span<UInt8>
  ) {
    guard let last = mentions.last, last.passage == passage, core.letters.isEmpty,
      case .act(let first) = last.designation, first.session == core.session,
      first.letters.isEmpty, first.style == .slash, core.style == .slash,
      core.number - first.number > 1, core.number - first.number < MentionScan.longestRange,
      let word = lexicon.lists.suffixRanges.match(
        in: bytes, at: last.range.upperBound, until: start),
      bytes.skippingSpaces(from: word.end, until: start) == start
    else { return }
    for number in first.number + 1..<core.number {
      var member = core
      member.number = number
      append(member, member.letters, range, date)
    }
  }

  /// Gives one date to two acts that say what they are about: "5/1, on the house of the Council, and
  /// 5/2, on its guests, of 18 June 2007", `2007年6月18日关于…的第5/1号决议和关于…的第5/2号决议`.
  mutating func shareTopicDate(
    of member: Int, behind after: DateAfter, _ left: LeftContext, _ bytes: Span<UInt8>
  ) {
    guard member > 0, member < mentions.count, mentions[member].date == nil,
      mentions[member - 1].passage == passage,
      case .act(let before) = mentions[member - 1].designation,
      case .act(let act) = mentions[member].designation, act.session == before.session
    else { return }
    if lexicon.isUnspaced {
      if let date = mentions[member - 1].date, isAboutToo(member, left, bytes) {
        mentions[member].date = date
      }
    } else if mentions[member - 1].date == nil, isTopic(at: after.end, bytes),
      isTopic(at: mentions[member - 1].range.upperBound, bytes),
      let date = dateBehindTopic(after.end, bytes)
    {
      mentions[member].date = date
      mentions[member - 1].date = date
    }
  }

  /// Takes letters that go on with a number and have dates of their own: "61/250 A of 22 December 2006,
  /// B of 2 April 2007 and C of 29 June 2007".
  mutating func takeDatedLetters(of core: NumberCore, _ bytes: Span<UInt8>) {
    let end = range.upperBound
    while let joint = lexicon.joint(in: bytes, at: list.tail, until: end),
      ByteClass.isUpper(bytes.byte(joint.end)), !bytes.isLetter(at: joint.end + 1)
    {
      let last = joint.end + 1
      let after = DateAfter(in: bytes, at: last, until: end, core.session, lexicon)
      guard after.date != nil else { return }
      append(core, LetterSuffix(first: bytes[joint.end]), joint.end..<last, after.date)
      list.tail = after.end
    }
  }

  /// The date at the end of a phrase, behind its last comma or its last word.
  private func dateBehindTopic(_ start: Int, _ bytes: Span<UInt8>) -> CalendarDate? {
    let end = Swift.min(range.upperBound, start + 240)
    var offset = start + 1
    while offset < end {
      switch bytes[offset] {
      case 0x3B, 0x2E: return nil
      case 0x2F where ByteClass.isDigit(bytes[offset - 1]): return nil
      case 0x20, 0x2C, 0xD8:
        if let date = dateBehind(offset, bytes) { return date.resolved(in: nil) }
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// Whether nothing but "and on … of" parts an act from the one before.
  private func isAboutToo(_ member: Int, _ left: LeftContext, _ bytes: Span<UInt8>) -> Bool {
    let end = left.outermost
    var offset = mentions[member - 1].range.upperBound
    guard end > offset, end - offset < 240 else { return false }
    let start = offset
    if let open = bytes.openingParenthesis(at: offset, until: end) {
      guard let close = (open..<end).first(where: { closes($0, bytes, end) }) else { return false }
      offset = bytes.closingParenthesis(at: close, until: end) ?? close
    }
    guard let word = lexicon.conjunctions.match(in: bytes, at: offset, until: end) else {
      return false
    }
    // `第5/1号决议(房屋)和第5/2号决议(来客)`: the topics stand in parentheses.
    if word.end == end { return offset > start }
    return MentionScan.subjects.match(in: bytes, at: word.end, until: end) != nil
      && bytes.has("的", before: end, from: offset)
  }

  private func closes(_ offset: Int, _ bytes: Span<UInt8>, _ end: Int) -> Bool {
    bytes.closingParenthesis(at: offset, until: end) != nil
  }

  private static let subjects = PhraseTable<Void>(
    .first, letters: .exact, ["关于", "有关", "题为", "關於", "有關", "題為"])
}
