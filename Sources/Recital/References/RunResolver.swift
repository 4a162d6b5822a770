/// What the documents of a run know together, to resolve what one of them leaves open: names bound
/// elsewhere, members of series.
///
/// It is made once for a run; then each document can be resolved by itself, in any order and on
/// any thread.
public struct RunResolver: Sendable {
  let names: RunNames
  let titles: SeriesTitles
  private let finder: NameFinder
  /// What the names of the finder denote.
  private let targets: [Instrument]
  /// These names and targets, as bytes.
  let agreement: [UInt8]

  /// Collects the names and titles of the documents of a run.
  public init(_ documents: [AnalysedDocument]) {
    names = RunNames(documents)
    titles = SeriesTitles(documents)
    let agreed = names.agreed
    finder = NameFinder(agreed.map(\.name))
    targets = agreed.map(\.target)
    agreement = RunResolver.agreement(agreed)
  }

  /// Resolves in place what a document of the run leaves open.
  public func resolve(_ analysed: inout AnalysedDocument) {
    resolveOpen(in: &analysed)
    findUnbound(in: &analysed)
    names.respell(&analysed)
  }

  private func resolveOpen(in analysed: inout AnalysedDocument) {
    let count = analysed.unresolved.count
    var kept: [Unresolved] = []
    for index in 0..<count {
      if let open = resolve(analysed.unresolved[index], in: &analysed) { kept.append(open) }
    }
    if count > 0 { analysed.unresolved = kept }
  }

  /// Adds what a mention denotes; gives it back where it stays open.
  private func resolve(_ unresolved: Unresolved, in analysed: inout AnalysedDocument) -> Unresolved?
  {
    let mention = unresolved.mention
    switch mention.designation {
    case .name(let key):
      // Where marks do not show a name, a short one may be another's too.
      let isTold =
        mention.form == .named
        && (mention.range.count >= 24
          || Lexicon.words(of: analysed.document.language).isUnspaced)
      guard isTold else { return Unresolved(mention: mention, reason: .unknown(nearest: [])) }
      switch names.finding(of: key, in: analysed.titleKey) {
      case .nothing: return Unresolved(mention: mention, reason: .unknown(nearest: []))
      case .several(let targets): return Unresolved(mention: mention, reason: .ambiguous(targets))
      case .one(let target):
        analysed.references.append(
          Reference(mention: mention, target: target, reasons: .nameElsewhere, confidence: 0.8))
        return nil
      }
    case .series(let title):
      let members = titles.earlier(than: analysed.document, title: title)
      for member in members {
        analysed.references.append(
          Reference(
            mention: mention, target: .document(member), reasons: .seriesTitle, confidence: 0.9))
      }
      return members.isEmpty ? Unresolved(mention: mention, reason: .noAntecedent) : nil
    default: return unresolved
    }
  }

  /// Names that other documents bind and this one uses, in languages without marks round names.
  private func findUnbound(in analysed: inout AnalysedDocument) {
    guard !finder.isEmpty, !Lexicon.words(of: analysed.document.language).isUnspaced else { return }
    let found = unbound(in: analysed)
    guard !found.isEmpty else { return }
    // Both lists go through the text once, so that one step through them finds what overlaps.
    let taken = analysed.references.filter { $0.mention.form == .named }.map(\.mention.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    for reference in found {
      let range = reference.mention.range
      while next < taken.count, taken[next].upperBound <= range.lowerBound { next += 1 }
      if next < taken.count, taken[next].overlaps(range) { continue }
      analysed.references.append(reference)
    }
  }

  private func unbound(in analysed: AnalysedDocument) -> [Reference] {
    let own = analysed.document.symbol.map(Instrument.document)
    let bytes = analysed.document.reading.bytes.span
    var found: [Reference] = []
    finder.names(
      in: bytes, analysed.document.passages, capitals: analysed.capitals,
      figures: analysed.document.index.figures
    ) { name, range, passage in
      let key = NameKey(bytes, range)
      guard analysed.bindings[key] == nil, targets[name] != own,
        NameShape.isName(range, in: analysed.document)
      else { return }
      let mention = Mention(
        form: .named, designation: .name(key), range: range, passage: passage)
      found.append(
        Reference(
          mention: mention, target: targets[name], reasons: .nameElsewhere, confidence: 0.9))
    }
    return found
  }
}
