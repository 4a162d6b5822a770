import Recital
import Testing

@Suite("Optional protocols named by their treaty")
struct OptionalProtocolsTests {
  private let women =
    "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against "
    + "Women"
  private let disabled =
    "Optional Protocol to the Convention on the Rights of Persons with Disabilities"

  @Test("They are those to the treaty named last")
  func english() {
    let text = """
      The General Assembly,

      Recalling the ⟦Convention on the Rights of Persons with Disabilities|UNTS 44910⟧ and the \
      ⟦Optional Protocol|\(disabled)⟧ thereto,

      Recalling also the ⟦Convention on the Elimination of All Forms of Discrimination against \
      Women|UNTS 20378⟧ and its ⟦Optional Protocol|\(women)⟧, and the care of lamps,

      1. Decides to end here.
      """
    #expect(renamed(text) == text)
  }

  @Test("In French, Spanish and Russian too")
  func languages() {
    let french = """
      L'Assemblée générale,

      Rappelant la ⟦Convention relative aux droits des personnes handicapées|UNTS 44910⟧ et le \
      ⟦Protocole facultatif|\(disabled)⟧ s'y rapportant, et tout le soin que les lampes demandent,
      """
    #expect(renamed(french) == french)
    let spanish = """
      La Asamblea General,

      Recordando la ⟦Convención sobre los Derechos de las Personas con Discapacidad|UNTS 44910⟧ y \
      su ⟦Protocolo Facultativo|\(disabled)⟧, y todo el cuidado que piden las lámparas de la casa,
      """
    #expect(renamed(spanish) == spanish)
    let russian = """
      Генеральная Ассамблея,

      ссылаясь на ⟦Конвенцию о правах инвалидов|UNTS 44910⟧ и ⟦Факультативный протокол|\(disabled)⟧ \
      к ней и заботясь о лампах,
      """
    #expect(renamed(russian) == russian)
  }

  @Test("A treaty with two has no one of that name; a footnote decides before")
  func others() {
    let two = """
      The General Assembly,

      Recalling the ⟦Convention on the Rights of the Child|UNTS 27531⟧ and its ⟦Optional \
      Protocol|?⟧ of old,

      1. Decides to end here.
      """
    #expect(renamed(two) == two)
    let noted = """
      The General Assembly,

      Recalling the ⟦Convention on the Rights of Persons with Disabilities|UNTS 44910⟧ and the \
      ⟦Optional Protocol|A/RES/61/106⟧,¹

      1. Decides to end here.

      __________________

      ¹ Resolution 61/106, annex II.
      """
    #expect(renamed(noted) == noted)
  }
}
