/// Finds series of which an older member is cited where the run knows a newer one.
///
/// Only the newest member that is cited counts: who recalls the years before as well is up to date.
/// What a paragraph asks for under an older member, such as heeding the experts whom it convened, is
/// that member's alone.
enum OutdatedRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let cited = Set(document.analysed.references.compactMap(\.target.symbol))
    let own = document.document.symbol
    var seen: Set<DocumentSymbol> = []
    return document.references.compactMap { reference in
      let target = reference.target
      guard target.isAct, document.place(of: reference.mention) != .header,
        restsOn(reference.mention.verb?.treatment),
        seen.insert(target).inserted, let day = known.day(of: target)
      else { return nil }
      let newer = known.series(of: target).filter { member in
        guard member.day > day, member.symbol != own else { return false }
        return document.day.map { member.day < $0 } ?? true
      }
      guard let newest = newer.last, !newer.contains(where: { cited.contains($0.symbol) }) else {
        return nil
      }
      return document.finding(
        .outdated(target: target, newer: newest.symbol), at: reference.mention.range)
    }
  }

  /// Whether a paragraph with such a verb rests on what it cites.
  private static func restsOn(_ treatment: Treatment?) -> Bool {
    switch treatment {
    case .encourage, .request, .urge, .invite, .decide: false
    default: true
    }
  }
}
