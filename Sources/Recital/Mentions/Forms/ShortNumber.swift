/// The session or year that a number without one belongs to.
enum ShortNumber {
  /// No resolution of the Council or of the Assembly had a higher number without its session.
  static let last = 3541

  /// The year of a resolution of the Security Council, the session of one of the General Assembly;
  /// nil where another body is named with it, or the date contradicts.
  static func session(
    of number: Int, _ owner: ActNumber.Owner, on date: CalendarDate?
  ) -> Session? {
    switch owner {
    case .unnamed, .citing, .council, .named(.securityCouncil):
      guard let year = SecurityCouncilYears.year(of: number), date.map({ $0.year == year }) ?? true
      else { return nil }
      return .year(year)
    case .named(.generalAssembly):
      guard let session = AssemblyNumbers.session(of: number),
        date.map({ AssemblyNumbers.accepts(session, $0) }) ?? true
      else { return nil }
      return session
    default: return nil
    }
  }
}
