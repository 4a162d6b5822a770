import Recital
import Testing

@Suite("References in Spanish")
struct SpanishTests {
  @Test("A resolution of the General Assembly of the nineteen-seventies")
  func romanSessions() {
    let text = """
      3547 (XXX). Faros de las costas lejanas

      La Asamblea General,

      Recordando sus ⟦resoluciones 1514 (XV)|A/RES/1514(XV)⟧, de 14 de diciembre de 1960, \
      ⟦2621 (XXV)|A/RES/2621(XXV)⟧, de 12 de octubre de 1970, y ⟦3472 A y \
      ⟦B|A/RES/3472(XXX)B⟧ (XXX)|A/RES/3472(XXX)A⟧, de 11 de diciembre de 1975,

      Teniendo presentes las ⟦resoluciones 1803 (LV)|E/RES/1803(LV)⟧ y \
      ⟦1911 (LVII)|E/RES/1911(LVII)⟧ del Consejo Económico y Social, de 7 de agosto de 1973 y 2 de \
      agosto de 1974,

      Habiendo examinado el informe del Secretario General (⟦A/9600|A/9600⟧ y \
      ⟦Add.1|A/9600/Add.1⟧ a ⟦3|A/9600/Add.2 A/9600/Add.3⟧),

      1. Hace suyo el párrafo 4 de la ⟦resolución 2625 (XXV)|A/RES/2625(XXV)⟧, anexo.
      """
    #expect(remarked(text) == text)
  }

  @Test("A resolution of the Security Council")
  func securityCouncil() {
    let text = """
      Resolución 2811 (2025)

      El Consejo de Seguridad,

      Recordando todas sus resoluciones anteriores sobre los puentes, en particular las \
      ⟦resoluciones 1325 (2000)|S/RES/1325(2000)⟧, ⟦1820 (2008)|S/RES/1820(2008)⟧ y \
      ⟦2467 (2019)|S/RES/2467(2019)⟧, y las declaraciones de su Presidencia de 3 de mayo de 2012 \
      (⟦S/PRST/2012/16|S/PRST/2012/16⟧) y 1 de junio de 2014 (⟦S/PRST/2014/11|S/PRST/2014/11⟧),

      Recordando también la ⟦resolución 60/180|A/RES/60/180⟧ de la Asamblea General, de 20 de \
      diciembre de 2005, y la ⟦resolución S-20/1|A/HRC/RES/S-20/1⟧ del Consejo de Derechos Humanos,

      Actuando en virtud del Capítulo VII de la Carta,

      1. Decide prorrogar las medidas previstas en los párrafos 9 a 11 de la \
      ⟦resolución 1970 (2011)|S/RES/1970(2011)⟧;

      2. Toma nota de la carta de fecha 12 de junio de 2023 (⟦S/2023/430|S/2023/430⟧, anexo);
      """
    #expect(remarked(text) == text)
  }

  @Test("A decision of the Economic and Social Council, with acts of others")
  func economicAndSocialCouncil() {
    let text = """
      2031/207. Molinos de viento

      El Consejo Económico y Social,

      Recordando su ⟦decisión 2010/243|E/DEC/2010/243⟧, de 21 de julio de 2010, su \
      ⟦resolución 1996/31|E/RES/1996/31⟧ y la ⟦resolución 2005/2|E/CN.9/RES/2005/2⟧ de la Comisión \
      de Población y Desarrollo, de 14 de abril de 2005,

      Teniendo en cuenta las resoluciones de la Asamblea ⟦65/198|A/RES/65/198⟧, de 21 de diciembre \
      de 2010, y ⟦69/2|A/RES/69/2⟧, de 22 de septiembre de 2014, así como la \
      ⟦resolución 2001/57|E/CN.4/RES/2001/57⟧ de la Comisión de Derechos Humanos y la \
      ⟦resolución 2000/22|E/RES/2000/22⟧ del mismo Consejo,

      1. Pide que se aplique la ⟦decisión 77/512|A/DEC/77/512⟧.
      """
    let whole = text.replacing(
      "las resoluciones de la Asamblea ⟦65/198",
      with: "las ⟦resoluciones de la Asamblea 65/198")
    #expect(remarked(whole) == whole)
  }

  @Test("A resolution of the Human Rights Council")
  func humanRightsCouncil() {
    let text = """
      A/HRC/RES/58/901

      El Consejo de Derechos Humanos,

      Recordando la ⟦resolución 60/251|A/RES/60/251⟧ de la Asamblea General, de 15 de marzo de \
      2006, y sus propias ⟦resoluciones 5/1|A/HRC/RES/5/1⟧ y ⟦5/2|A/HRC/RES/5/2⟧, de 18 de junio \
      de 2007, su ⟦decisión 6/102|A/HRC/DEC/6/102⟧ y la ⟦resolución 39/2|A/HRC/RES/39/2⟧ del \
      Consejo, así como la ⟦resolución S-24/2|A/RES/S-24/2⟧ de la Asamblea, anexo,

      Reafirmando que la Asamblea General, en su ⟦resolución 65/281|A/RES/65/281⟧, invitó al \
      Consejo a seguir,
      """
    #expect(remarked(text) == text)
  }

