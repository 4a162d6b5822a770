/// Finds citations of documents that are later than the one that cites them.
enum LaterDocumentRule {
  static func findings(
    in document: CheckedDocument, knowing known: KnownInstruments
  ) -> [Finding] {
    document.references.compactMap { reference in
      let target = reference.target
      guard !CouncilYearRule.isWrong(target) else { return nil }
      if isLaterNumber(target, than: document.document.symbol) {
        return document.finding(
          .laterDocument(target: target, day: nil, citing: nil), at: reference.mention.range)
      }
      guard let citing = document.day, let day = known.day(of: target), day > citing else {
        return nil
      }
      return document.finding(
        .laterDocument(target: target, day: day, citing: citing), at: reference.mention.range)
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
