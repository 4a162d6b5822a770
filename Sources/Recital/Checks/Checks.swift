/// Looks for citations that are wrong, outdated, dangling or ambiguous.
///
/// The documents of the run are what is known; those asked about are what is checked.
public struct Checks: Sendable {
  private let documents: [AnalysedDocument]
  private let known: RunInstruments
  private let versions: LanguageVersions

  /// Learns what the documents of a run tell of instruments.
  ///
  /// - Complexity: O(*m* log *m*) in the references.
  public init(of analysis: Analysis) {
    documents = analysis.documents
    known = RunInstruments(analysis.documents)
    versions = LanguageVersions(analysis.documents)
  }

  /// Checks some documents of the run.
  ///
  /// - Parameter checked: Indices into `Analysis.documents`.
  /// - Returns: What was found, in the order of the indices, then by place.
  public func findings(in checked: [Int]) -> [Finding] {
    var findings: [Finding] = []
    for index in checked where documents.indices.contains(index) {
      let document = CheckedDocument(documents[index], at: index, knowing: known)
      findings += Checks.rules.flatMap { $0(document, known) }
    }
    findings += versions.findings(in: checked)
    let order = Dictionary(
      checked.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return findings.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      return (order[one.document] ?? 0, one.range.lowerBound, left.offset)
        < (order[other.document] ?? 0, other.range.lowerBound, right.offset)
    }.map(\.element)
  }

  /// The rules, in the order in which they speak of one place.
  private static let rules: [@Sendable (CheckedDocument, RunInstruments) -> [Finding]] = [
    CouncilYearRule.findings, OtherKindRule.findings, CitedDateRule.findings,
    SessionDateRule.findings, LaterDocumentRule.findings, OutdatedRule.findings,
    AmbiguousNumberRule.findings, UnresolvedRule.findings, DanglingSuffixRule.findings,
    UnknownSuffixRule.findings, DuplicateRule.findings, MissingFootnoteRule.findings,
    UncalledFootnoteRule.findings, OfficialLinkRule.findings,
  ]
}
