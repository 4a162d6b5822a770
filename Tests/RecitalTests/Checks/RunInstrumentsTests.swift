import Testing

@testable import Recital

@Suite("What a run tells of instruments")
struct RunInstrumentsTests {
  private func known(_ texts: String...) -> RunInstruments {
    RunInstruments(
      Analysis(of: texts.map { Document(plainText: Array($0.utf8), source: "a.txt") }).documents)
  }

  private func symbol(_ text: String) throws -> DocumentSymbol {
    try #require(DocumentSymbol(parsing: text))
  }

  @Test("The date of a text, unless its own symbol speaks against it")
  func dates() throws {
    let text = CheckedTexts.resolution("64/50", on: "2 December 2009", "Noting the rest,")
    #expect(try known(text).dates[symbol("64/50")]?.description == "2009-12-02")
    let broken = CheckedTexts.resolution("64/50", on: "2 December 1989", "Noting the rest,")
    #expect(try known(broken).dates[symbol("64/50")] == nil)
  }

  @Test("Citations are counted by instrument, without the one that asks")
  func citations() throws {
    let text = CheckedTexts.resolution(
      "64/50", on: "2 December 2009", "Recalling its resolution 63/72,",
      "Noting its resolution 63/72,")
    let known = known(text, text)
    #expect(try known.citations(of: symbol("63/72"), besides: nil) == 1)
    #expect(try known.citations(of: symbol("63/72"), besides: symbol("64/50")) == 0)
  }

  @Test("A series is told by its titles, in the order of days")
  func series() throws {
    let texts = ["65/64", "63/72", "64/50"].map { number in
      CheckedTexts.resolution(number, on: "2 December 2009", "Noting the rest,")
    }
    let series = try known(texts[0], texts[1], texts[2]).series(of: symbol("64/50"))
    #expect(Set(series.map(\.symbol.spelling)) == ["A/RES/63/72", "A/RES/65/64"])
  }
}
