/// Finds numbers that lead to no instrument, and names where one near them does.
///
/// A name that the documents do not explain is no mistake, nor is the number of a body whose
/// resolutions are not known; they are left alone.
enum UnresolvedRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    document.analysed.unresolved.compactMap { unresolved in
      let range = unresolved.mention.range
      if case .act = unresolved.mention.designation,
        OtherBodies.areNamed(around: unresolved.mention, in: document.document)
      {
        return nil
      }
      return facts(of: unresolved, document.document.text(in: range), known).map {
        document.finding($0, at: range)
      }
    }
  }

  /// The facts of an open mention; nil where it is no finding.
  private static func facts(
    of unresolved: Unresolved, _ text: String, _ known: RunInstruments
  ) -> Finding.Facts? {
    switch (unresolved.mention.designation, unresolved.reason) {
    case (.act(let act), .unknown(let nearest)) where nearest.count < 2:
      if act.owner == .named(.other) || act.owner == .named(.external) { return nil }
      return .unresolved(text: text, nearest: nearest)
    case (.name, .ambiguous(let candidates)): return .unknownName(text, nearest: candidates)
    case (.name, _):
      let near = known.nearest(to: text)
      return near.isEmpty ? nil : .unknownName(text, nearest: near)
    default: return nil
    }
  }
}
