import Testing

@Suite("The place inside what is cited")
struct PinpointTests {
  @Test(
    "Pinpoints behind a mention",
    arguments: [
      "See ⟦A/CONF.192/15|chap. IV, para. 24⟧, chap. IV, para. 24.",
      "See the report (⟦A/CONF.192/15|chap. IV, sect. II, para. 6⟧), chap. IV, sect. II, para. 6.",
      "See ⟦A/60/88|annex⟧ and ⟦Corr.2|annex⟧, annex.",
      "See ⟦resolution 55/1|annex II⟧, annex II.",
      "See ⟦resolution 55/1|paras. 10 and 11⟧, paras. 10 and 11.",
      "See ⟦resolution 55/1|paras. 3–5⟧, paras. 3–5.",
      "See ⟦A/56/1026-S/2002/932|annex II, resolution 14/221⟧, annex II, resolution 14/221.",
      "See ⟦A/55/1|–⟧ and the annexes of others.",
      "See ⟦A/69/5 (Vol. II)|chap. II⟧, chap. II, and ⟦A/69/6|–⟧.",
    ])
  func behind(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Pinpoints before a mention",
    arguments: [
      "The General Assembly,\nRecalling paragraph 4 of ⟦resolution 55/1|paragraph 4⟧,",
      "The General Assembly,\nRecalling section VII of its ⟦resolution 55/1|section VII⟧,",
      "The General Assembly,\nRecalling paragraph 1 of General Assembly "
        + "⟦resolution 32/40 B|paragraph 1⟧, paragraph 2 (b) of "
        + "⟦resolution 34/65 D|paragraph 2 (b)⟧ and paragraph 3 of "
        + "⟦resolution 36/120 B|paragraph 3⟧,",
    ])
  func before(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "A smaller unit inside a larger one is part of the pinpoint",
    arguments: [
      "The General Assembly,\nRecalling paragraph 3 of section II of its "
        + "⟦resolution 55/231|paragraph 3 of section II⟧,",
      "The General Assembly,\nRecalling subparagraphs (a) and (b) of paragraph 12 of "
        + "⟦resolution 60/1|subparagraphs (a) and (b) of paragraph 12⟧,",
      "إن الجمعية العامة،\nإذ تشير إلى الفقرة 3 من الجزء الثاني من ⟦قرارها 55/231|الفقرة 3 من "
        + "الجزء الثاني⟧،",
    ])
  func nested(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test("A number behind a pinpoint is a mention of its own")
  func nextMention() {
    let text = "See ⟦resolutions 55/1|para. 4⟧, para. 4, and ⟦56/1|para. 5⟧, para. 5."
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "A number with its session or with four figures is no label",
    arguments: [
      "See ⟦resolutions 2465 (XXIII)|section II⟧, section II, and ⟦3367 A|–⟧ (XXX).",
      "See ⟦resolutions 2465 (XXIII)|section II⟧, section II, and ⟦217 A (III)|–⟧.",
      "See ⟦resolution 2465 (XXIII)|section II⟧, section II, and 3367 others.",
    ])
  func otherNumbers(text: String) {
    let marked = text.replacing("⟦3367 A|–⟧ (XXX)", with: "⟦3367 A (XXX)|–⟧")
    #expect(remarked(marked, .pinpoint) == marked)
  }
}
