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
      "The General Assembly,\nRecalling Security Council ⟦resolutions 1673 (2006)|2006-04-27⟧ and "
        + "⟦1810 (2008)|2008-04-25⟧ of 27 April 2006 and 25 April 2008, respectively,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции Совета 1673 (2006)|2006-04-27⟧ и "
        + "⟦1810 (2008)|2008-04-25⟧ соответственно от 27 апреля 2006 года и 25 апреля 2008 года,",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦قراري مجلس الأمن 1673 (2006)|2006-04-27⟧ و "
        + "⟦1810 (2008)|2008-04-25⟧ المؤرخين 27 نيسان/أبريل 2006 و 25 نيسان/أبريل 2008 على التوالي،",
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
      "The General Assembly,\nRecalling its ⟦resolutions 5/1|2007-06-18⟧ of 18 June 2007 and "
        + "⟦6/2|2007-09-27⟧ of 27 September 2007,",
      "إن مجلس حقوق الإنسان،\nإذ يشير إلى ⟦قراراته 7/9|2008-03-27⟧ المؤرخ 27 آذار/مارس 2008، و"
        + "⟦13/11|2010-03-25⟧ المؤرخ 25 آذار/مارس 2010،",
    ])
  func others(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "A participle may lead to the dates",
    arguments: [
      "L'Assemblée générale,\nRappelant ses ⟦résolutions 60/1|2005-09-16⟧ et ⟦60/2|2005-10-20⟧, "
        + "adoptées respectivement le 16 septembre et le 20 octobre 2005,",
      "La Asamblea General,\nRecordando sus ⟦resoluciones 60/1|2005-09-16⟧ y ⟦60/2|2005-10-20⟧, "
        + "aprobadas el 16 de septiembre y el 20 de octubre de 2005, respectivamente,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции 60/1|2005-09-16⟧ и ⟦60/2|2005-10-20⟧, "
        + "принятые соответственно 16 сентября 2005 года и 20 октября 2005 года,",
    ])
  func participles(text: String) {
    #expect(remarked(text, .date) == text)
  }
}
