import Foundation
import Recital
import Testing

@Suite("Findings as JSON")
struct FindingJSONWriterTests {
  private func rows(_ findings: [LocatedFinding]) throws -> [[String: Any]] {
    let text = FindingJSONWriter().text(of: findings)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [[String: Any]])
  }

  @Test("One object a finding, with rule, place and sentences")
  func findings() throws {
    let row = try #require(try rows(FindingSample.findings).first)
    #expect(row["rule"] as? String == "council-year")
    #expect(row["severity"] as? String == "warning")
    #expect(row["source"] as? String == FindingSample.path)
    #expect(row["line"] as? Int == 3 && row["column"] as? Int == 28)
    #expect(row["start"] as? Int == 35 && row["end"] as? Int == 57)
    #expect(row["beside"] is NSNull)
  }

  @Test("The other passage is an object of the same kind; nothing found is an empty array")
  func beside() throws {
    let row = try #require(try rows(FindingSample.versions).first)
    let beside = try #require(row["beside"] as? [String: Any])
    #expect(beside["source"] as? String == "b.txt" && beside["text"] as? String == "第 56/24 V 号决议")
    #expect(FindingJSONWriter().text(of: []) == "[]\n")
  }
}
