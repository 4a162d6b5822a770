/// Writes findings as compilers do: a line with place, severity, sentence and rule, the sentence of
/// the document below it, and what to do.
public struct FindingTextWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of findings.
  public func text(of findings: [LocatedFinding]) -> String {
    findings.map(text).joined()
  }

  private func text(of finding: LocatedFinding) -> String {
    let place = finding.place
    let head = "\(place.source.printable):\(place.line):\(place.column)"
    var lines = [
      "\(head): \(finding.rule.severity.rawValue): \(finding.facts.sentence.printable) "
        + "[\(finding.rule.rawValue)]"
    ]
    lines += excerpt(place)
    if let other = finding.beside {
      lines.append("  \(other.source.printable):\(other.line):\(other.column): \(other.passage)")
      lines += excerpt(other)
    }
    lines.append("  = \(finding.facts.suggestion.printable)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sentence with a line of carets; from right to left carets would stand elsewhere.
  private func excerpt(_ place: LocatedFinding.Place) -> [String] {
    let excerpt = place.excerpt
    guard !excerpt.text.isEmpty else { return [] }
    guard place.language != .arabic, !excerpt.mark.isEmpty,
      excerpt.mark.displayWidth < excerpt.text.displayWidth
    else { return ["    \(excerpt.text)"] }
    let indent = String(repeating: " ", count: excerpt.lead.displayWidth)
    let carets = String(repeating: "^", count: Swift.max(1, excerpt.mark.displayWidth))
    return ["    \(excerpt.text)", "    \(indent)\(carets)"]
  }
}
