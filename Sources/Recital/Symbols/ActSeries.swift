/// The `A/RES/` or `E/DEC/` before the number of a resolution or decision.
struct ActSeries {
  /// The body.
  let body: Body
  /// Whether its decisions are meant.
  let isDecision: Bool
  /// The offset behind the slash after `RES` or `DEC`.
  let end: Int

  /// Reads the rest of a series behind its organ, nil where the symbol is of another kind.
  init?(in bytes: Span<UInt8>, behind head: OrganReader, until end: Int) {
    var position = head.end + bytes.folded(at: head.end, until: end).width
    guard bytes.folded(at: position, until: end).value.isLetter else { return nil }
    var body = head.organ.body
    var word = ActSeries.word(in: bytes, at: position, until: end)
    if let inner = ActSeries.subsidiary(word.key, of: body) {
      body = inner
      position = word.end
      guard bytes.step(over: UInt8(ascii: "/"), at: &position, until: end) else { return nil }
      word = ActSeries.word(in: bytes, at: position, until: end)
    }
    switch word.key {
    case 0x52_45_53: self.isDecision = false
    case 0x44_45_43: self.isDecision = true
    default: return nil
    }
    position = word.end
    guard body != .secretariat, bytes.step(over: UInt8(ascii: "/"), at: &position, until: end)
    else { return nil }
    self.body = body
    self.end = position
  }

  /// Creates the series of the resolutions of a body.
  init(body: Body) {
    self.body = body
    self.isDecision = false
    self.end = 0
  }

  /// Creates the series of the resolutions of a body, whose name ends at an offset.
  init(body: Body, end: Int) {
    self.body = body
    self.isDecision = false
    self.end = end
  }

  /// The act with what the series alone tells, nil where the body has no such acts.
  func accepted(_ act: ActSpelling) -> ActSpelling? {
    var act = act
    switch (body, act.session) {
    case (.generalAssembly, .regular(1...199)), (.generalAssembly, .special),
      (.generalAssembly, .emergency), (.generalAssembly, .roman),
      (.generalAssembly, .romanSpecial), (.generalAssembly, .romanEmergency):
      return act
    case (.securityCouncil, .year): return act.isSessionLast ? act : nil
    case (.securityCouncil, nil):
      act.session = SecurityCouncilYears.year(of: act.number).map(Session.year)
      return act
    case (.economicAndSocialCouncil, .year(1946...2100)),
      (.commissionOnHumanRights, .year(1946...2100)):
      return act.isSessionLast ? nil : act
    case (.economicAndSocialCouncil, .roman), (.commissionOnHumanRights, .roman),
      (.economicAndSocialCouncil, .romanSpecial), (.economicAndSocialCouncil, .organizational):
      return act
    case (.humanRightsCouncil, .regular(1...199)), (.humanRightsCouncil, .special): return act
    case (.trusteeshipCouncil, .roman), (.trusteeshipCouncil, .romanSpecial): return act
    default: return nil
    }
  }

  /// The body within a principal organ that a component names: the Council of `A/HRC/`.
  private static func subsidiary(_ key: UInt64, of body: Body) -> Body? {
    switch (body, key) {
    case (.generalAssembly, 0x48_52_43): .humanRightsCouncil
    case (.economicAndSocialCouncil, 0x43_4E_2E_34): .commissionOnHumanRights
    default: nil
    }
  }

  /// Packs a component of up to eight characters, small letters as capitals.
  private static func word(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (key: UInt64, end: Int) {
    var key: UInt64 = 0
    var position = start
    var next = bytes.folded(at: position, until: end)
    while next.value.isAlphanumeric || next.value == UInt8(ascii: "."), key < 1 << 56 {
      key = key << 8 | UInt64(next.value.uppercased)
      position += next.width
      next = bytes.folded(at: position, until: end)
    }
    return (key, position)
  }
}
