import Testing

@Suite("A number with year or session in parentheses")
struct ParenthesisNumberTests {
  @Test(
    "A year is that of the Security Council",
    arguments: [
      "The Security Council,\nRecalling ⟦resolution 1540 (2004)|S/RES/1540(2004)⟧,",
      "The Security Council,\nRecalling ⟦resolution 2049(2012)|S/RES/2049(2012)⟧,",
      "The Security Council,\nRecalling ⟦resolutions 1265 (1999)|S/RES/1265(1999)⟧, "
        + "⟦1296 (2000)|S/RES/1296(2000)⟧ and ⟦1894 (2009)|S/RES/1894(2009)⟧,",
      "安全理事会，\n回顾其⟦第 1540(2004)号决议|S/RES/1540(2004)⟧，",
      "安全理事会，\n回顾其⟦第1540（2004）号决议|S/RES/1540(2004)⟧，",
      "安全理事会，\n回顾其⟦第 1196(1998)号|S/RES/1196(1998)⟧、⟦第 1209(1998)号|S/RES/1209(1998)⟧"
        + "和⟦第 2117(2013)号决议|S/RES/2117(2013)⟧，",
    ])
  func years(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A Roman session is that of the Assembly unless the text says otherwise",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 2625 (XXV)|A/RES/2625(XXV)⟧,",
      "The General Assembly,\nRecalling ⟦resolution 217 A (III)|A/RES/217(III)A⟧,",
      "The General Assembly,\nRecalling ⟦resolution 3201 (S-VI)|A/RES/3201(S-VI)⟧,",
      "The General Assembly,\nRecalling ⟦resolution 2252 (ES-V)|A/RES/2252(ES-V)⟧,",
      "The General Assembly,\nRecalling ⟦resolution 2252 (ES‑V)|A/RES/2252(ES-V)⟧,",
      "The General Assembly,\nRecalling ⟦resolutions 3201 (S-VI)|A/RES/3201(S-VI)⟧ and "
        + "⟦3202 (S-VI)|A/RES/3202(S-VI)⟧ of 1 May 1974,",
      "The General Assembly,\nRecalling Economic and Social Council "
        + "⟦resolution 1503 (XLVIII)|E/RES/1503(XLVIII)⟧,",
      "The General Assembly,\nRecalling ⟦resolution 1949 (LVIII)|E/RES/1949(LVIII)⟧,",
      "大会，\n回顾其⟦第 194(III)号|A/RES/194(III)⟧、⟦第212(III)号|A/RES/212(III)⟧和"
        + "⟦第302(IV)号决议|A/RES/302(IV)⟧，",
      "大会，\n回顾⟦第 217 A(III)号决议|A/RES/217(III)A⟧，",
      "大会，\n回顾经济及社会理事会⟦第 1503(XLVIII)号决议|E/RES/1503(XLVIII)⟧，",
    ])
  func romanSessions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Several letters share the session behind the last",
    arguments: [
      "The General Assembly,\nRecalling "
        + "⟦resolutions 3411 A and ⟦B|A/RES/3411(XXX)B⟧ (XXX)|A/RES/3411(XXX)A⟧ of 28 November 1975,",
      "The General Assembly,\nRecalling ⟦resolution 3419 A to ⟦D|A/RES/3419(XXX)B "
        + "A/RES/3419(XXX)C A/RES/3419(XXX)D⟧ (XXX)|A/RES/3419(XXX)A⟧,",
      "大会，\n回顾⟦第 3411 A 和 ⟦B|A/RES/3411(XXX)B⟧(XXX)号决议|A/RES/3411(XXX)A⟧，",
    ])
  func sharedSessions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A part may stand between the letter and the session",
    arguments: [
      "The General Assembly,\nRecalling Economic and Social Council "
        + "⟦resolutions 663 C I (XXIV)|E/RES/663(XXIV)C⟧ of 31 July 1957 and "
        + "⟦2076 (LXII)|E/RES/2076(LXII)⟧ of 13 May 1977,",
      "大会，\n回顾经济及社会理事会⟦第663 C I(XXIV)号|E/RES/663(XXIV)C⟧和"
        + "⟦第2076(LXII)号决议|E/RES/2076(LXII)⟧，",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦قرار المجلس الاقتصادي والاجتماعي 663 جيم أولا "
        + "(د-24)|E/RES/663(XXIV)C⟧،",
    ])
  func parts(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("Letters without a session behind them are no resolution")
  func lettersAlone() {
    let text = "The General Assembly,\nNoting tables 3411 A and B of the report,"
    #expect(remarked(text) == text)
  }

  @Test(
    "A figure parted from its number is taken back where only the two fit the year",
    arguments: [
      "L'Assemblée générale,\nRappelant la ⟦résolution 4 78 (1980)|S/RES/478(1980)⟧ du Conseil,",
      "The General Assembly,\nRecalling ⟦resolution 15 40 (2004)|S/RES/1540(2004)⟧,",
      "The General Assembly,\nRecalling section 4 and ⟦resolution 478 (1980)|S/RES/478(1980)⟧,",
    ])
  func mended(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("The letter may stand behind the session, where no word can begin with it")
  func lastLetter() {
    let text =
      "A lighthouse story\n\nSee G.A. ⟦Res. 217 (III) A|A/RES/217(III)A⟧, and "
      + "⟦resolution 2200 (XXI) A|A/RES/2200(XXI)A⟧ of 16 December 1966; ⟦resolution 2625 "
      + "(XXV)|A/RES/2625(XXV)⟧ A lamp stands by."
    #expect(remarked(text) == text)
  }
}
