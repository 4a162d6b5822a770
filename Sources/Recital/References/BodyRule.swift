/// The rules that give a numbered resolution or decision its body.
enum BodyRule {
  struct Ruling {
    var body: Body
    var isDecision: Bool
    var reasons: Reasons
    var confidence: Double
  }

  /// The body of a number, with the reasons; nil where the words name a body without a series here,
  /// or nothing decides.
  static func ruling(
    on act: ActNumber, date: CalendarDate?, _ speaker: Body?, _ memory: BodyMemory
  ) -> Ruling? {
    switch act.owner {
    case .named(.other), .named(.external), .commission: return nil
    default: break
    }
    let body: (body: Body, reasons: Reasons, confidence: Double)?
    switch (act.session, act.style) {
    case (.year(let year), .parenthesis): body = byYear(act, year)
    case (.year, .short): body = (.securityCouncil, [.shortForm, .yearForm], 0.9)
    case (.year, .slash): body = byYearAndNumber(act, speaker)
    case (.roman(let session), _): body = byRomanSession(act, session, date, speaker)
    case (.organizational, _): body = (.economicAndSocialCouncil, .numberBlock, 0.97)
    case (.romanSpecial, _)
    where act.owner == .named(.economicAndSocialCouncil) || act.owner == .council:
      body = (.economicAndSocialCouncil, [.explicitOrgan, .romanForm], 0.97)
    case (.romanSpecial, _), (.romanEmergency, _):
      body = isElsewhere(act, date) ? nil : (.generalAssembly, .romanForm, 0.99)
    case (.emergency, _): body = (.generalAssembly, .numberBlock, 0.99)
    case (.special(let session), _): body = bySpecialSession(act, session, date, speaker)
    case (.regular(let session), _):
      body = SessionRule.body(of: act, session, date, speaker, memory)
    }
    guard let body else { return nil }
    let decision = decision(act, body.body)
    return Ruling(
      body: body.body, isDecision: decision.isDecision,
      reasons: body.reasons.union(decision.reasons), confidence: body.confidence)
  }

  /// The bodies that use such numbers, for a mention that nothing decides.
  static func candidates(for act: ActNumber) -> [Instrument] {
    guard case .regular(let session) = act.session else { return [] }
    let bodies: [Body] =
      session >= 31 ? [.generalAssembly, .humanRightsCouncil] : [.humanRightsCouncil]
    return bodies.map {
      .document(DocumentSymbol(act: act, body: $0, decision: act.noun == .decision))
    }
  }

  private static func byYear(_ act: ActNumber, _ year: Int) -> (Body, Reasons, Double) {
    let isRight = SecurityCouncilYears.year(of: act.number) == year
    let named: Reasons = act.owner == .named(.securityCouncil) ? .explicitOrgan : []
    return (.securityCouncil, named.union(.yearForm), isRight ? 0.99 : 0.6)
  }

  private static func byYearAndNumber(_ act: ActNumber, _ speaker: Body?)
    -> (Body, Reasons, Double)?
  {
    switch act.owner {
    case .named(.commissionOnHumanRights):
      (.commissionOnHumanRights, .explicitOrgan, 0.95)
    case .named(.economicAndSocialCouncil), .council:
      (.economicAndSocialCouncil, .explicitOrgan, 0.99)
    case .citing where speaker == .economicAndSocialCouncil:
      (.economicAndSocialCouncil, .citingOrgan, 0.99)
    default: (.economicAndSocialCouncil, .numberBlock, 0.95)
    }
  }

  /// The Assembly used Roman sessions up to the thirtieth, the Economic and Social Council up to
  /// the sixty-third.
  private static func byRomanSession(
    _ act: ActNumber, _ session: Int, _ date: CalendarDate?, _ speaker: Body?
  ) -> (Body, Reasons, Double)? {
    switch act.owner {
    case .named(.generalAssembly): (.generalAssembly, [.explicitOrgan, .romanForm], 0.99)
    case .named(.commissionOnHumanRights):
      (.commissionOnHumanRights, [.explicitOrgan, .romanForm], 0.95)
    case .named(.economicAndSocialCouncil), .council:
      (.economicAndSocialCouncil, [.explicitOrgan, .romanForm], 0.99)
    case .named(.trusteeshipCouncil): (.trusteeshipCouncil, [.explicitOrgan, .romanForm], 0.95)
    case _ where isOfCommission(session, date):
      (.commissionOnHumanRights, [.sessionDate, .romanForm], 0.9)
    case .citing where speaker == .economicAndSocialCouncil:
      (.economicAndSocialCouncil, [.citingOrgan, .romanForm], 0.97)
    case _ where session > 30: (.economicAndSocialCouncil, [.numberBlock, .romanForm], 0.95)
    case .citing: (.generalAssembly, [.citingOrgan, .romanForm], 0.97)
    default: isElsewhere(act, date) ? nil : (.generalAssembly, [.usualBody, .romanForm], 0.95)
    }
  }

  /// Whether the Assembly gave a number to another of its sessions, so that "resolution 707 (XXII)",
  /// which no text gives to the Assembly, is that of another body; a date in the session says that
  /// the number is misprinted.
  private static func isElsewhere(_ act: ActNumber, _ date: CalendarDate?) -> Bool {
    // The low numbers were given by every body.
    guard act.owner == .unnamed, act.number > 103,
      let session = AssemblyNumbers.session(of: act.number),
      session != act.session
    else { return false }
    if case .roman = act.session, let date { return !AssemblyNumbers.accepts(act.session, date) }
    return true
  }

  /// The Commission on Human Rights met once a year, in its eighth session in 1952; no session of
  /// the Assembly or of the Council, which met twice a year, was ever in the same year.
  private static func isOfCommission(_ session: Int, _ date: CalendarDate?) -> Bool {
    guard let date, (8...37).contains(session) else { return false }
    return date.year == 1944 + session
  }

  private static func bySpecialSession(
    _ act: ActNumber, _ session: Int, _ date: CalendarDate?, _ speaker: Body?
  ) -> (Body, Reasons, Double)? {
    switch act.owner {
    case .named(.humanRightsCouncil), .council: (.humanRightsCouncil, .explicitOrgan, 0.97)
    case .citing where speaker == .humanRightsCouncil:
      (.humanRightsCouncil, .citingOrgan, 0.95)
    case .named(.generalAssembly): (.generalAssembly, .explicitOrgan, 0.99)
    case _ where isOfCouncil(specialSession: session, date):
      (.humanRightsCouncil, .sessionDate, 0.95)
    case .citing: (.generalAssembly, .citingOrgan, 0.97)
    default: (.generalAssembly, .usualBody, 0.9)
    }
  }

  /// Whether a date lies in the year of that special session of the Human Rights Council, and not
  /// in the months of the Assembly's.
  private static func isOfCouncil(specialSession session: Int, _ date: CalendarDate?) -> Bool {
    guard let date, let council = SpecialSessions.humanRightsCouncil(session),
      council.contains(date)
    else { return false }
    return SpecialSessions.special(session).map { !$0.contains(date) } ?? true
  }

  /// The noun decides; where it is missing, the block of numbers kept for decisions does.
  private static func decision(_ act: ActNumber, _ body: Body) -> (
    isDecision: Bool, reasons: Reasons
  ) {
    if act.noun == .decision { return (true, []) }
    guard act.noun == .none, DecisionNumbers.hold(act, of: body) else { return (false, []) }
    return (true, .numberBlock)
  }
}
