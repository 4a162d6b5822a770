/// Finds dates outside the session or year that the number of an act belongs to.
enum SessionDateRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    document.references.compactMap { reference in
      let target = reference.target
      guard target.isAct, let printed = reference.mention.date, let likely = target.likelyDates,
        !likely.allows(printed, within: margin(of: target)), known.dates[target] == nil,
        !CouncilYearRule.isWrong(target), !isOfAnother(reference, printed, in: document)
      else { return nil }
      return document.finding(
        .sessionDate(
          target: target, printed: printed, likely: likely, fitting: fitting(target, printed)),
        at: reference.mention.range)
    }
  }

  /// The days beside the session that are believed: sessions of the Economic and Social Council
  /// begin in the summer of the year before, those of others are resumed for some weeks.
  private static func margin(of symbol: DocumentSymbol) -> Int {
    // Decisions are taken before a special session opens.
    if case .special = symbol.session { return 400 }
    switch symbol.body {
    case .economicAndSocialCouncil: return 200
    case .securityCouncil: return 0
    default: return 31
    }
  }

  /// Whether the date fits an act of the same number of the Human Rights Council, or the number
  /// may be that of a body named near it.
  private static func isOfAnother(
    _ reference: CheckedDocument.Numbered, _ printed: CalendarDate, in document: CheckedDocument
  ) -> Bool {
    guard let act = reference.act, act.owner == .unnamed || act.owner == .citing else {
      return false
    }
    let other = DocumentSymbol(
      act: act, body: .humanRightsCouncil, decision: act.noun == .decision)
    if other.likelyDates?.allows(printed, within: 31) == true { return true }
    return act.owner == .citing
      ? OtherBodies.areNamed(before: reference.mention, in: document.document)
      : OtherBodies.areNamed(around: reference.mention, in: document.document)
  }

  /// The act of the same number in the session of a date.
  private static func fitting(_ symbol: DocumentSymbol, _ date: CalendarDate) -> DocumentSymbol? {
    guard symbol.body == .generalAssembly, case .regular = symbol.session else { return nil }
    let session = date.year - 1945 - (date.month < 9 ? 1 : 0)
    guard session >= 31 else { return nil }
    let act = ActNumber(session: .regular(session), number: symbol.number)
    return DocumentSymbol(
      act: act, body: .generalAssembly, decision: symbol.nature == .decision)
  }
}
