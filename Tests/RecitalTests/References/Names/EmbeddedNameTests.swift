import Testing

@Suite("Well-known names inside what a footnote explains")
struct EmbeddedNameTests {
  private func text(_ sentence: String, _ note: String) -> String {
    """
    The General Assembly,

    \(sentence),¹

    1. Decides to end here.

    __________________

    ¹ \(note)
    """
  }

  @Test(
    "They mean what they always mean",
    arguments: [
      "Recalling the theme “Lamps for all and the fulfilment of the ⟦2030 Agenda|A/RES/70/1⟧”",
      "Recalling the Harbour Vow on Lamps: Towards the Achievement of the ⟦2030 Agenda for "
        + "Sustainable Development|A/RES/70/1⟧",
      "Noting the Review Conference of the Parties to the ⟦Treaty on the Non-Proliferation of "
        + "Nuclear Weapons|UNTS 10485⟧",
    ])
  func embedded(sentence: String) {
    let text = text(sentence, "See A/77/903, chap. VI.")
    #expect(renamed(text) == text)
  }

  @Test("A declaration about an instrument, though annexed to a resolution, is another text")
  func reviews() {
    let text = text(
      "Recalling the vow on the midterm review of the ⟦Sendai Framework|A/RES/69/283⟧",
      "Resolution 77/903, annex.")
    #expect(renamed(text) == text)
  }

  @Test("The parties to a treaty in the next clause begin no name")
  func clauses() {
    let text = text(
      "Urging parties to carry out the ⟦Paris Agreement|UNTS 54113⟧, encouraging all to implement the "
        + "⟦Agreement|UNTS 54113⟧, and Parties to the ⟦United Nations Framework Convention on Climate "
        + "Change|UNTS 30822⟧",
      "United Nations, Treaty Series, vol. 1771, No. 30822.")
    #expect(renamed(text) == text)
  }

  @Test("A footnote on the name itself decides, and so does a treaty wherever the name stands")
  func own() {
    let named = text(
      "Recalling the ⟦2030 Agenda for Sustainable Development|A/77/903⟧", "A/77/903.")
    #expect(renamed(named) == named)
    let annexed = text(
      "Noting the implementation of the ⟦Convention on the Rights of the Child|A/RES/44/25⟧",
      "Resolution 44/25, annex.")
    #expect(renamed(annexed) == annexed)
  }
}
