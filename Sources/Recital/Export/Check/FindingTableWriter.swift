/// Writes findings as a table of comma-separated values (RFC 4180).
public struct FindingTableWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The table of findings, with a heading.
  public func text(of findings: [LocatedFinding]) -> String {
    let heading = [
      "source", "line", "column", "severity", "rule", "message", "suggestion", "place", "text",
      "excerpt", "start", "end", "beside", "besideExcerpt",
    ]
    return ([heading] + findings.map(row)).map(CSVField.record).joined()
  }

  private func row(_ finding: LocatedFinding) -> [String] {
    let place = finding.place
    return [
      place.source, String(place.line), String(place.column), finding.rule.severity.rawValue,
      finding.rule.rawValue, finding.facts.sentence, finding.facts.suggestion, place.passage,
      place.excerpt.mark, place.excerpt.text, String(place.range.lowerBound),
      String(place.range.upperBound),
      finding.beside.map { "\($0.source):\($0.line):\($0.column)" } ?? "",
      finding.beside?.excerpt.text ?? "",
    ]
  }
}
