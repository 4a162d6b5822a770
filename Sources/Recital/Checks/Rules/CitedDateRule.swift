/// Finds dates that the text of the cited document contradicts.
enum CitedDateRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    document.references.compactMap { reference in
      guard let printed = reference.mention.date, let own = known.dates[reference.target],
        printed != own
      else { return nil }
      return document.finding(
        .citedDate(target: reference.target, printed: printed, own: own),
        at: reference.mention.range)
    }
  }
}
