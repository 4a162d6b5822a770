import Recital
import Testing

@Suite("Words with which no paragraph ends")
struct HangingWordTests {
  @Test(
    "The name of a body in the next line heads nothing",
    arguments: [
      "La Asamblea General,\n\nRecordando las ⟦resoluciones de la\nAsamblea General 61/995|A/RES/61/995⟧, de 13 de "
        + "septiembre de 2007, y ⟦65/998|A/RES/65/998⟧,\n",
      "L'Assemblée générale,\n\nRappelant les ⟦résolutions du\nConseil économique et social 2006/91|E/RES/2006/91⟧ "
        + "et ⟦2007/92|E/RES/2007/92⟧,\n",
    ])
  func bodies(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A list of paragraphs may end with an “and” of its own")
  func lastButOne() {
    let text =
      "The General Assembly,\n\nRecalling the lamps of the\nGeneral Assembly; and\nNoting this,\n"
    #expect(
      document(text).written([.preamble, .operative]).split(separator: "\n").last
        == "preamble 2: Noting this,")
  }

  @Test(
    "A year or a session in parentheses goes on with the number before it",
    arguments: [
      "The Security Council,\n\nRecalling its ⟦resolutions 1889 (2009)|S/RES/1889(2009)⟧ and ⟦1960\n"
        + "(2010)|S/RES/1960(2010)⟧ and the statements,\n",
      "La Asamblea General,\n\nRecordando sus ⟦resoluciones 1514\n(XV)|A/RES/1514(XV)⟧ y ⟦2625\n"
        + "(XXV)|A/RES/2625(XXV)⟧, ⟦3201\n(S-VI)|A/RES/3201(S-VI)⟧,\n",
    ])
  func sessions(text: String) {
    #expect(remarked(text) == text)
  }
}
