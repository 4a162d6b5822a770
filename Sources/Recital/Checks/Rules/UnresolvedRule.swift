/// Finds numbers and names that lead to no instrument where something near them does.
///
/// A name that the documents do not explain is no mistake, nor is the number of a body whose
/// resolutions are not known; they are left alone.
enum UnresolvedRule {
  static func findings(
    in document: CheckedDocument, knowing known: KnownInstruments
  ) -> [Finding] {
    document.analysed.unresolved.compactMap { unresolved in
      guard let nearest = nearest(to: unresolved, in: document, known) else { return nil }
      let range = unresolved.mention.range
      return document.finding(
        .unresolved(text: document.document.text(in: range), nearest: nearest), at: range)
    }
  }

  /// The instruments nearest to an open mention; nil where it is no finding.
  private static func nearest(
    to unresolved: Unresolved, in document: CheckedDocument, _ known: KnownInstruments
  ) -> [Instrument]? {
    switch (unresolved.mention.designation, unresolved.reason) {
    case (.act(let act), .unknown(let nearest)) where nearest.count < 2:
      return act.owner == .named(.other) || act.owner == .named(.external) ? nil : nearest
    case (.name, .ambiguous(let candidates)): return candidates
    case (.name, _):
      let near = known.nearest(to: document.document.text(in: unresolved.mention.range))
      return near.isEmpty ? nil : near
    default: return nil
    }
  }
}
