import Testing

@Suite("Dates in a list behind a list of numbers")
struct ParallelDatesTests {
  @Test(
    "Each number has the date in its place, with month and year of a later one",
    arguments: [
      "L'Assemblée générale,\nRappelant les ⟦résolutions 1368 (2001)|2001-09-12⟧ et "
        + "⟦1373 (2001)|2001-09-28⟧ du Conseil, en date des 12 et 28 septembre 2001 respectivement,",
      "L'Assemblée générale,\nRappelant les ⟦résolutions 508 (1982)|1982-06-05⟧, "
        + "⟦516 (1982)|1982-08-01⟧ et ⟦555 (1984)|1984-10-12⟧ du Conseil de sécurité, en date des "
        + "5 juin, 1er août 1982 et 12 octobre 1984,",
      "La Asamblea General,\nRecordando las ⟦resoluciones 1235 (XLII)|1967-06-06⟧ y "
        + "⟦1503 (XLVIII)|1970-05-27⟧, de 6 de junio de 1967 y 27 de mayo de 1970,",
    ])
  func dates(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "Dates behind their own numbers are no such list",
    arguments: [
      "La Asamblea General,\nRecordando sus ⟦resoluciones 51/45 B|1996-12-10⟧, de 10 de diciembre "
        + "de 1996, y ⟦52/38 N|1997-12-09⟧, de 9 de diciembre de 1997,",
      "L'Assemblée générale,\nRappelant ses ⟦résolutions 5/1|2007-06-18⟧ du 18 juin 2007 et "
        + "⟦6/2|2007-09-27⟧ du 27 septembre 2007,",
    ])
  func others(text: String) {
    #expect(remarked(text, .date) == text)
  }
}
