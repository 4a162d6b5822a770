extension DocumentSymbol {
  /// Creates the symbol of a resolution or decision of a body.
  ///
  ///     regular(56), 24 V, General Assembly      A/RES/56/24V
  ///     roman(3), 217 A, General Assembly        A/RES/217(III)A
  ///     year(2004), 1540, Security Council       S/RES/1540(2004)
  ///     year(1996), 31, ECOSOC                   E/RES/1996/31
  ///
  /// - Parameters:
  ///   - act: Session or year, number and letters; its noun and owner do not count here.
  ///   - body: The body that adopted it.
  ///   - decision: Whether it is a decision and not a resolution.
  public init(act: ActNumber, body: Body, decision: Bool) {
    self.init(
      ActSpelling(session: act.session, number: act.number, letters: act.letters), body: body,
      decision: decision)
  }

  /// Creates the symbol of a treaty by its registration number: `UNTS 52373`.
  public static func treaty(_ number: Int) -> DocumentSymbol {
    DocumentSymbol(
      spelling: "UNTS \(number)", nature: .treaty, body: .other, session: nil, number: number)
  }

  /// Creates the symbol of an act whose session may be unknown.
  init(_ act: ActSpelling, body: Body, decision: Bool) {
    self.init(
      spelling: act.spelling(of: body, decision: decision),
      nature: decision ? .decision : .resolution, body: body, session: act.session,
      number: act.number)
  }
}
