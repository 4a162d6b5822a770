import Recital
import Testing

@Suite("Resolving mentions")
struct ReferenceResolverTests {
  @Test("A document never mentions itself")
  func ownSymbol() {
    let text = """
      A/RES/58/901

      General Assembly
      Resolution adopted by the General Assembly on 8 December 2003
      58/901. The libraries of the mountains

      The General Assembly,

      Recalling its ⟦resolution 57/72|A/RES/57/72⟧ of 22 November 2002,

      1. Decides that resolution 58/901 be carried out.
      """
    #expect(remarked(text) == text)
  }

  @Test(
    "The head may write the own symbol with or without its letter",
    arguments: [
      ("A/RES/56/924 V", "A/RES/56/924V"), ("A/RES/56/924V", "A/RES/56/924V"),
      ("A/RES/56/924[V]", "A/RES/56/924V"),
    ])
  func letters(printed: String, symbol: String) {
    let text = """
      \(printed)

      General Assembly
      Resolution 56/924 V adopted by the General Assembly on 24 December 2001
      56/924. General and complete disarmament
      V
      The libraries of the mountains

      The General Assembly,

      Recalling its ⟦resolution 57/72|A/RES/57/72⟧ of 22 November 2002,

      1. Decides to end here.
      """
    #expect(document(MarkedText.plain(text)).symbol?.spelling == symbol)
    #expect(remarked(text) == text)
  }

  @Test("Confidence is lower where only custom speaks for a body")
  func confidence() throws {
    let certain = Analysis.analyse(
      document("The General Assembly,\nRecalling its resolution 61/16,"))
    let usual = Analysis.analyse(document("The General Assembly,\nRecalling resolution 61/16,"))
    let first = try #require(certain.references.first)
    let second = try #require(usual.references.first)
    #expect(first.confidence > second.confidence)
    #expect(second.confidence > 0 && first.confidence <= 1)
  }
}
