import Testing

@testable import Recital

@Suite("Figures that look like calls of footnotes")
struct FootnoteFiguresTests {
  private func figures(_ text: String) -> FootnoteFigures {
    let source = "A/RES/65/64\n\nThe General Assembly,\n\nRecalling \(text)\n"
    return FootnoteFigures(Document(plainText: Array(source.utf8), source: "a.txt"))
  }

  @Test(
    "Glued to a mark or a word",
    arguments: ["the Agenda,7 and", "what was tracing7 of", "“Agenda”7 it"])
  func glued(text: String) { #expect(figures(text).glued.map(\.number) == [7]) }

  @Test(
    "Numbers of other things are not glued",
    arguments: [
      "1,500 tons", "target16.4 of it", "COVID-19 and", "H5 and", "57/72 of", "the Agenda, 7 of",
    ])
  func other(text: String) { #expect(figures(text).glued.isEmpty) }

  @Test("A capital or a gap before it makes it loose")
  func loose() {
    #expect(figures("Protocol V7 to").tight.map(\.number) == [7])
    #expect(figures("resolution 57/72, 3").spaced.map(\.number) == [3])
    #expect(figures("said in Corr.2 of it").tight.isEmpty)
  }

  @Test("A year or the next number may hold it")
  func held() {
    #expect(figures("of 23 March 20186 and").mayHold(6))
    #expect(figures("of 3 May 2019,339/2 of").mayHold(3))
    #expect(!figures("of 23 March 2018 and").mayHold(8))
  }
}
