/// Resolves what needs the other documents of the run: names bound elsewhere, members of series.
struct RunResolver {
  private let names: RunNames
  private let titles: SeriesTitles
  private let finder: NameFinder

  init(_ documents: [AnalysedDocument]) {
    names = RunNames(documents)
    titles = SeriesTitles(documents)
    finder = NameFinder(names.agreed)
  }

  /// Resolves in place.
  func resolve(_ documents: inout [AnalysedDocument]) {
    for index in documents.indices { resolve(&documents[index]) }
  }

  private func resolve(_ analysed: inout AnalysedDocument) {
    if !analysed.unresolved.isEmpty {
      let open = analysed.unresolved
      analysed.unresolved.removeAll(keepingCapacity: true)
      for unresolved in open { resolve(unresolved, in: &analysed) }
    }
    findUnbound(in: &analysed)
    names.respell(&analysed)
  }

  private func resolve(_ unresolved: Unresolved, in analysed: inout AnalysedDocument) {
    let mention = unresolved.mention
    switch mention.designation {
    case .name(let key):
      let title = analysed.titleKey
      // Where marks do not show a name, a short one may be another's too.
      let isTold =
        mention.form == .named
        && (mention.range.count >= 24
          || Lexicon.words(of: analysed.document.language).isUnspaced)
      let targets = isTold ? names.targets(of: key, in: title) : []
      if targets.count == 1 {
        analysed.references.append(
          Reference(
            mention: mention, target: targets[0], reasons: .nameElsewhere, confidence: 0.8))
      } else {
        analysed.unresolved.append(
          Unresolved(
            mention: mention,
            reason: targets.isEmpty ? .unknown(nearest: []) : .ambiguous(targets)))
      }
    case .series(let title):
      let members = titles.earlier(than: analysed.document, title: title)
      for member in members {
        analysed.references.append(
          Reference(
            mention: mention, target: .document(member), reasons: .seriesTitle, confidence: 0.9))
      }
      if members.isEmpty {
        analysed.unresolved.append(Unresolved(mention: mention, reason: .noAntecedent))
      }
    default:
      analysed.unresolved.append(unresolved)
    }
  }

  /// Names that other documents bind and this one uses, in languages without marks round names.
  private func findUnbound(in analysed: inout AnalysedDocument) {
    let document = analysed.document
    guard !finder.isEmpty, !Lexicon.words(of: document.language).isUnspaced else { return }
    let own = analysed.bindings
    var found: [Reference] = []
    finder.references(in: document) { reference in
      guard case .name(let key) = reference.mention.designation, own[key] == nil,
        reference.target != document.symbol.map(Instrument.document),
        NameShape.isName(reference.mention.range, in: document)
      else { return }
      found.append(reference)
    }
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
}
