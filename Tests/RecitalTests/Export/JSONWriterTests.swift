import Foundation
import Testing

@testable import Recital

@Suite("Writing JSON")
struct JSONWriterTests {
  private struct Output: Decodable {
    struct Instrument: Decodable {
      var name: String
      var generation: Int?
      var inCorpus: Bool
      var titles: [String: String]
    }
    struct Reference: Decodable {
      var text: String
      var line: Int
      var confidence: Double
      var treatment: String?
    }
    struct Citation: Decodable {
      var citing: String
      var cited: String
      var kind: String
      var references: [Reference]
    }
    var root: String?
    var instruments: [Instrument]
    var citations: [Citation]
  }

  private func read(_ text: String) throws -> Output {
    try JSONDecoder().decode(Output.self, from: Data(text.utf8))
  }

  @Test("A lineage has its root, its generations and its references")
  func lineage() throws {
    let graph = CitationGraph([
      sample("A/RES/58/1", citing: [Citing("A/RES/57/1")]),
      sample("A/RES/59/1", citing: [Citing("A/RES/58/1").by("noting", .note)]),
    ])
    let root = try #require(graph.node(of: sampleSymbol("A/RES/59/1")))
    let selection = GraphSelection(of: Lineage(of: root, in: graph), in: graph)
    let output = try read(JSONWriter().text(of: selection, in: graph))
    #expect(output.root == "A/RES/59/1")
    #expect(output.instruments.map(\.name) == ["A/RES/57/1", "A/RES/58/1", "A/RES/59/1"])
    #expect(output.instruments.map(\.generation) == [2, 1, nil])
    #expect(output.instruments.map(\.inCorpus) == [false, true, true])
    #expect(output.citations.map(\.kind) == ["cited", "cited"])
    #expect(output.citations.last?.references.first?.treatment == "note")
  }

  @Test("Every text arrives as it was", arguments: hostileTexts)
  func hostile(text: String) throws {
    let graph = hostileGraph(text)
    let output = try read(JSONWriter().text(of: GraphSelection(all: graph), in: graph))
    #expect(output.instruments.contains { $0.name == text })
    #expect(output.instruments.contains { $0.titles["en"] == text })
  }

  @Test(
    "Fractions have at most four decimals",
    arguments: [
      (1.0, "1"), (0.0, "0"), (0.5, "0.5"), (0.87654, "0.8765"), (0.04, "0.04"), (.nan, "null"),
    ])
  func fractions(value: Double, text: String) {
    #expect(JSONValue.fraction(value).text == text)
  }

  @Test(
    "Multiples may be greater than one",
    arguments: [
      (0.5, "0.5"), (1, "1"), (2.25, "2.25"), (3.99999, "4"), (12_345.678, "12345.678"),
      (1e20, "1e+20"), (.infinity, "null"),
    ])
  func multiples(value: Double, text: String) {
    #expect(JSONValue.multiple(value).text == text)
  }

  @Test("An empty graph is an empty object of lists")
  func empty() throws {
    let graph = CitationGraph([])
    let output = try read(JSONWriter().text(of: GraphSelection(all: graph), in: graph))
    #expect(output.instruments.isEmpty)
  }
}
