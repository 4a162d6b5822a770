/// Finds citations of documents that are later than the one that cites them.
enum LaterDocumentRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    document.references.compactMap { reference in
      let target = reference.target
      guard !CouncilYearRule.isWrong(target) else { return nil }
      if isLaterNumber(target, than: document.document.symbol) {
        return document.finding(
          .laterDocument(target: target, day: nil, citing: nil), at: reference.mention.range)
      }
      guard let citing = document.day, let day = firstDay(of: target, known), day > citing else {
        return nil
      }
      return document.finding(
        .laterDocument(target: target, day: day, citing: citing), at: reference.mention.range)
    }
  }

  /// The first day on which a document can be dated, nil where its symbol does not tell.
  ///
  /// Sessions of the Economic and Social Council begin in the summer before; decisions are taken
  /// before a special session opens; and other bodies count sessions of their own.
  private static func firstDay(
    of symbol: DocumentSymbol, _ known: RunInstruments
  ) -> CalendarDate? {
    if let date = known.dates[symbol] { return date }
    guard let day = symbol.likelyDates?.lowerBound else { return nil }
    switch (symbol.body, symbol.session) {
    case (.economicAndSocialCouncil, _):
      return CalendarDate(year: day.year - 1, month: 7, day: 1)
    case (.humanRightsCouncil, _) where !symbol.isAct, (_, .special), (_, .emergency): return nil
    default: return day
    }
  }

  /// The numbers of the resolutions of the Security Council run on with time.
  private static func isLaterNumber(
    _ symbol: DocumentSymbol, than own: DocumentSymbol?
  ) -> Bool {
    guard let own, own.body == .securityCouncil, symbol.body == .securityCouncil,
      own.nature == .resolution, symbol.nature == .resolution
    else { return false }
    return own.number > 0 && symbol.number > own.number
  }
}
