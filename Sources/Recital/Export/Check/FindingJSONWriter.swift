/// Writes findings as a JSON array, one object a line.
public struct FindingJSONWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The JSON text of findings.
  public func text(of findings: [LocatedFinding]) -> String {
    let rows = findings.map { JSONValue.object(members(of: $0)).text }
    return JSONValue.lines(rows)
  }

  private func members(of finding: LocatedFinding) -> [String: JSONValue] {
    var members = FindingJSONWriter.members(of: finding.place)
    members["rule"] = .string(finding.rule.rawValue)
    members["severity"] = .string(finding.rule.severity.rawValue)
    members["message"] = .string(finding.facts.sentence)
    members["suggestion"] = .string(finding.facts.suggestion)
    members["beside"] =
      finding.beside.map { .object(FindingJSONWriter.members(of: $0)) } ?? .null
    return members
  }

  private static func members(of place: LocatedFinding.Place) -> [String: JSONValue] {
    [
      "source": .string(place.source), "language": .string(place.language.rawValue),
      "start": .integer(place.range.lowerBound), "end": .integer(place.range.upperBound),
      "line": .integer(place.line), "column": .integer(place.column),
      "endLine": .integer(place.endLine), "endColumn": .integer(place.endColumn),
      "place": .string(place.passage), "text": .string(place.excerpt.mark),
      "excerpt": .string(place.excerpt.text),
    ]
  }
}
