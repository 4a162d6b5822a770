import Recital
import Testing

@Suite("English words divided at the end of a line")
struct HyphenationTests {
  @Test(
    "Nouns and months are joined where they belong to a reference",
    arguments: [
      "The General Assembly,\n\nRecalling what was said of lamps by ⟦resolu-\ntion 428 (V)|A/RES/428(V)⟧ of 14 Decem-\n"
        + "ber 1950 and by ⟦deci-\nsion 63/501|A/DEC/63/501⟧,\n"
    ])
  func references(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A month is joined, a compound keeps its hyphen")
  func words() {
    let document = document(
      "The General Assembly,\n\nRecalling the follow-\nup of lamps on 2 De-\ncember 2004,\n")
    #expect(
      document.written([.preamble])
        == "preamble 1: Recalling the follow-up of lamps on 2 December 2004,")
  }

  @Test("Where many lines end so every hyphen is that of the line")
  func columns() {
    let document = document(
      """
      The General Assembly,

      Recalling that the lam-
      ps of the har-
      bour were kept by ma-
      ny and that the bo-
      ats came home in all the wea-
      thers,

      """)
    #expect(
      document.written([.preamble])
        == "preamble 1: Recalling that the lamps of the harbour were kept by many and that the "
        + "boats came home in all the weathers,")
  }
}
