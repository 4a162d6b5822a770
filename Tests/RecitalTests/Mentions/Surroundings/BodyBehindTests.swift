import Testing

@Suite("The body behind a number")
struct BodyBehindTests {
  @Test(
    "It decides, wherever the date stands",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 39/2|A/HRC/RES/39/2⟧ of the Human Rights Council,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 39/2|A/HRC/RES/39/2⟧ du Conseil des droits de "
        + "l’homme, en date du 27 septembre 2018,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 39/2|A/HRC/RES/39/2⟧ du 27 septembre 2018 3 "
        + "du Conseil des droits de l'homme,",
      "La Asamblea General,\nRecordando la ⟦resolución 2000/22|E/RES/2000/22⟧, de 28 de julio de "
        + "2000, del Consejo Económico y Social,",
      "La Asamblea General,\nRecordando la ⟦resolución 60/1|?⟧ de la Comisión de los Faros,",
    ])
  func bodies(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The organization that it is of may stand between it and the date",
    arguments: [
      "Генеральная Ассамблея,\nссылаясь на ⟦резолюцию 169 (II)|1947-10-31⟧ Генеральной Ассамблеи ООН "
        + "от 31 октября 1947 года,",
      "La Asamblea General,\nRecordando la ⟦resolución 1267 (1999)|1999-10-15⟧ del Consejo de "
        + "Seguridad de las Naciones Unidas, de 15 de octubre de 1999,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 169 (II)|1947-10-31⟧ de l'Assemblée générale "
        + "des Nations Unies du 31 octobre 1947,",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار 169 (د-2)|1947-10-31⟧ للجمعية العامة للأمم المتحدة "
        + "المؤرخ 31 تشرين الأول/أكتوبر 1947،",
    ])
  func organizations(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test("In Arabic it may follow with a preposition")
  func arabicPreposition() {
    let text =
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار 5/1|A/HRC/RES/5/1⟧ لمجلس حقوق الإنسان المؤرخ 18 "
      + "حزيران/يونيه 2007، ⟦والقرار 1996/31|E/RES/1996/31⟧ للمجلس الاقتصادي والاجتماعي،"
    #expect(remarked(text) == text)
  }

  @Test(
    "It decides before a possessive too, with a comma or without",
    arguments: [
      "The General Assembly,\nNoting that the Human Rights Council, in its "
        + "⟦resolution 42/9|A/HRC/RES/42/9⟧, speaks of lamps,",
      "The General Assembly,\nNoting the wish of the Commission on Human Rights, in its "
        + "⟦resolution 2005/5|E/CN.4/RES/2005/5⟧, for lamps,",
      "The Human Rights Council,\nNoting that the General Assembly, in its "
        + "⟦resolution 60/251|A/RES/60/251⟧, speaks of lamps,",
      "The General Assembly,\nNoting that it asked the Economic and Social Council, in its "
        + "⟦resolution 57/270 B|A/RES/57/270B⟧, for lamps,",
    ])
  func possessives(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "It is that of the members before it, as far as they are numbered in the same way",
    arguments: [
      "L'Assemblée générale,\nRappelant la ⟦résolution 2006/1|E/CN.9/RES/2006/1⟧ et les "
        + "⟦décisions 2004/2|E/CN.9/DEC/2004/2⟧ et ⟦2005/2|E/CN.9/DEC/2005/2⟧ de la Commission de "
        + "la population et du développement,",
      "La Asamblea General,\nRecordando la ⟦decisión 2013/206|E/DEC/2013/206⟧, así como la "
        + "⟦resolución 41/2|?⟧ de la Conferencia de los Faros,",
    ])
  func members(text: String) {
    #expect(remarked(text) == text)
  }
}
