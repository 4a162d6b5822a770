import Foundation
import Recital
import Testing

@Suite("Findings as SARIF")
struct FindingSARIFWriterTests {
  private func run(_ findings: [LocatedFinding]) throws -> [String: Any] {
    let text = FindingSARIFWriter(version: "1.2.3").text(of: findings)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let log = try #require(value as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func physical(_ location: Any?) throws -> [String: Any] {
    let location = try #require(location as? [String: Any])
    return try #require(location["physicalLocation"] as? [String: Any])
  }

  @Test("The driver names every rule; a result points at its own by name and index")
  func rules() throws {
    let run = try run(FindingSample.findings)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == Finding.Rule.allCases.map(\.rawValue))
    #expect(driver["name"] as? String == "Recital" && driver["version"] as? String == "1.2.3")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(result["level"] as? String == "warning")
  }

  @Test("A region in code points and in bytes, in a file with an encoded name")
  func region() throws {
    let result = try #require(
      (try run(FindingSample.findings)["results"] as? [[String: Any]])?.first)
    let place = try physical((result["locations"] as? [Any])?.first)
    let file = try #require(place["artifactLocation"] as? [String: Any])
    #expect(file["uri"] as? String == "drafts/a%20b%231.txt")
    let region = try #require(place["region"] as? [String: Any])
    let numbers = ["startLine": 3, "startColumn": 28, "endLine": 3, "endColumn": 50]
    for (key, number) in numbers { #expect(region[key] as? Int == number, "\(key)") }
    #expect(region["byteOffset"] as? Int == 35 && region["byteLength"] as? Int == 22)
  }

  @Test("The other passage is a related location")
  func beside() throws {
    let result = try #require(
      (try run(FindingSample.versions)["results"] as? [[String: Any]])?.first)
    #expect(result["level"] as? String == "note")
    let place = try physical((result["relatedLocations"] as? [Any])?.first)
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "b.txt")
  }

  @Test("Nothing found is a run with an empty list of results")
  func nothing() throws { #expect((try run([])["results"] as? [Any])?.isEmpty == true) }
}
