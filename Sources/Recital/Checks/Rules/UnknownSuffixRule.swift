/// Finds a `Corr.` of a document that others cite with other numbers only.
///
/// The run never knows all parts of a document, so this is a note, and three must speak for it. Of
/// addenda there are many, and each is cited by itself.
enum UnknownSuffixRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let own = document.document.symbol
    return document.references.compactMap { reference in
      let target = reference.target
      guard let last = target.suffixes.last, last.kind == .corr,
        let base = target.base, !known.texts.contains(target),
        known.citations(of: target, besides: own) == 0
      else { return nil }
      let others = known.suffixes(of: last.kind, on: base, besides: own)
      let witnesses = others.reduce(0) { $0 + known.citations(of: $1, besides: own) }
      guard witnesses >= 3 else { return nil }
      return document.finding(
        .unknownSuffix(target: target, known: others), at: reference.mention.range)
    }
  }
}
