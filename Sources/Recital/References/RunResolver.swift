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

  /// Resolves in place and puts the references into the order of the source.
  func resolve(_ documents: inout [AnalysedDocument]) {
    for index in documents.indices { resolve(&documents[index]) }
  }

  private func resolve(_ analysed: inout AnalysedDocument) {
    let count = analysed.references.count
    if !analysed.unresolved.isEmpty {
      let open = analysed.unresolved
      analysed.unresolved.removeAll(keepingCapacity: true)
      for unresolved in open { resolve(unresolved, in: &analysed) }
    }
    findUnbound(in: &analysed)
    if analysed.references.count > count { analysed.sort() }
  }

  private func resolve(_ unresolved: Unresolved, in analysed: inout AnalysedDocument) {
    let mention = unresolved.mention
    switch mention.designation {
    case .name(let key):
      let title = analysed.titleKey
      let targets = names.targets(of: key, in: title)
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
        reference.target != document.symbol.map(Instrument.document)
      else { return }
      found.append(reference)
    }
    guard !found.isEmpty else { return }
    let taken = analysed.references.filter { $0.mention.form == .named }.map(\.mention.range)
    analysed.references += found.filter { reference in
      !taken.contains { $0.overlaps(reference.mention.range) }
    }
  }
}

extension AnalysedDocument {
  /// Puts references and open mentions into the order of the reading text.
  mutating func sort() {
    if !isSorted { sortReferences() }
    unresolved.sort { $0.mention.range.lowerBound < $1.mention.range.lowerBound }
  }

  private var isSorted: Bool {
    for index in references.indices.dropFirst()
    where references[index - 1].mention.range.lowerBound
      > references[index].mention.range.lowerBound
    { return false }
    return true
  }

  /// Sorts places and moves each reference once: a reference is much larger than its place.
  private mutating func sortReferences() {
    if mergeTail() { return }
    let places = references.indices.map { (references[$0].mention.range.lowerBound, $0) }.sorted {
      $0 < $1
    }
    var sorted: [Reference] = []
    sorted.reserveCapacity(references.count)
    for (_, index) in places { sorted.append(references[index]) }
    references = sorted
  }

  /// Merges two sorted runs, numbers and names; false where there are more than two.
  private mutating func mergeTail() -> Bool {
    func start(_ index: Int) -> Int { references[index].mention.range.lowerBound }
    let count = references.count
    guard let middle = (1..<count).first(where: { start($0 - 1) > start($0) }),
      !(middle + 1..<count).contains(where: { start($0 - 1) > start($0) })
    else { return false }
    var merged: [Reference] = []
    merged.reserveCapacity(count)
    var (left, right) = (0, middle)
    while left < middle || right < count {
      if right == count || left < middle && start(left) <= start(right) {
        merged.append(references[left])
        left += 1
      } else {
        merged.append(references[right])
        right += 1
      }
    }
    references = merged
    return true
  }
}
