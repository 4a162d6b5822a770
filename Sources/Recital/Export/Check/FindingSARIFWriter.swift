/// Writes findings as SARIF 2.1.0, which code hosts show beside the lines of a text.
///
/// Static Analysis Results Interchange Format, OASIS Standard of 27 March 2020.
public struct FindingSARIFWriter: Sendable {
  private let version: String

  /// Creates a writer.
  ///
  /// - Parameter version: The version of this program.
  public init(version: String) { self.version = version }

  /// The SARIF text of findings.
  public func text(of findings: [LocatedFinding]) -> String {
    let run: [String: JSONValue] = [
      "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
      "results": .array(findings.map(result)),
    ]
    let log: [String: JSONValue] = [
      "$schema": .string(FindingSARIFWriter.schema), "version": .string("2.1.0"),
      "runs": .array([.object(run)]),
    ]
    return JSONValue.object(log).text + "\n"
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private var driver: JSONValue {
    .object([
      "name": .string("Recital"), "version": .string(version),
      "rules": .array(Finding.Rule.allCases.map(FindingSARIFWriter.rule)),
    ])
  }

  private static func rule(_ rule: Finding.Rule) -> JSONValue {
    .object([
      "id": .string(rule.rawValue), "shortDescription": message(rule.summary),
      "defaultConfiguration": .object(["level": .string(rule.severity.rawValue)]),
    ])
  }

  private func result(_ finding: LocatedFinding) -> JSONValue {
    var result: [String: JSONValue] = [
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": .integer(Finding.Rule.allCases.firstIndex(of: finding.rule) ?? 0),
      "level": .string(finding.rule.severity.rawValue),
      "message": FindingSARIFWriter.message(
        "\(finding.facts.sentence) \(finding.facts.suggestion)"),
      "locations": .array([.object(FindingSARIFWriter.location(finding.place))]),
    ]
    if let beside = finding.beside {
      var location = FindingSARIFWriter.location(beside)
      location["id"] = .integer(1)
      location["message"] = FindingSARIFWriter.message(beside.passage)
      result["relatedLocations"] = .array([.object(location)])
    }
    return .object(result)
  }

  private static func location(_ place: LocatedFinding.Place) -> [String: JSONValue] {
    let region: [String: JSONValue] = [
      "startLine": .integer(place.line), "startColumn": .integer(place.column),
      "endLine": .integer(place.endLine), "endColumn": .integer(place.endColumn),
      "byteOffset": .integer(place.range.lowerBound), "byteLength": .integer(place.range.count),
      "snippet": message(place.excerpt.mark),
    ]
    let physical: [String: JSONValue] = [
      "artifactLocation": .object(["uri": .string(ArtifactAddress(place.source).text)]),
      "region": .object(region),
    ]
    return ["physicalLocation": .object(physical)]
  }

  private static func message(_ text: String) -> JSONValue { .object(["text": .string(text)]) }
}
