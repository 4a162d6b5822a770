/// Bodies named behind the number of an act.
extension MentionScan {
  /// "of the Human Rights Council" behind a number and its date, or between the two: «резолюция
  /// 60/251 Генеральной Ассамблеи от 15 марта 2006 года».
  ///
  /// What was read behind the number then ends behind the body.
  func owner(
    behind after: inout DateAfter, _ session: Session, _ bytes: Span<UInt8>
  ) -> ActNumber.Owner? {
    let end = range.upperBound
    guard let link = lexicon.bodies.links.match(in: bytes, at: after.end, until: end),
      let body = lexicon.ownersAfter.match(in: bytes, at: link.end, until: end)
    else { return nil }
    if after.date == nil {
      after = DateAfter(in: bytes, at: body.end, until: end, session, lexicon)
    } else {
      after.end = body.end
    }
    return body.value
  }

  /// Gives a list the body that is named behind one of its members: that of this member and of the
  /// others whose form does not tell another one, «резолюции 1997/50 … и 2003/31 … Комиссии».
  mutating func shareOwner(_ body: ActNumber.Owner, _ session: Session) {
    list.owner = body
    guard list.passage == passage, list.first < mentions.count else { return }
    for index in list.first..<mentions.count {
      guard case .act(var act) = mentions[index].designation, act.owner == .unnamed,
        MentionScan.isAlike(act.session, session)
      else { continue }
      act.owner = body
      mentions[index].designation = .act(act)
    }
  }

  private static func isAlike(_ first: Session, _ second: Session) -> Bool {
    switch (first, second) {
    case (.year, .year), (.roman, .roman): true
    default: first == second
    }
  }
}
