import Recital
import Testing

@Suite("Where a finding stands")
struct LocatedFindingTests {
  @Test("Lines and columns are counted from 1, columns in code points, offsets in bytes")
  func place() throws {
    let place = try #require(FindingSample.findings.first?.place)
    #expect(place.line == 3 && place.column == 28)
    #expect(place.endLine == 3 && place.endColumn == 50)
    #expect(place.range == 35..<57)
    #expect(place.excerpt.mark == "resolution 1325 (2001)")
  }

  @Test("Behind wide characters a column is one character, not three bytes")
  func wide() throws {
    let analysis = Analysis(
      of: [Document(plainText: Array("回顾第 1325(2001) 号决议，\n".utf8), source: "a.txt")])
    let findings = LocatedFinding.locate(Checks(of: analysis).findings(in: [0]), in: analysis)
    let place = try #require(findings.first?.place)
    #expect(place.column == 3 && place.range.lowerBound == 6)
  }
}
