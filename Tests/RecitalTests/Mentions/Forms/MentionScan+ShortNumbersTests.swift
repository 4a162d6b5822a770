import Testing

@Suite("Numbers without their year")
struct MentionScanShortNumbersTests {
  @Test("The Council's own resolutions may leave off the year")
  func council() {
    let text =
      "The Security Council,\nReaffirming that ⟦resolution 1701|S/RES/1701(2006)⟧ is in force,"
    #expect(remarked(text) == text)
  }

  @Test("Elsewhere the document must have given the year")
  func others() {
    let given =
      "The General Assembly,\nRecalling ⟦resolution 1701 (2006)|S/RES/1701(2006)⟧,\n"
      + "1. Calls for the implementation of ⟦resolution 1701|S/RES/1701(2006)⟧."
    #expect(remarked(given) == given)
    let bare = "The General Assembly,\nRecalling resolution 1701,"
    #expect(remarked(bare) == bare)
  }

  @Test(
    "The number of another body is no number of the Council",
    arguments: [
      "The Security Council,\nNoting Conference resolution 700 on the seas,",
      "The Security Council,\nNoting General Assembly decision 700,",
      "The Security Council,\nNoting resolution 16 of the conference,",
    ])
  func otherBodies(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A resolution of the Assembly by its number alone is that of its session",
    arguments: [
      "The Security Council,\nNoting General Assembly ⟦resolution 700|A/RES/700(VII)⟧,",
      "Letter of a lighthouse keeper\n\nIt follows General Assembly "
        + "⟦resolution 194|A/RES/194(III)⟧ of 11 December 1948 and UN General Assembly "
        + "⟦Resolution 2758|A/RES/2758(XXVI)⟧ of 1971.",
      "L'Assemblée générale,\nRappelant la ⟦résolution 3314|A/RES/3314(XXIX)⟧ de l'Assemblée "
        + "générale du 14 décembre 1974,",
      "La Asamblea General,\nRecordando la ⟦resolución 2625|A/RES/2625(XXV)⟧ de la Asamblea "
        + "General, que los Estados apoyan con las luces de los faros,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюцию 1514|A/RES/1514(XV)⟧ Генеральной Ассамблеи "
        + "от 14 декабря 1960 года,",
      "大会，\n回顾大会 1948 年 12 月 11 日⟦第 194 号决议|A/RES/194(III)⟧，",
    ])
  func assembly(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The assembly of another organization is not the General Assembly",
    arguments: [
      "The General Assembly,\nNoting IMO Assembly resolution 700 on ships,",
      "The General Assembly,\nNoting the OAS General Assembly resolution 1733 on lighthouses,",
      "The General Assembly,\nNoting resolution 707 of the Assembly of the African Union,",
      "Генеральная Ассамблея,\nпринимая к сведению резолюцию 707 Ассамблеи Африканского союза,",
      "大会，\n注意到国际海事组织大会第 700 号决议，",
    ])
  func otherAssemblies(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "It stays open where its date is of another session, or two sessions may have adopted it",
    arguments: [
      "The Security Council,\nNoting General Assembly resolution 194 of 11 December 1972,",
      "The Security Council,\nNoting General Assembly resolution 2750 on the sea-bed,",
    ])
  func doubtful(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A list of them goes on behind its noun, in every language",
    arguments: [
      "The Security Council,\nRecalling ⟦resolutions 1325|S/RES/1325(2000)⟧ and "
        + "⟦2250|S/RES/2250(2015)⟧ and related papers,",
      "The Security Council,\nStressing that ⟦resolutions 1373|S/RES/1373(2001)⟧, "
        + "⟦1624|S/RES/1624(2005)⟧ and ⟦2178|S/RES/2178(2014)⟧ remain in force,",
      "L'Assemblée générale,\nSoulignant que les ⟦résolutions 242|S/RES/242(1967)⟧ et "
        + "⟦338|S/RES/338(1973)⟧ du Conseil de sécurité demeurent valables,",
      "La Asamblea General,\nRecordando las ⟦resoluciones 242|S/RES/242(1967)⟧ y "
        + "⟦338|S/RES/338(1973)⟧ del Consejo de Seguridad,",
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюции 242|S/RES/242(1967)⟧ и "
        + "⟦338|S/RES/338(1973)⟧ Совета Безопасности,",
      "إن مجلس الأمن،\nإذ يؤكد أن ⟦القرارين 242|S/RES/242(1967)⟧ و ⟦338|S/RES/338(1973)⟧ ساريان،",
      "安全理事会，\n强调⟦第242|S/RES/242(1967)⟧和⟦338号决议|S/RES/338(1973)⟧仍然有效，",
      "联合国安理会⟦1325号决议|S/RES/1325(2000)⟧和联合国大会⟦2758号决议|A/RES/2758(XXVI)⟧，联大"
        + "⟦第2758号决议|A/RES/2758(XXVI)⟧。",
      "大会，\n强调安全理事会⟦第242号|S/RES/242(1967)⟧、⟦第338号|S/RES/338(1973)⟧和"
        + "⟦第1397号决议|S/RES/1397(2002)⟧仍然有效，",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "What is counted or numbered otherwise is no member",
    arguments: [
      "The Security Council,\nRecalling ⟦resolution 2100|S/RES/2100(2013)⟧ and 300 observers,",
      "The Security Council,\nNoting ⟦resolution 1540|S/RES/1540(2004)⟧ and 1267/1989 Committee,",
      "The General Assembly,\nNoting resolutions 242 and 338,",
      "安全理事会，\n注意到第242号和第338号建筑，",
    ])
  func otherFigures(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Abbreviations of the body, with the noun or in its place, tell whose number it is",
    arguments: [
      "A lighthouse report\n\nIt follows ⟦UNSCR 1540|S/RES/1540(2004)⟧ and "
        + "⟦UNSCRs 1325|S/RES/1325(2000)⟧ and ⟦2250|S/RES/2250(2015)⟧, and UNSC "
        + "⟦Res 1373|S/RES/1373(2001)⟧.",
      "A lighthouse report\n\nSee ⟦UN SCR 1540|S/RES/1540(2004)⟧, ⟦SCR 1325|S/RES/1325(2000)⟧, "
        + "⟦UNSCR No. 1373|S/RES/1373(2001)⟧ and Security Council "
        + "⟦Resolution (UNSCR) 1820|S/RES/1820(2008)⟧, or ⟦UNSCR1701|S/RES/1701(2006)⟧.",
      "A lighthouse report\n\nSee ⟦resolution 1540|S/RES/1540(2004)⟧ of the UNSC and "
        + "⟦resolution 1325|S/RES/1325(2000)⟧ of the UN Security Council.",
      "Le rapport du gardien dit ce que demande la ⟦résolution 1325|S/RES/1325(2000)⟧ du CSNU, et "
        + "la ⟦RCSNU 1540|S/RES/1540(2004)⟧ de même, ainsi que la "
        + "⟦résolution du Conseil de sécurité no 1820|S/RES/1820(2008)⟧.",
      "El informe del farero dice lo que pide la ⟦resolución 1325|S/RES/1325(2000)⟧ del CSNU, y la "
        + "⟦RCSNU 1540|S/RES/1540(2004)⟧ también.",
      "В докладе смотрителя говорится, что ⟦резолюция СБ ООН № 1540|S/RES/1540(2004)⟧ и "
        + "⟦резолюция Совета Безопасности ООН № 1325|S/RES/1325(2000)⟧ выполняются, как и "
        + "⟦СБ ООН № 1373|S/RES/1373(2001)⟧ и ⟦резолюция 1820|S/RES/1820(2008)⟧ СБ ООН.",
      "يذكر حارس المنارة في رسالته أن ⟦قرار مجلس الأمن رقم 1540|S/RES/1540(2004)⟧ "
        + "⟦وقراري مجلس الأمن الدولي 1325|S/RES/1325(2000)⟧ و⟦1820|S/RES/1820(2008)⟧ نافذة.",
      "灯塔报告指出，联合国安理会⟦1540号决议|S/RES/1540(2004)⟧和联大⟦2758号决议|A/RES/2758(XXVI)⟧仍然有效。",
    ])
  func abbreviations(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Slashes join numbers too; a small number stands in a list behind the Council's name",
    arguments: [
      "A lighthouse story\n\nSee ⟦UNSCRs 1267|S/RES/1267(1999)⟧/⟦1373|S/RES/1373(2001)⟧/"
        + "⟦1988|S/RES/1988(2011)⟧ and ⟦UNSCR 1540|S/RES/1540(2004)⟧ / ⟦2231|S/RES/2231(2015)⟧.",
      "灯塔看守人说，联合国安理会⟦第82|S/RES/82(1950)⟧、⟦83|S/RES/83(1950)⟧、⟦84号决议|S/RES/84(1950)⟧仍然有效，"
        + "⟦第 2808 号决议（2025）|S/RES/2808(2025)⟧也是如此，第82号灯塔除外。",
      "يذكر حارس المنارة أن ⟦قرار الجمعية العامة للأمم المتحدة رقم 194|A/RES/194(III)⟧ ⟦والقرارين "
        + "242|S/RES/242(1967)⟧ و⟦338|S/RES/338(1973)⟧ الصادرين عن مجلس الأمن نافذة.",
    ])
  func slashes(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A number may be glued to its sign",
    arguments: [
      "Смотритель говорит, что ⟦резолюция СБ ООН №1540|S/RES/1540(2004)⟧ и ⟦резолюция Генеральной "
        + "Ассамблеи ООН №3314|A/RES/3314(XXIX)⟧ выполняются, а маяк №1325 горит.",
      "Le gardien dit que la ⟦résolution n°1540|S/RES/1540(2004)⟧ du Conseil de sécurité vaut pour le "
        + "phare n°1325.",
      "El farero dice que la ⟦resolución Nº1540|S/RES/1540(2004)⟧ del Consejo de Seguridad vale para "
        + "el faro nº1325.",
    ])
  func gluedSigns(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A year behind a slash belongs to the number where it is that of the resolution")
  func slashedYears() {
    let text =
      "A lighthouse report\n\nSee ⟦UNSCR 1540/2004|S/RES/1540(2004)⟧ and "
      + "⟦resolution 1325/2000|S/RES/1325(2000)⟧, and not UNSCR 1540/12 or Regulation 1540/2004."
    #expect(remarked(text) == text)
  }

  @Test(
    "Beside an abbreviation other figures count or number something else",
    arguments: [
      "A lighthouse report\n\nUNSCR paragraph 1540 and the UNSCR budget of 1540 dollars differ.",
      "A lighthouse report\n\nThe court held so in [1998] 2 SCR 217 and (1990) 1 SCR 1075.",
      "A lighthouse report\n\nThe UNSCRs of 2004 and 1540 keepers are counted, 1325 to go.",
      "В докладе смотрителя перечислены резолюции Совета Безопасности 2004 года и СБ ООН 2011 года.",
      "灯塔报告指出，安理会1540名代表出席，联大2758人投票。",
    ])
  func figuresBesideAbbreviations(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A date in the year of the number says that it is the Council's, another that it is not")
  func dates() {
    let own = "The General Assembly,\nNoting ⟦resolution 2573|2021-04-27⟧ of 27 April 2021,"
    #expect(remarked(own, .date) == own)
    let other = "The Security Council,\nNoting resolution 2625 of 24 October 1970,"
    #expect(remarked(other) == other)
  }

  @Test("No number is later than the document")
  func laterNumbers() {
    let text = """
      Resolution 1701 (2006)
      Adopted by the Security Council at its 5511th meeting, on 11 August 2006
      The Security Council,
      Noting resolution 2625,
      """
    #expect(remarked(text) == text)
  }
}
