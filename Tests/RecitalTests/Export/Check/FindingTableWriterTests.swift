import Recital
import Testing

@Suite("Findings as a table")
struct FindingTableWriterTests {
  @Test("A heading, then a row a finding, fields quoted where they must be")
  func table() {
    let lines = FindingTableWriter().text(of: FindingSample.findings).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("source,line,column,severity,rule,message,suggestion,"))
    #expect(lines[1].hasPrefix("drafts/a b#1.txt,3,28,warning,council-year,\"Resolution 1325"))
  }
}
