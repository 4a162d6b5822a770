/// The body of a number with a session in figures, `n/m`: the Assembly, from its thirty-first
/// session on, or the Human Rights Council, whose sessions began in 2006.
enum SessionRule {
  typealias Finding = (body: Body, reasons: Reasons, confidence: Double)

  static func body(
    of act: ActNumber, _ session: Int, _ date: CalendarDate?, _ speaker: Body?,
    _ memory: BodyMemory
  ) -> Finding? {
    switch act.owner {
    case .named(.generalAssembly):
      return session >= 31 ? (.generalAssembly, .explicitOrgan, 0.99) : nil
    case .named(.humanRightsCouncil): return (.humanRightsCouncil, .explicitOrgan, 0.99)
    case .council: return council(session, date, speaker)
    case .citing: return citing(session, date, speaker)
    case .named(.economicAndSocialCouncil), .named(.commissionOnHumanRights): return nil
    default: return unnamed(act, session, date, speaker, memory)
    }
  }

  private static func council(_ session: Int, _ date: CalendarDate?, _ speaker: Body?)
    -> Finding?
  {
    guard session <= 70 else { return nil }
    return (.humanRightsCouncil, .explicitOrgan, speaker == .humanRightsCouncil ? 0.98 : 0.9)
  }

  private static func citing(_ session: Int, _ date: CalendarDate?, _ speaker: Body?)
    -> Finding?
  {
    switch speaker {
    case .humanRightsCouncil:
      if let date, fitsAssembly(session, date), !fitsCouncil(session, date) {
        return (.generalAssembly, .sessionDate, 0.8)
      }
      return (.humanRightsCouncil, .citingOrgan, 0.98)
    case .generalAssembly:
      guard session >= 31 else { return byDate(session, date) }
      // "through its resolution 42/22 of 26 September 2019": another body was named before.
      if let date, fitsCouncil(session, date), !fitsAssembly(session, date) {
        return (.humanRightsCouncil, .sessionDate, 0.8)
      }
      return (.generalAssembly, .citingOrgan, 0.99)
    default:
      return byDate(session, date) ?? (session >= 31 ? (.generalAssembly, .usualBody, 0.85) : nil)
    }
  }

  private static func unnamed(
    _ act: ActNumber, _ session: Int, _ date: CalendarDate?, _ speaker: Body?,
    _ memory: BodyMemory
  ) -> Finding? {
    if let found = byDate(session, date) { return found }
    if let body = memory.body(of: act) { return (body, .shortForm, 0.9) }
    if speaker == .humanRightsCouncil, session <= memory.councilSession ?? 70 {
      return (.humanRightsCouncil, .citingOrgan, 0.8)
    }
    if memory.isOfCouncil(session) { return (.humanRightsCouncil, .shortForm, 0.8) }
    guard session >= 31, mayBeAssembly(session, date) else { return nil }
    return (.generalAssembly, .usualBody, date == nil ? 0.9 : 0.6)
  }

  /// The date is in one of the two sessions of that number.
  private static func byDate(_ session: Int, _ date: CalendarDate?) -> Finding? {
    guard let date else { return nil }
    if session >= 31, fitsAssembly(session, date) { return (.generalAssembly, .sessionDate, 0.97) }
    return fitsCouncil(session, date) ? (.humanRightsCouncil, .sessionDate, 0.95) : nil
  }

  /// A session of the Assembly runs from one September to the next; a fortnight is allowed.
  static func fitsAssembly(_ session: Int, _ date: CalendarDate) -> Bool {
    let month = (date.year - 1945 - session) * 12 + date.month
    return (9...21).contains(month)
  }

  /// Whether a date can be a misprint of one in the session of the Assembly: a year off, not more.
  ///
  /// "Resolution 31/1 of 20 May 2022" is that of a commission, whose name may stand far away.
  private static func mayBeAssembly(_ session: Int, _ date: CalendarDate?) -> Bool {
    guard let date else { return true }
    let month = (date.year - 1945 - session) * 12 + date.month
    return (-3...33).contains(month)
  }

  /// The Council holds three sessions a year since June 2006; a session either way is allowed.
  static func fitsCouncil(_ session: Int, _ date: CalendarDate) -> Bool {
    guard session >= 1 else { return false }
    let months = (date.year - 2006) * 12 + date.month - 6
    return abs(months - (session - 1) * 4) <= 8
  }
}
