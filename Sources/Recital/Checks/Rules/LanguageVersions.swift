/// Compares what the language versions of a document cite.
///
/// What counts is cited by number or symbol in one version and in no way at all in another. Where one
/// version has no footnotes, as a page of the web may leave them out, all that the footnotes of another
/// cite is one difference.
struct LanguageVersions {
  private let documents: [AnalysedDocument]
  /// The first text of each language, by instrument.
  private var versions: [DocumentSymbol: [Int]] = [:]

  init(_ documents: [AnalysedDocument]) {
    self.documents = documents
    for (index, analysed) in documents.enumerated() {
      guard let symbol = analysed.document.symbol else { continue }
      let language = analysed.document.language
      let known = versions[symbol, default: []]
      if !known.contains(where: { documents[$0].document.language == language }) {
        versions[symbol, default: []].append(index)
      }
    }
  }

  /// The differences between documents that are checked and their other versions.
  ///
  /// Of two versions that are both checked, the one that lacks a reference is told of it.
  func findings(in checked: [Int]) -> [Finding] {
    let asked = Set(checked)
    let symbols = Set(checked.compactMap { documents[safe: $0]?.document.symbol })
    return symbols.sorted().flatMap { symbol -> [Finding] in
      let group = versions[symbol, default: []]
      guard group.count > 1 else { return [] }
      let differences = differences(among: group).filter { difference in
        asked.contains(difference.lacking) || asked.contains(difference.citing)
      }
      let isNote = differences.map(isInMissingNotes)
      return zip(differences, isNote).compactMap { difference, isNote in
        isNote ? nil : finding(difference, isInCiting: !asked.contains(difference.lacking))
      } + missingNotes(zip(differences, isNote).filter(\.1).map(\.0), asked)
    }
  }

  /// Whether a reference stands in a footnote, and the version that lacks it has none.
  private func isInMissingNotes(_ difference: Difference) -> Bool {
    let citing = documents[difference.citing].document
    return citing.passages[safe: difference.mention.passage]?.kind == .footnote
      && !documents[difference.lacking].document.passages.contains { $0.kind == .footnote }
  }

  /// One finding for each pair of versions of which one has no footnotes, at the first difference.
  private func missingNotes(_ differences: [Difference], _ asked: Set<Int>) -> [Finding] {
    let pairs = Dictionary(grouping: differences) { [$0.lacking, $0.citing] }
    return pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair in
      let first = pair.value.min { $0.mention.range.lowerBound < $1.mention.range.lowerBound }
      guard let first else { return nil }
      let isInCiting = !asked.contains(first.lacking)
      return finding(
        first,
        facts: .missingNotes(
          references: pair.value.count, cites: documents[first.citing].document.language,
          lacks: documents[first.lacking].document.language, isInCiting: isInCiting),
        isInCiting: isInCiting)
    }
  }

  private struct Difference {
    var target: DocumentSymbol
    var mention: Mention
    var citing: Int
    var lacking: Int
  }

  /// Each reference that a version lacks, with the first version that has it.
  private func differences(among group: [Int]) -> [Difference] {
    let cited = group.map { Set(documents[$0].references.compactMap(\.target.symbol)) }
    var first: [DocumentSymbol: (mention: Mention, citing: Int)] = [:]
    for index in group {
      for reference in CheckedDocument.numbered(documents[index])
      where first[reference.target] == nil {
        first[reference.target] = (reference.mention, index)
      }
    }
    return first.sorted { $0.key < $1.key }.flatMap { target, found in
      group.indices.filter { !cited[$0].contains(target) }.map { version in
        Difference(
          target: target, mention: found.mention, citing: found.citing, lacking: group[version])
      }
    }
  }

  private func finding(_ difference: Difference, isInCiting: Bool) -> Finding {
    finding(
      difference,
      facts: .languageVersions(
        target: difference.target, cites: documents[difference.citing].document.language,
        lacks: documents[difference.lacking].document.language, isInCiting: isInCiting),
      isInCiting: isInCiting)
  }

  private func finding(
    _ difference: Difference, facts: Finding.Facts, isInCiting: Bool
  ) -> Finding {
    let citing = Finding.Place(document: difference.citing, range: difference.mention.range)
    let lacking = Finding.Place(
      document: difference.lacking, range: counterpart(of: difference))
    return isInCiting
      ? Finding(facts: facts, place: citing, beside: lacking)
      : Finding(facts: facts, place: lacking, beside: citing)
  }

  /// The passage of the other version that has the same kind and number; else where it begins.
  private func counterpart(of difference: Difference) -> Range<Int> {
    let passages = documents[difference.lacking].document.passages
    let wanted = documents[difference.citing].document.passages[safe: difference.mention.passage]
    let match = wanted.flatMap { wanted in
      passages.first { $0.kind == wanted.kind && $0.number == wanted.number }
        ?? passages.last { $0.kind == wanted.kind && $0.number < wanted.number }
    }
    return (match ?? passages.first)?.range ?? 0..<0
  }
}
