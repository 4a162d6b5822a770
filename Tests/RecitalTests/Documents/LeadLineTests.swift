import Recital
import Testing

@Suite("Short lines known by their words")
struct LeadLineTests {
  @Test(
    "The annex of a letter is one, though its heading goes on in small letters",
    arguments: [
      "Annex to the letter dated 26 September 2016 from the Permanent Representative of Norland",
      "Annexe à la lettre datée du 26 septembre 2016",
      "Annex to the note verbale",
      "Приложение к письму Постоянного представителя от 26 сентября 2016 года",
    ])
  func letters(heading: String) {
    let text = """
      I have the honour to write to you about the lamps of the harbour and about the boats that come \
      home to them in all weathers, as the Council asked us to do in the long winter of that year.

      \(heading)

      1. Resolution 2231 (2015) speaks of lamps.

      """
    #expect(
      document(text).written([.annex]) == "annex 1: 1. Resolution 2231 (2015) speaks of lamps.")
  }
}
