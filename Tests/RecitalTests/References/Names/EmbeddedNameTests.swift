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

  @Test("A report about an instrument, though with an annex, leaves the name what it is")
  func reports() {
    let panel = text(
      "Recalling the ⟦report of the Panel|A/77/903/Rev.1⟧ on Lamps, Trust and Harbours for Achieving the "
        + "⟦2030 Agenda|A/RES/70/1⟧", "A/77/903/Rev.1, annex.")
    #expect(renamed(panel) == panel)
    let director = text(
      "Noting the ⟦report of the Executive Director|A/77/904⟧ on the ⟦New Urban Agenda|A/RES/71/256⟧",
      "A/77/904, annex.")
    #expect(renamed(director) == director)
  }

  @Test("A note on two things at once says nothing of the first")
  func pairs() {
    let text = text(
      "Welcoming the link between the ⟦2030 Agenda|A/RES/70/1⟧ and the Lamp Goals",
      "A/77/905, annex.")
    #expect(renamed(text) == text)
  }

  @Test("A programme that carries a programme further is another text")
  func further() {
    let text = text(
      "Recalling the Programme for the Further Implementation of ⟦Agenda 21|Agenda 21⟧",
      "Resolution S-19/2, annex.")
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
