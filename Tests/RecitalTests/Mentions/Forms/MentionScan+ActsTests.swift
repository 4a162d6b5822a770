import Testing

@Suite("Lists of resolutions and decisions")
struct MentionScanActsTests {
  @Test(
    "One noun serves all members, at either end",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolutions 61/16|A/RES/61/16⟧ of 20 November 2006, "
        + "⟦68/1|A/RES/68/1⟧ of 20 September 2013 and ⟦72/305|A/RES/72/305⟧ of 23 July 2018,",
      "The General Assembly,\nReaffirming ⟦resolutions 61/16|A/RES/61/16⟧, "
        + "⟦68/1|A/RES/68/1⟧, and ⟦72/305|A/RES/72/305⟧,",
      "The General Assembly,\nRecalling its ⟦decisions 60/519|A/DEC/60/519⟧ and "
        + "⟦62/1|A/DEC/62/1⟧,",
      "大会，\n回顾其 1998 年 12 月 4 日⟦第 53/77 E 号|A/RES/53/77E⟧和"
        + "⟦第 53/77 T 号|A/RES/53/77T⟧、⟦第 54/54 R 号决议|A/RES/54/54R⟧，",
      "大会，\n回顾⟦第 53/77 E|A/RES/53/77E⟧和⟦第 53/77 T 号|A/RES/53/77T⟧、"
        + "⟦第 54/54 R 号决议|A/RES/54/54R⟧，",
      "大会，\n回顾其 1996 年 12 月 10 日⟦第 51/45 N 号|A/RES/51/45N⟧、1997 年 12 月 9 日"
        + "⟦第 52/38 J 号|A/RES/52/38J⟧以及 2002 年 11 月 22 日⟦第 57/72 号决议|A/RES/57/72⟧，",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Where resolutions and decisions mix, each noun has its own members",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolutions 57/81|A/RES/57/81⟧ and "
        + "⟦58/241|A/RES/58/241⟧ and its ⟦decision 60/519|A/DEC/60/519⟧,",
      "The General Assembly,\nRecalling its ⟦decision 58/19|A/DEC/58/19⟧ and its "
        + "⟦resolution 59/82|A/RES/59/82⟧,",
      "大会，\n回顾其 2003 年 12 月 8 日⟦第 58/519 号决定|A/DEC/58/519⟧和 2004 年 12 月 3 日"
        + "⟦第 59/82 号决议|A/RES/59/82⟧，",
      "大会，\n回顾⟦第 61/89 号|A/RES/61/89⟧和⟦第 74/49 号决议|A/RES/74/49⟧以及"
        + "⟦第 66/18 号|A/DEC/66/18⟧和⟦第 66/518 号决定|A/DEC/66/518⟧，",
    ])
  func mixtures(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Each member has its own date, or the one date that stands for two",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolutions 61/16|2006-11-20⟧ of 20 November 2006, "
        + "⟦68/1|2013-09-20⟧ of 20 September 2013 and ⟦72/305|2018-07-23⟧ of 23 July 2018,",
      "The Human Rights Council,\nRecalling its ⟦resolutions 5/1|2007-06-18⟧ and "
        + "⟦5/2|2007-06-18⟧ of 18 June 2007,",
      "大会，\n回顾其 1996 年 12 月 10 日⟦第 51/45 N 号|1996-12-10⟧和 2002 年 11 月 22 日"
        + "⟦第 57/72 号决议|2002-11-22⟧，",
      "大会，\n回顾其 1998 年 12 月 4 日⟦第 53/77 E|1998-12-04⟧和"
        + "⟦第 53/77 T 号决议|1998-12-04⟧，",
      "The General Assembly,\nRecalling ⟦resolutions 45/110|1990-12-14⟧, ⟦45/111|1990-12-14⟧ and "
        + "⟦45/112|1990-12-14⟧, all of 14 December 1990,",
      "L'Assemblée générale,\nRappelant les ⟦résolutions 45/110|1990-12-14⟧, "
        + "⟦45/111|1990-12-14⟧ et ⟦45/112|1990-12-14⟧, toutes en date du 14 décembre 1990,",
      "La Asamblea General,\nRecordando las ⟦resoluciones 45/110|1990-12-14⟧, "
        + "⟦45/111|1990-12-14⟧ y ⟦45/112|1990-12-14⟧, todas de 14 de diciembre de 1990,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции 45/110|1990-12-14⟧, ⟦45/111|1990-12-14⟧ и "
        + "⟦45/112|1990-12-14⟧, все от 14 декабря 1990 года,",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرارات 45/110|1990-12-14⟧ و ⟦45/111|1990-12-14⟧ و "
        + "⟦45/112|1990-12-14⟧ المؤرخة جميعها 14 كانون الأول/ديسمبر 1990،",
    ])
  func dates(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "A list goes on where each member says what it is about",
    arguments: [
      "The General Assembly,\nRecalling Human Rights Council ⟦resolutions 5/1|A/HRC/RES/5/1⟧, on "
        + "the house of the Council, and ⟦5/2|A/HRC/RES/5/2⟧, on the manners of its guests,",
      "L'Assemblée générale,\nRappelant les ⟦résolutions du Conseil des droits de l'homme "
        + "5/1|A/HRC/RES/5/1⟧, sur la maison du Conseil, et ⟦5/2|A/HRC/RES/5/2⟧, sur les manières "
        + "de ses hôtes,",
      "La Asamblea General,\nRecordando las ⟦resoluciones del Consejo de Derechos Humanos "
        + "5/1|A/HRC/RES/5/1⟧, sobre la casa del Consejo, y ⟦5/2|A/HRC/RES/5/2⟧, sobre los modales "
        + "de sus huéspedes,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции Совета по правам человека "
        + "5/1|A/HRC/RES/5/1⟧ о доме Совета и ⟦5/2|A/HRC/RES/5/2⟧ о поведении его гостей,",
      "Совет по правам человека,\nссылаясь на ⟦резолюции Совета 5/1|A/HRC/RES/5/1⟧ – о доме Совета и "
        + "⟦5/2|A/HRC/RES/5/2⟧ – о поведении его гостей,",
    ])
  func topics(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A list goes on behind a phrase about its last member",
    arguments: [
      "The Security Council,\nRecalling General Assembly ⟦resolutions 68/101|A/RES/68/101⟧ entitled "
        + "Safety of personnel, and ⟦68/102|A/RES/68/102⟧ entitled Coordination of assistance,",
      "The General Assembly,\nRecalling its ⟦resolutions 56/82|A/RES/56/82⟧ of 12 December 2001, "
        + "the annex to which holds the articles, as well as ⟦65/28|A/RES/65/28⟧ of 6 December "
        + "2010,",
    ])
  func resumption(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A date may follow the pinpoint, and the list goes on behind it")
  func datesBehindPinpoints() {
    let text =
      "The General Assembly,\nRecalling its ⟦resolutions 289 (IV)|1949-11-21⟧, part A, of 21 November "
      + "1949, ⟦390 A (V)|–⟧, paragraph 2, and ⟦1314 (XIII)|–⟧,"
    #expect(remarked(text, .date) == text)
  }
}
