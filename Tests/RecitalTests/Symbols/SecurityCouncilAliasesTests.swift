import Testing

@testable import Recital

@Suite("Symbols of the Security Council before 1965")
struct SecurityCouncilAliasesTests {
  @Test(
    "A document of the Council is the resolution that it became",
    arguments: [
      ("S/1234", "S/RES/67(1949)"), ("S/268/Rev.1/Corr.1", "S/RES/18(1947)"),
      ("S/5002", "S/RES/169(1961)"), ("S/6129", "S/RES/199(1964)"),
    ])
  func resolutions(old: String, new: String) throws {
    let symbol = try #require(DocumentSymbol(parsing: old))
    #expect(SecurityCouncilAliases.resolution(of: symbol)?.spelling == new)
  }

  @Test("Other documents are none", arguments: ["S/1235", "A/1234", "S/RES/67(1949)", "S/525"])
  func others(symbol: String) throws {
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    #expect(SecurityCouncilAliases.resolution(of: symbol) == nil)
  }

  @Test("Both lead to the node of the resolution")
  func nodes() {
    let document = Document(
      plainText: Array("The Council,\n\nRecalling document S/1234 of the Council,\n".utf8),
      source: "test")
    let graph = CitationGraph(Analysis(of: [document]).documents)
    let numbered = DocumentSymbol(parsing: "S/RES/67(1949)").flatMap { graph.node(of: $0) }
    let old = DocumentSymbol(parsing: "S/1234").flatMap { graph.node(of: $0) }
    #expect(numbered != nil && numbered == old)
    #expect(numbered.map { graph.nodes[$0].instrument.description } == "S/RES/67(1949)")
  }
}