  @Test(
    "Dates stand behind the number or behind the body",
    arguments: [
      "La Asamblea General,\nRecordando su ⟦resolución 54/54 A|1999-12-01⟧, de 1º de diciembre de "
        + "1999,",
      "La Asamblea General,\nRecordando la ⟦resolución 1373 (2001)|2001-09-28⟧ del Consejo de "
        + "Seguridad, de 28 de septiembre de 2001,",
      "La Asamblea General,\nRecordando las ⟦resoluciones 46/182|1991-12-19⟧, de 19 de diciembre "
        + "de 1991, y ⟦71/161 A|2016-12-16⟧, de 16 de diciembre de 2016, de la Asamblea General,",
      "La Asamblea General,\nRecordando las ⟦resoluciones 5/1|2007-06-18⟧ y "
        + "⟦5/2|2007-06-18⟧, de 18 de junio de 2007,",
      "La Asamblea General,\nGuiada por las ⟦resoluciones 1235 (XLII)|1967-06-06⟧ y "
        + "⟦1503 (XLVIII)|1970-05-27⟧ del Consejo Económico y Social, de 6 de junio de 1967 y 27 "
        + "de mayo de 1970, respectivamente,",
      "La Asamblea General,\nRecordando el informe de fecha 13 de mayo de 1994 "
        + "(⟦S/1994/565|1994-05-13⟧),",
    ])
  func dates(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "Pinpoints stand before the number or behind it",
    arguments: [
      "La Asamblea General,\n1. Pide que se siga el apartado b) del párrafo 7 de su "
        + "⟦resolución 61/16|apartado b) del párrafo 7⟧;",
      "La Asamblea General,\n1. Recuerda los párrafos 2 a 5 de la "
        + "⟦resolución 61/16|párrafos 2 a 5⟧;",
      "La Asamblea General,\n1. Recuerda la ⟦resolución 61/16|anexo⟧, de 20 de noviembre de 2006, "
        + "en cuyo anexo figura el plan;",
      "La Asamblea General,\n1. Recuerda el párrafo 60 del Documento de los Faros "
        + "(⟦resolución S-10/2|párrafo 60⟧) y el informe sobre la costa "
        + "(⟦resolución 61/16|–⟧);",
      "La Asamblea General,\n1. Recuerda el informe (⟦CRC/C/GC/11|párr. 5 a)⟧, párr. 5 a));",
      "La Asamblea General,\n1. Recuerda el informe "
        + "(⟦A/CONF.157/24 (Part I)|cap. III, secc. II.B, párr. 20⟧, cap. III, secc. II.B, "
        + "párr. 20);",
    ])
  func pinpoints(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Verbs, with the words that belong to them, and nested ones",
    arguments: [
      "La Asamblea General,\nRecordando también su ⟦resolución 61/16|Recordando también⟧, y "
        + "tomando nota con reconocimiento de la "
        + "⟦resolución 62/1|tomando nota con reconocimiento⟧,",
      "La Asamblea General,\nAcogiendo con beneplácito la "
        + "⟦resolución 61/16|Acogiendo con beneplácito⟧, y lamentando la "
        + "⟦resolución 62/1|lamentando⟧,",
      "La Asamblea General,\n1. Hace suya la ⟦resolución 61/16|Hace suya⟧ y exhorta a aplicar la "
        + "⟦resolución 62/1|exhorta⟧;",
    ])
  func verbs(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "Treaties by their place in the series, under any of its names",
    arguments: [
      "Véanse los tratados de las Naciones Unidas, ⟦Treaty Series, vol. 634, núm. 9068|UNTS 9068⟧; "
        + "⟦Ibid., vol. 1445, núm. 24592|UNTS 24592⟧.",
      "Véanse el tratado y los anexos, Naciones Unidas, ⟦Recueil des Traités, vol. 402, núm. 5778|UNTS 5778⟧.",
    ])
  func treaties(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "What only looks like a number of a resolution is none",
    arguments: [
      "La Asamblea General,\nObservando que 3/5 de los miembros y 14/17 de los demás,",
      "La Asamblea General,\nObservando el presupuesto de 2024/25, el tema 100 p) y el VIH/SIDA,",
      "La Asamblea General,\nObservando las 10/12 páginas, a escala de 1/250.000, del 24/12/2024,",
    ])
  func traps(text: String) {
    #expect(remarked(text) == text)
  }
}
