/// Finds official links that lead to another instrument than the text names.
///
/// Most are mistakes of those who set the links; a reader who follows one is led astray.
enum OfficialLinkRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let links = OfficialLinks(of: document.document)
    guard !links.links.isEmpty else { return [] }
    var judged: [Int: Judgement] = [:]
    for reference in document.references {
      guard let link = links.link(over: reference.mention, in: document.document) else { continue }
      let verdict = link.verdict(on: reference.target)
      let judgement = Judgement(link: link, reference: reference, verdict: verdict)
      // Of a joint symbol, or of two numbers under one link, one that agrees is enough.
      if let other = judged[link.range.lowerBound], other.verdict != .contradicts { continue }
      judged[link.range.lowerBound] = judgement
    }
    return judged.sorted { $0.key < $1.key }.compactMap { _, judgement in
      guard judgement.verdict == .contradicts, let linked = judgement.link.symbols.first else {
        return nil
      }
      return document.finding(
        .officialLink(target: judgement.reference.target, linked: linked),
        at: judgement.reference.mention.range)
    }
  }

  /// A link with the reference under it.
  private struct Judgement {
    let link: OfficialLinks.Link
    let reference: CheckedDocument.Numbered
    let verdict: OfficialLinks.Verdict
  }
}
