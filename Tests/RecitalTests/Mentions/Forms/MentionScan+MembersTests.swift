import Testing

@Suite("What the members of a list leave unsaid")
struct MentionScanMembersTests {
  @Test(
    "A range stands for all in it",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolutions 33/973|A/RES/33/973⟧ to "
        + "⟦33/975|A/RES/33/974 A/RES/33/975⟧ and ⟦68/901|A/RES/68/901⟧–⟦68/903|A/RES/68/902 "
        + "A/RES/68/903⟧ and ⟦69/901|A/RES/69/901⟧,",
      "La Asamblea General,\nRecordando sus ⟦resoluciones 33/973|A/RES/33/973⟧ a "
        + "⟦33/975|A/RES/33/974 A/RES/33/975⟧,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции 1990/91|E/RES/1990/91⟧–"
        + "⟦1990/93|E/RES/1990/92 E/RES/1990/93⟧,",
      "大会，\n回顾其⟦第59/921|A/RES/59/921⟧至⟦59/923号决议|A/RES/59/922 A/RES/59/923⟧，",
    ])
  func ranges(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "One date stands for two acts that say what they are about",
    arguments: [
      "The General Assembly,\nRecalling Human Rights Council ⟦resolutions 5/1|2007-06-18⟧, on the house "
        + "of the Council, and ⟦5/2|2007-06-18⟧, on the manners of its guests, of 18 June 2007,",
      "La Asamblea General,\nRecordando las ⟦resoluciones del Consejo de Derechos Humanos "
        + "5/1|2007-06-18⟧, sobre la casa del Consejo, y ⟦5/2|2007-06-18⟧, sobre los modales, de 18 de "
        + "junio de 2007,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции Совета по правам человека 5/1|2007-06-18⟧ о доме "
        + "Совета и ⟦5/2|2007-06-18⟧ о поведении гостей от 18 июня 2007 года,",
      "大会，\n回顾人权理事会2007年6月18日关于房屋的⟦第5/1号决议|2007-06-18⟧和关于来客的⟦第5/2号决议|2007-06-18⟧，",
    ])
  func topics(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "A noun before a colon, or before words that lead to them, is that of the numbers behind",
    arguments: [
      "The General Assembly,\nRecalling the following resolutions of the General Assembly: "
        + "⟦60/901|A/RES/60/901⟧ of 16 September 2005 and ⟦60/902|A/RES/60/902⟧,",
      "La Asamblea General,\nRecordando las siguientes resoluciones de la Asamblea General: "
        + "⟦60/901|A/RES/60/901⟧, de 16 de septiembre de 2005, y ⟦60/902|A/RES/60/902⟧,",
      "L'Assemblée générale,\nRappelant ses résolutions, à savoir : ⟦60/901|A/RES/60/901⟧ du 16 septembre "
        + "2005 et ⟦60/902|A/RES/60/902⟧,",
      "Генеральная Ассамблея,\nссылаясь на свои предыдущие резолюции, в частности "
        + "⟦60/901|A/RES/60/901⟧ от 16 сентября 2005 года и ⟦60/902|A/RES/60/902⟧,",
      "The General Assembly,\nNoting the ratio of the lamps: 60/90 of them burn,",
    ])
  func heads(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A list goes on behind descriptions, and where each noun has its own body",
    arguments: [
      "L'Assemblée générale,\nRappelant ses ⟦résolutions 60/901|A/RES/60/901⟧, par laquelle elle a créé le "
        + "fonds, ⟦60/902|A/RES/60/902⟧, dans laquelle elle a demandé un rapport, et "
        + "⟦60/903|A/RES/60/903⟧,",
      "The Human Rights Council,\nRecalling ⟦resolution 16/921|A/HRC/RES/16/921⟧ and "
        + "⟦resolutions 61/977|A/RES/61/977⟧ and ⟦69/980|A/RES/69/980⟧ of the General Assembly,",
      "Le Conseil des droits de l'homme,\nRappelant la ⟦résolution 16/921|A/HRC/RES/16/921⟧ et les "
        + "⟦résolutions 61/977|A/RES/61/977⟧ et ⟦69/980|A/RES/69/980⟧ de l'Assemblée générale,",
      "The General Assembly,\nRecalling the ⟦resolutions adopted by the General Assembly "
        + "1514 (XV)|A/RES/1514(XV)⟧ of 14 December 1960,",
      "The General Assembly,\nRecalling its ⟦resolutions 53/977 W|A/RES/53/977W⟧ of 4 December 1998 . . . "
        + "⟦64/955|A/RES/64/955⟧ of 2 December 2009 and ⟦65/976|A/RES/65/976⟧,",
      "大会，\n回顾其⟦第59/950|A/RES/59/950⟧、⟦59/951|A/RES/59/951⟧和⟦59/952号决议|A/RES/59/952⟧，",
      "大会，\n回顾人权理事会⟦第28/91|A/HRC/RES/28/91⟧和⟦28/92号决议|A/HRC/RES/28/92⟧，",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A date behind the last of two nouns is not that of the first")
  func nouns() {
    let text =
      "The General Assembly,\nRecalling its ⟦decision 68/901|–⟧ and its ⟦resolution 68/913|2013-11-09⟧ of "
      + "9 November 2013, and ⟦resolution 72/973|2017-12-19⟧ of the General Assembly of 19 December 2017,"
    #expect(remarked(text, .date) == text)
  }

  @Test("Letters may have dates of their own")
  func letters() {
    let text =
      "The General Assembly,\nRecalling its ⟦resolutions 61/950 A|2006-12-22⟧ of 22 December 2006, "
      + "⟦B|2007-04-02⟧ of 2 April 2007 and ⟦C|2007-06-29⟧ of 29 June 2007,"
    #expect(remarked(text, .date) == text)
  }

  @Test("The laws of a State and the acts of a parliament are no resolutions of the Council")
  func laws() {
    let text =
      "The General Assembly,\nNoting Law No. 242 (1967), Decree No. 660 (1990) and ⟦resolution 1416 "
      + "(2005)|?⟧ of the Parliamentary Assembly,"
    #expect(remarked(text) == text)
  }
}
