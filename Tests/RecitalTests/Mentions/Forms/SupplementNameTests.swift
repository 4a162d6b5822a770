import Testing

@testable import Recital

@Suite("Supplements to the Official Records without their symbol")
struct SupplementNameTests {
  @Test(
    "Session and number tell the symbol, in every language",
    arguments: [
      "A lighthouse report\n\nSee ⟦Official Records of the General Assembly, Sixtieth Session, "
        + "Supplement No. 10|A/60/10⟧, where the keepers are counted, and "
        + "⟦Official Records of the Economic and Social Council, 2004, Supplement No. 3|E/2004/23⟧.",
      "A lighthouse report\n\nThe lamps are in the U.N. ⟦GAOR, 56th Sess., Supp. No. 10|A/56/10⟧, "
        + "at 43.",
      "Le rapport du gardien renvoie aux ⟦Documents officiels de l’Assemblée générale, "
        + "cinquante et unième session, Supplément no 22|A/51/22⟧, et aux ⟦Documents officiels du "
        + "Conseil économique et social, 2004, Supplément no 3|E/2004/23⟧.",
      "El informe del farero remite a los ⟦Documentos Oficiales de la Asamblea General, "
        + "quincuagésimo sexto período de sesiones, Suplemento núm. 10|A/56/10⟧, y a otros papeles.",
      "В докладе смотрителя названы ⟦Официальные отчеты Генеральной Ассамблеи, пятьдесят шестая "
        + "сессия, Дополнение № 10|A/56/10⟧, и ⟦Официальные отчеты Экономического и Социального "
        + "Совета, 2004 год, Дополнение № 3|E/2004/23⟧.",
      "يذكر حارس المنارة في رسالته ⟦الوثائق الرسمية للجمعية العامة، الدورة السادسة والخمسون، الملحق "
        + "رقم 10|A/56/10⟧، وأوراقا أخرى.",
      "灯塔报告提到《⟦大会正式记录，第五十六届会议，补编第10号|A/56/10⟧》和《⟦经济及社会理事会正式记录，2004年，"
        + "补编第3号|E/2004/23⟧》，并作了说明。",
    ])
  func names(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A letter counts the additions; the volumes of resolutions have a number of their own")
  func letters() {
    let text =
      "A lighthouse report\n\nSee ⟦Official Records of the General Assembly, Sixty-seventh Session, "
      + "Supplement No. 53A|A/67/53/Add.1⟧, and ⟦Official Records of the General Assembly, "
      + "Seventy-fourth Session, Supplement No. 5 P|A/74/5/Add.16⟧, and ⟦Official Records of the "
      + "General Assembly, Sixtieth Session, Supplement No. 49|A/60/49⟧, vol. I."
    #expect(remarked(text) == text)
  }

  @Test("A note may name the records of the one before it by \"Ibid.\"")
  func ibidem() {
    let text =
      "A lighthouse report\n\nSee ⟦Official Records of the General Assembly, Sixtieth Session, "
      + "Supplement No. 10|A/60/10⟧; ⟦ibid., Sixty-first Session, Supplement No. 10|A/61/10⟧; and "
      + "⟦ibid., Supplement No. 12|A/61/12⟧."
    #expect(remarked(text) == text)
  }

  @Test(
    "Where the symbol is printed with it, that alone is the mention",
    arguments: [
      "A lighthouse report\n\nSee Official Records of the General Assembly, Sixtieth Session, "
        + "Supplement No. 10 (⟦A/60/10|A/60/10⟧), chap. V.",
      "A lighthouse report\n\nSee Official Records of the General Assembly, Sixtieth Session, "
        + "Supplement No. 10 and corrigendum (⟦A/60/10|A/60/10⟧ and ⟦Corr.1|A/60/10/Corr.1⟧).",
      "A lighthouse report\n\nSee ⟦A/60/10|A/60/10⟧, Official Records of the General Assembly, "
        + "Sixtieth Session, Supplement No. 10.",
      "灯塔报告提到《大会正式记录，第五十六届会议，补编第10号》(⟦A/56/10|A/56/10⟧)，并作了说明。",
    ])
  func printed(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A symbol in the next sentence, or of another document, is not printed with it")
  func otherSymbols() {
    let text =
      "A lighthouse story\n\nSee ⟦General Assembly Official Records, Sixty-second Session, Supplement "
      + "No. 2|A/62/2⟧, beside ⟦S/RES/1244|S/RES/1244(1999)⟧, and U.N. GAOR, 56th Sess., Supp. No. 10, "
      + "at 43, U.N. Doc. ⟦A/56/10|A/56/10⟧."
    #expect(remarked(text) == text)
  }

  @Test(
    "Where the rule does not hold, none is found",
    arguments: [
      "See Official Records of the General Assembly, Twentieth Session, Supplement No. 10.",
      "See Official Records of the General Assembly, Tenth Special Session, Supplement No. 4.",
      "See Official Records of the Economic and Social Council, 1975, Supplement No. 3.",
      "See Official Records of the Economic and Social Council, 2004, Supplement No. 1.",
      "See Official Records of the Security Council, Sixtieth Year, Supplement No. 10.",
      "See Supplement No. 10 of the lighthouse calendar, Sixtieth Session, Supplement No. 10.",
    ])
  func outsideTheRule(text: String) {
    let text = "A lighthouse report\n\n\(text)"
    #expect(remarked(text) == text)
  }

  @Test("The reason says that the symbol was worked out")
  func reason() {
    let text =
      "A lighthouse report\n\nSee ⟦Official Records of the General Assembly, Sixtieth Session, "
      + "Supplement No. 10|supplement⟧."
    #expect(remarked(text, .reasons) == text)
  }
}
