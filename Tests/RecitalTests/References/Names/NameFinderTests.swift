import Recital
import Testing

@Suite("Finding the names that a document explains")
struct NameFinderTests {
  @Test("A document that explains short names only is read like any other")
  func short() {
    let text = """
      A/RES/65/64

      The General Assembly,

      Recalling the Agenda,1 and the rest,

      Noting what the Agenda says,

      __________________
      1 See A/65/12.

      """
    let analysed = Analysis.analyse(Document(plainText: Array(text.utf8), source: "a.txt"))
    #expect(analysed.references.contains { $0.target.description == "A/65/12" })
  }
}
