import Testing

@testable import Recital

@Suite("Acts of the World Health Assembly")
struct HealthAssemblyActTests {
  @Test(
    "A resolution has its number behind a stop, a decision in parentheses",
    arguments: [
      ("WHA58.3", DocumentSymbol.Nature.resolution, 3), ("WHA76(18)", .decision, 18),
    ])
  func acts(text: String, nature: DocumentSymbol.Nature, number: Int) throws {
    let bytes = Array("\(text), of".utf8)
    let read = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    let match = try #require(read)
    #expect(match.symbol.spelling == text)
    #expect(match.symbol.nature == nature)
    #expect(match.symbol.number == number)
    #expect(match.symbol.body == .external)
  }

  @Test(
    "What is no such act is not read",
    arguments: ["WHA58", "WHA58.", "WHA.3", "WHA58.3a", "WHA0.3"])
  func others(text: String) {
    let bytes = Array(text.utf8)
    let read = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    #expect(read?.symbol == nil)
  }
}
