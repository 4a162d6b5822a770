import Testing

@testable import Recital

@Suite("Writing CSV")
struct CSVWriterTests {
  /// The records of a table as RFC 4180 reads them.
  private func records(_ text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      let last = records.count - 1
      let field = records[last].count - 1
      switch scalar {
      case "\"":
        isQuoted.toggle()
        // A doubled mark inside a quoted field opens it again.
        if isQuoted, records[last][field].unicodeScalars.last != nil {
          records[last][field] += "\""
        }
      case "," where !isQuoted: records[last].append("")
      case "\n" where !isQuoted: records.append([""])
      case "\r" where !isQuoted: continue
      default: records[last][field].unicodeScalars.append(scalar)
      }
    }
    return records.dropLast()
  }

  @Test("The tables of a small graph")
  func tables() {
    let graph = CitationGraph([
      sample("A/RES/58/1", "2003-12-23", title: "Arms, small", citing: [Citing("A/RES/57/1")])
    ])
    let selection = GraphSelection(all: graph)
    #expect(
      CSVWriter().instruments(of: selection, in: graph) == """
        instrument,aliases,kind,title,date,cited_date,in_corpus,sources,citing_documents,mentions,generation\r
        A/RES/57/1,,resolution,,,,no,,1,1,\r
        A/RES/58/1,,resolution,"Arms, small",2003-12-23,,yes,A/RES/58/1-en.txt,0,0,\r

        """)
    #expect(
      CSVWriter().citations(of: selection, in: graph) == """
        citing,cited,kind,mentions,references,treatment,verb,text,place,paragraph,source,line,confidence\r
        A/RES/58/1,A/RES/57/1,cited,1,1,recall,recalling,A/RES/57/1,preamble,1,A/RES/58/1-en.txt,1,1\r

        """)
  }

  @Test("Every text is one field, and no field a formula", arguments: hostileTexts)
  func hostile(text: String) {
    let graph = hostileGraph(text)
    let records = records(CSVWriter().instruments(of: GraphSelection(all: graph), in: graph))
    #expect(records.count == 3)
    #expect(records.allSatisfy { $0.count == 11 })
    #expect(records.joined().allSatisfy { !"=+-@\t\r".contains($0.first ?? " ") })
  }
}
