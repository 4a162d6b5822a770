import Recital
import Testing

@Suite("Resolutions of the Commission on Human Rights behind its name")
struct CommissionActsTests {
  @Test(
    "“In particular” leads from the name to the number; “Commission resolution” leads back to it",
    arguments: [
      "The General Assembly,\n\nRecalling the resolutions of the Commission on Human Rights, in "
        + "particular ⟦resolution 2005/954|E/CN.4/RES/2005/954⟧ of 20 April 2005, and Commission "
        + "⟦resolution 1998/972|E/CN.4/RES/1998/972⟧,\n",
      "Le Conseil des droits de l'homme,\n\nRappelant les résolutions de la Commission des droits de "
        + "l'homme, en particulier la ⟦résolution 2005/954|E/CN.4/RES/2005/954⟧,\n",
    ])
  func commission(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "“Of the Commission” behind the number leads back to it, “of the Commission on …” to another",
    arguments: [
      "The General Assembly,\n\nReaffirming all resolutions of the Commission on Human Rights, "
        + "including, on lamps, ⟦resolution 2005/955|E/CN.4/RES/2005/955⟧ of the Commission of 20 April "
        + "2005, and noting ⟦resolution 2005/956|?⟧ of the Commission on Lamps,\n",
      "Генеральная Ассамблея,\n\nвновь подтверждая решения, принятые Комиссией по правам человека, и "
        + "⟦резолюцию 2005/955|E/CN.4/RES/2005/955⟧ Комиссии от 20 апреля 2005 года,\n",
    ])
  func behind(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A list keeps its Commission behind dates; the short name is that of the one named last",
    arguments: [
      "The General Assembly,\n\nRecalling the resolutions of the Commission on Human Rights on the issue, "
        + "in particular ⟦resolutions 1992/911|E/CN.4/RES/1992/911⟧ of 21 February 1992 and "
        + "⟦2005/916|E/CN.4/RES/2005/916⟧,\n\nRecalling also Commission ⟦decision "
        + "1983/906|E/CN.4/DEC/1983/906⟧,\n",
      "La Asamblea General,\n\nRecordando la ⟦resolución 1983/938|E/CN.4/RES/1983/938⟧ de la Comisión de "
        + "Derechos Humanos,\n\nRecordando las ⟦resoluciones de la Comisión "
        + "1992/911|E/CN.4/RES/1992/911⟧, de 21 de febrero de 1992, y "
        + "⟦2005/916|E/CN.4/RES/2005/916⟧,\n",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("Where the Commission is not named, the number is that of the Council, or of no one")
  func others() {
    let text =
      "The General Assembly,\n\nRecalling ⟦resolution 2005/954|E/RES/2005/954⟧ of 20 April 2005, and "
      + "Commission ⟦resolution 1998/972|?⟧,\n"
    #expect(remarked(text) == text)
  }
}
