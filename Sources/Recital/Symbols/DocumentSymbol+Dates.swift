extension DocumentSymbol {
  /// The days between which the instrument is likely to be dated, nil where the symbol tells none.
  ///
  /// An act is dated within the session or year of its symbol: `A/RES/56/24` from September 2001
  /// to September 2002. Other documents of a session or year may be some months early.
  public var likelyDates: ClosedRange<CalendarDate>? {
    guard let session else { return nil }
    let isAct = nature == .resolution || nature == .decision
    switch body {
    case .humanRightsCouncil: return SessionDates.humanRightsCouncil(session, isAct: isAct)
    case .economicAndSocialCouncil: return SessionDates.economicAndSocialCouncil(session, isAct)
    case .commissionOnHumanRights: return SessionDates.commissionOnHumanRights(session, isAct)
    case .generalAssembly: return SessionDates.generalAssembly(session, isAct: isAct)
    case .securityCouncil, .trusteeshipCouncil, .secretariat, .other, .external:
      return SessionDates.year(session, isAct)
    }
  }
}

/// When the sessions of the bodies met.
private enum SessionDates {
  typealias Range = ClosedRange<CalendarDate>

  static func generalAssembly(_ session: Session, isAct: Bool) -> Range? {
    switch session {
    case .regular(let number), .roman(let number):
      regularAssembly(number, isAct: isAct)
    case .special(let number), .romanSpecial(let number):
      SpecialSessions.special(number)
    case .emergency(let number), .romanEmergency(let number):
      SpecialSessions.emergency(number)
    case .year, .organizational: year(session, isAct)
    }
  }

  /// Session 1 met from January 1946; the fifth lasted until November 1951, the sixth into 1952.
  private static func regularAssembly(_ number: Int, isAct: Bool) -> Range? {
    let opening = 1945 + number
    switch number {
    case 1: return months(1946, 1, 1947, 8)
    case 5: return months(1950, 9, 1951, 11)
    case 6: return months(1951, 11, 1952, 9)
    case 2...200:
      return isAct ? months(opening, 9, opening + 1, 9) : months(opening, 1, opening + 1, 12)
    default: return nil
    }
  }

  static func economicAndSocialCouncil(_ session: Session, _ isAct: Bool) -> Range? {
    guard case .roman(let number) = session else { return year(session, isAct) }
    let about = 1945 + number / 2
    return months(about, 1, about + 1, 12)
  }

  static func commissionOnHumanRights(_ session: Session, _ isAct: Bool) -> Range? {
    guard case .roman(let number) = session else { return year(session, isAct) }
    return months(1944 + max(number, 3), 1, 1944 + max(number, 3), 12)
  }

  /// Three sessions a year since 2008: in spring, summer and autumn.
  static func humanRightsCouncil(_ session: Session, isAct: Bool) -> Range? {
    switch session {
    case .regular(let number) where (1...6).contains(number):
      return months(number < 4 ? 2006 : 2007, 1, 2007, 12)
    case .regular(let number) where (7...199).contains(number):
      let year = 2008 + (number - 7) / 3
      let season = (number - 7) % 3
      let opening = [(2, 6), (5, 8), (8, 12)][season]
      guard isAct else { return months(year - 1, 9, year, 12) }
      return months(year, opening.0, year, opening.1)
    case .special(let number): return SpecialSessions.humanRightsCouncil(number)
    default: return year(session, isAct)
    }
  }

  static func year(_ session: Session, _ isAct: Bool) -> Range? {
    guard case .year(let year) = session else { return nil }
    return isAct ? months(year, 1, year, 12) : months(year - 1, 12, year + 1, 1)
  }

  /// The days from the first of one month to the last of another.
  static func months(_ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int) -> Range? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    for day in stride(from: 31, through: 28, by: -1) {
      if let last = CalendarDate(year: lastYear, month: lastMonth, day: day), first <= last {
        return first...last
      }
    }
    return nil
  }
}
