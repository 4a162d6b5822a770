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

  @Test(
    "Pinpoints in brackets of their own are read, and the list goes on behind them",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 60/288|annex, sect. IV⟧ (annex, sect. IV) and "
        + "⟦resolutions 70/1|–⟧, ⟦70/2|para. 3⟧ (para. 3) and ⟦70/3|–⟧,",
      "L'Assemblée générale,\nRappelant sa ⟦résolution 46/182|annexe, par. 4⟧ (annexe, par. 4),",
      "La Asamblea General,\nRecordando su ⟦resolución 1514 (XV)|párr. 6⟧ (párr. 6),",
      "Генеральная Ассамблея,\nссылаясь на свою ⟦резолюцию 60/288|приложение, раздел IV⟧ "
        + "(приложение, раздел IV),",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار 60/2|الفقرة 6⟧ (الفقرة 6)،",
      "大会，\n回顾其⟦第70/2号|第3段⟧(第3段)和⟦第70/3号决议|–⟧，",
    ])
  func bracketed(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "A pinpoint between two mentions is that of the one it leads to",
    arguments: [
      "The General Assembly,\nRecalling paragraphs 5 and 9 of its ⟦resolution 59/296|paragraphs 5 "
        + "and 9⟧ of 22 June 2005, section VII, paragraph 3, of its "
        + "⟦resolution 61/279|section VII, paragraph 3⟧,",
      "The General Assembly,\nRecalling part IV of ⟦resolution 61/282|part IV⟧, chapter IV of document "
        + "⟦A/61/995|chapter IV⟧, paragraph 12 of document ⟦A/61/996|paragraph 12⟧,",
      "The General Assembly,\nRecalling paragraph 6 of its ⟦resolution 60/251|paragraph 6⟧, article 11 "
        + "of the Covenant,",
      "Генеральная Ассамблея,\nссылаясь на раздел B ⟦резолюции 49/75 K|раздел B⟧, приложение II к "
        + "документу ⟦A/60/992|приложение II⟧ и пункт 5 документа ⟦A/60/993|пункт 5⟧,",
      "See ⟦A/876|para. 3⟧, para. 3, and 306th meeting.",
    ])
  func between(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Pinpoints before the noun of a document",
    arguments: [
      "The General Assembly,\nRecalling annex I to document ⟦A/61/998|annex I⟧,",
      "La Asamblea General,\nRecordando los párrafos 3 y 4 del proyecto de resolución "
        + "⟦A/C.1/70/L.915|párrafos 3 y 4⟧,",
      "L'Assemblée générale,\nRappelant le chapitre III, section A, du document "
        + "⟦A/60/994|chapitre III, section A⟧,",
      "إن الجمعية العامة،\nإذ تشير إلى الفصل الثاني من الوثيقة ⟦A/65/99|الفصل الثاني⟧،",
      "The General Assembly,\nNoting, as part of the document ⟦A/60/995|–⟧, the register,",
    ])
  func documents(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "A pinpoint of a resolution is not that of the document behind it as well",
    arguments: [
      "Генеральная Ассамблея,\nв соответствии с разделом III ⟦резолюции 43/50 K|разделом III⟧ "
        + "представить доклад (⟦A/44/995|–⟧),"
    ])
  func taken(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Paragraphs of the preamble and of the operative part, and ranges",
    arguments: [
      "The General Assembly,\nRecalling the eighth preambular paragraph of "
        + "⟦resolution 60/1|eighth preambular paragraph⟧ and operative paragraph 3 of "
        + "⟦resolution 60/2|operative paragraph 3⟧,",
      "L'Assemblée générale,\nRappelant le deuxième alinéa du préambule de la "
        + "⟦résolution 62/3|deuxième alinéa du préambule⟧,",
      "La Asamblea General,\nRecordando el segundo párrafo del preámbulo de la "
        + "⟦resolución 62/3|segundo párrafo del preámbulo⟧,",
      "Генеральная Ассамблея,\nруководствуясь вторым пунктом преамбулы "
        + "⟦резолюции 62/3|вторым пунктом преамбулы⟧ и пунктами с 43 по 45 "
        + "⟦резолюции 62/4|пунктами с 43 по 45⟧,",
      "إن الجمعية العامة،\nإذ تشير إلى الفقرة السابعة من ديباجة ⟦القرار 65/9|الفقرة السابعة من "
        + "ديباجة⟧ والفقرات من 43 إلى 45 من ⟦القرار 65/12|الفقرات من 43 إلى 45⟧،",
      "إن الجمعية العامة،\nووفقا للفقرة 6 من ⟦القرار 56/29|للفقرة 6⟧ وللجزء الثالث من "
        + "⟦القرار 55/27|للجزء الثالث⟧،",
      "إن الجمعية العامة،\nإذ تشير إلى الفقرة 1 (أ) ’1‘ و ’2‘ من "
        + "⟦القرار 65/8|الفقرة 1 (أ) ’1‘ و ’2‘⟧،",
      "Véase el informe (⟦A/35/924|vol. I, anexo II⟧), vol. I, anexo II.",
    ])
  func parts(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }
}
