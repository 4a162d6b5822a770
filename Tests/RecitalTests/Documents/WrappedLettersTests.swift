import Recital
import Testing

@Suite("Letters and reports whose lines are broken at the width of a page")
struct WrappedLettersTests {
  @Test(
    "A line that fills the page goes on with the next, though no resolution speaks",
    arguments: [
      """
      I have the honour to refer to the letter on the lamps of the harbour from the Security
      Council ⟦resolutions 1540 (2004)|S/RES/1540(2004)⟧ that the Council adopted and to General
      Assembly ⟦resolution 68/962|A/RES/68/962⟧ of 27 March 2014, as well as to documents ⟦A/68/903|A/68/903⟧
      and ⟦Corr.1|A/68/903/Corr.1⟧ and ⟦2|A/68/903/Corr.2⟧ and to the documents of the harbour in ⟦S/2001/15/
      Add.5|S/2001/15/Add.5⟧ of 2 April 2001, and ⟦S/1999/25/Add.10|S/1999/25/Add.10⟧, ⟦13|S/1999/25/Add.13⟧, ⟦24|S/1999/25/Add.24⟧
      and ⟦49|S/1999/25/Add.49⟧.

      """,
      """
      Tengo el honor de referirme a la situación de los faroles del puerto y a la carta, a la
      ⟦resolución 1540 (2004)|S/RES/1540(2004)⟧ del Consejo de Seguridad y a la ⟦resolución 68/962|A/RES/68/962⟧ de la
      Asamblea General, de 27 de marzo de 2014, así como a los documentos del puerto ⟦A/68/903|A/68/903⟧,
      ⟦A/68/950|A/68/950⟧ y ⟦A/68/967|A/68/967⟧ y ⟦Corr.1|A/68/967/Corr.1⟧.

      """,
    ])
  func letters(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A date broken before its year is one date")
  func dates() {
    let text = """
      The register of the harbour is in ⟦A/68/903|2014-03-27⟧ of 27 March
      2014 and in no other.

      """
    #expect(remarked(text, .date) == text)
  }
}
