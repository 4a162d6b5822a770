import Foundation
import Recital
import RecitalReading
import Testing

@Suite("The example of the README for the library")
struct LibraryExampleTests {
  @Test("It compiles, and traces the lineage of 79/40")
  func example() throws {
    let corpus = Project.folder.appending(path: "corpus").path
    let paths = DocumentPaths([corpus]).files
    let documents = try paths.flatMap { try DocumentReader().read($0).documents }
    let graph = CitationGraph(Analysis(of: documents).documents)
    var printed = ""
    func print(_ text: String) { printed += text }
    if let symbol = DocumentSymbol(parsing: "A/RES/79/40"), let root = graph.node(of: symbol) {
      let lineage = Lineage(of: root, in: graph, direction: .ancestors)
      let selection = GraphSelection(of: lineage, in: graph, atMost: 150)
      print(LanePlot(width: 80).text(of: selection, in: graph))
    }
    #expect(printed.hasPrefix("◉"))
  }

  @Test("The README shows the same lines")
  func lines() throws {
    let code = try #require(Readme().blocks(of: "swift").first)
    let example = try Project.text(of: "Tests/RecitalCommandTests/LibraryExampleTests.swift")
      .replacing("[corpus]", with: "[\"corpus\"]")
    for line in code.split(separator: "\n") {
      #expect(example.contains(line), "\(line)")
    }
  }
}
