import Testing

@Suite("Why a number is given to a body")
struct BodyRuleTests {
  @Test(
    "The reasons are told",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolution 61/16|citing-organ⟧ of 20 November 2006,",
      "The General Assembly,\nRecalling General Assembly ⟦resolution 61/16|explicit-organ⟧,",
      "The Economic and Social Council,\nRecalling ⟦resolution 61/16|session-date⟧ of 20 November "
        + "2006,",
      "The General Assembly,\nRecalling ⟦resolution 61/16|usual-body⟧ on trade,",
      "The General Assembly,\nRecalling ⟦resolution 1540 (2004)|year-form⟧,",
      "The General Assembly,\nRecalling Security Council "
        + "⟦resolution 1540 (2004)|explicit-organ year-form⟧,",
      "The General Assembly,\nRecalling its ⟦resolution 2625 (XXV)|citing-organ roman-form⟧,",
      "The General Assembly,\nRecalling ⟦resolution 1949 (LVIII)|number-block roman-form⟧,",
      "The Security Council,\nRecalling ⟦resolution 1701|year-form short-form⟧,",
      "See ⟦A/60/88|full-symbol⟧ and ⟦Corr.2|base-suffix⟧.",
      "See ⟦A/52/871-S/1998/318|full-symbol joint-symbol⟧.",
      "⟦United Nations, Treaty Series, vol. 3013, No. 52373|treaty-series⟧.",
    ])
  func reasons(text: String) {
    #expect(remarked(text, .reasons) == text)
  }

  @Test(
    "Numbers of other bodies stay without a target",
    arguments: [
      "The Economic and Social Council,\nRecalling Commission on Narcotic Drugs "
        + "⟦resolution 60/1|?⟧,",
      "The General Assembly,\nRecalling Environment Assembly ⟦resolution 5/14|?⟧,",
      "The General Assembly,\nNoting the choice by the Economic Commission for Africa of its "
        + "⟦resolution 574 (XXVII)|?⟧,",
      "The General Assembly,\nNoting ⟦resolution 668 (XXI)|?⟧ adopted by the General Assembly of the "
        + "World Lighthouse Organization,",
      "The General Assembly,\nNoting ⟦resolutions 722 (XXIII)|?⟧ and ⟦723 (XXIII)|?⟧ of the General "
        + "Assembly of the World Tourism Organization,",
      "The General Assembly,\nNoting ESCAP ⟦resolution 72/7|?⟧ of 19 May 2016,",
      "The General Assembly,\nNoting UNESCO ⟦resolution 41/2|?⟧,",
      "The General Assembly,\nNoting World Tourism Organization General Assembly "
        + "⟦resolution 707 (XXII)|?⟧,",
      "大会，\n回顾世界卫生大会⟦第 58/3 号决议|?⟧，",
      "The General Assembly,\nNoting ⟦resolution 48/13|?⟧ of the Statistical Commission,",
      "The General Assembly,\nNoting ⟦resolution 60/25|?⟧ of the Economic and Social Commission for "
        + "Asia and the Pacific,",
    ])
  func otherBodies(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A number that the Assembly gave to another session is of another body, unless text or date say",
    arguments: [
      "The General Assembly,\nNoting ⟦resolution 707 (XXII)|?⟧ on lighthouses,",
      "The General Assembly,\nNoting ⟦resolution 337 (S-VII)|?⟧ on lighthouses,",
      "The General Assembly,\nNoting ⟦resolution 1541 (XVI)|A/RES/1541(XVI)⟧ of 15 December 1961,",
      "The General Assembly,\nRecalling its ⟦resolution 707 (XXII)|A/RES/707(XXII)⟧,",
    ])
  func otherSessions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The date of a special session tells the Council's from the Assembly's",
    arguments: [
      "The General Assembly,\nRecalling Human Rights Council ⟦resolutions 47/1|A/HRC/RES/47/1⟧ of "
        + "12 July 2021, ⟦S-29/1|A/HRC/RES/S-29/1⟧ of 12 February 2021,",
      "The General Assembly,\nRecalling its ⟦resolution S-20/2|A/RES/S-20/2⟧ of 10 June 1998,",
      "The General Assembly,\nRecalling its ⟦resolution S-10/2|A/RES/S-10/2⟧,",
    ])
  func specialSessions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("What stays open names the bodies that use such numbers")
  func candidates() {
    let text =
      "The General Assembly,\nRecalling ⟦resolution 14/1|unknown nearest:A/HRC/RES/14/1⟧ on arms,"
    #expect(remarked(text, .reasons) == text)
  }

  @Test(
    "Without a noun the block of numbers tells a decision",
    arguments: [
      "大会，\n回顾 2005 年 12 月 8 日⟦第 60/519 号|A/DEC/60/519⟧，",
      "大会，\n回顾 2005 年 12 月 8 日⟦第 60/81 号|A/RES/60/81⟧，",
    ])
  func numberBlocks(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The Council is the one whose numbers have that form",
    arguments: [
      "The General Assembly,\nRecalling Council ⟦resolution 2006/46|E/RES/2006/46⟧,",
      "The General Assembly,\nRecalling Council ⟦resolution 1540 (2004)|S/RES/1540(2004)⟧,",
      "The Human Rights Council,\nRecalling Council ⟦resolution 5/1|A/HRC/RES/5/1⟧,",
      "大会，\n回顾理事会⟦第 2006/46 号决议|E/RES/2006/46⟧，",
      "The General Assembly,\nRecalling Commission on Human Rights "
        + "⟦resolution 1994/73|E/CN.4/RES/1994/73⟧,",
    ])
  func council(text: String) {
    #expect(remarked(text) == text)
  }
}
