import Testing

@Suite("Symbols in full")
struct MentionScanSymbolsTests {
  @Test(
    "A symbol is found wherever it stands",
    arguments: [
      "See ⟦A/CONF.192/15|A/CONF.192/15⟧, chap. IV.",
      "See ⟦A/RES/56/24 V|A/RES/56/24V⟧ and ⟦S/PRST/1999/28|S/PRST/1999/28⟧.",
      "Welcoming the report (⟦A/76/6 (Sect. 3)/Add.9|A/76/6(Sect.3)/Add.9⟧),",
      "See ⟦ST/SGB/2003/13|ST/SGB/2003/13⟧ and ⟦CD/1556|CD/1556⟧.",
      "大会，\n根据⟦ST/AI/189/Add.9/Rev.2|ST/AI/189/Add.9/Rev.2⟧第2条，",
      "见⟦A/CONF.192/15|A/CONF.192/15⟧，第四章，第24段。",
    ])
  func symbols(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A joint symbol is a mention of each of its documents",
    arguments: [
      "See ⟦A/52/871-S/1998/318|A/52/871 S/1998/318⟧.",
      "See ⟦A/48/486-S/26560|A/48/486 S/26560⟧, annex.",
      "见⟦A/53/763-S/1998/1194|A/53/763 S/1998/1194⟧，附件。",
      "See ⟦A/52/871‑S/1998/318|A/52/871 S/1998/318⟧.",
    ])
  func jointSymbols(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Decisions of bodies outside the United Nations keep their own symbols",
    arguments: [
      "See A/54/424, annex II, decision ⟦AHG/Decl.1(XXXV)|AHG/Decl.1(XXXV)⟧.",
      "见A/54/424，附件二，⟦AHG/Decl.1(XXXV)|AHG/Decl.1(XXXV)⟧号决定。",
    ])
  func externalDecisions(text: String) {
    let marked = text.replacing("A/54/424,", with: "⟦A/54/424|A/54/424⟧,")
      .replacing("A/54/424，", with: "⟦A/54/424|A/54/424⟧，")
    #expect(remarked(marked) == marked)
  }

  @Test(
    "A date behind the symbol of an act is its own",
    arguments: [
      "Noting ⟦GC(68)/RES/14|2024-09-19⟧, adopted on 19 September 2024,",
      "Recalling ⟦A/RES/76/60|2021-12-06⟧ of 6 December 2021,",
      "إن الجمعية العامة،\nإذ تلاحظ القرار ⟦GC(68)/RES/14|2024-09-19⟧ الذي اتخذ في 19 "
        + "أيلول/سبتمبر 2024،",
      "Noting ⟦A/58/138|–⟧ on 6 December 2021,",
    ])
  func datesOfActs(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "A date directly behind a symbol is the document's, but not the day of what was done",
    arguments: [
      "See ⟦S/16880|1985-01-07⟧ of 7 January 1985, ⟦S/16880/Add.4|1985-02-13⟧ of 13 February 1985,",
      "Noting ⟦ST/AI/416|1996-04-26⟧ of 26 April 1996, which regulates the use of lamps,",
      "Noting ⟦S/2020/5|–⟧ of 1 May, and ⟦A/58/138|–⟧ on 6 December 2021,",
      "L'Assemblée générale,\nVu le document ⟦A/54/549|1999-11-15⟧ du 15 novembre 1999,",
      "La Asamblea General,\nVisto el documento ⟦S/2006/7|2006-03-04⟧, de 4 de marzo de 2006,",
      "Генеральная Ассамблея,\nпринимая к сведению документ ⟦S/2006/7|2006-03-04⟧ от 4 марта 2006 года,",
      "إن الجمعية العامة،\nإذ تلاحظ الوثيقة ⟦S/2006/7|2006-03-04⟧ المؤرخة 4 آذار/مارس 2006،",
    ])
  func datesBehind(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "The pinpoint before the noun of an act is that of its symbol too",
    arguments: [
      "Recalling paragraph 4 of resolution ⟦A/RES/60/91|paragraph 4⟧ and annex II to resolution "
        + "⟦S/RES/1540 (2004)|annex II⟧,",
      "L'Assemblée générale,\nRappelant le paragraphe 4 de la résolution ⟦A/RES/60/91|paragraphe 4⟧,",
    ])
  func pinpointsBefore(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test("A date does not part a document from its annex")
  func pinpointBehindDate() {
    let text = "Noting ⟦S/2020/5|annex, para. 3⟧ of 1 May 2020, annex, para. 3,"
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "A date before the parenthesis is the document's",
    arguments: [
      "The Security Council,\nWelcoming the report of 6 December 1974 (⟦S/11568|1974-12-06⟧),",
      "安全理事会，\n回顾主席 2012 年 4 月 25 日(⟦S/PRST/2012/16|2012-04-25⟧)和 2010 年 3 月 19 日"
        + "(⟦S/PRST/2010/6|2010-03-19⟧)的声明，",
      "安全理事会，\n欢迎秘书长 2015 年 4 月 27 日题为“小武器和轻武器”的报告(⟦S/2015/289|2015-04-27⟧)，",
      "安全理事会，\n欢迎 2015 年 4 月 27 日的会议以及秘书长的报告(⟦S/2015/289|–⟧)，",
    ])
  func dates(text: String) {
    #expect(remarked(text, .date) == text)
  }
}
