import Recital
import Testing

@Suite("The document's own symbol")
struct OwnSymbolTests {
  @Test(
    "A heading with the word for a resolution gives it, in every language",
    arguments: [
      (
        "General Assembly resolution 60/992\nThe General Assembly,\nRecalling this,", "A/RES/60/992"
      ),
      (
        "Résolution 73/952 de l'Assemblée générale\n\nL'Assemblée générale,\nRappelant,",
        "A/RES/73/952"
      ),
      (
        "Résolution 2019/95. Archives\nLe Conseil économique et social,\nRappelant,",
        "E/RES/2019/95"
      ),
      (
        "Resolución 60/952 de la Asamblea General\nLa Asamblea General,\nRecordando que las naciones de los pueblos,",
        "A/RES/60/952"
      ),
      ("RESOLUCION 1325 (2000)\nEl Consejo de Seguridad,\nRecordando esto,", "S/RES/1325(2000)"),
      (
        "Резолюция 60/962 Генеральной Ассамблеи\nГенеральная Ассамблея,\nнапоминая,", "A/RES/60/962"
      ),
      ("قرار الجمعية العامة 60/972\nإن الجمعية العامة،\nإذ تشير إلى ذلك،", "A/RES/60/972"),
      ("52 / 931 - المنارات في البحار\n\nإن الجمعية العامة،\n\nإذ تشير إلى ذلك،", "A/RES/52/931"),
      ("大会第60/982号决议\n大会，\n回顾这一点，", "A/RES/60/982"),
      ("联合国安理会第2268号决议\n\n维基文库，自由的图书馆\n\n安全理事会，\n回顾这一点，", "S/RES/2268(2016)"),
      ("聯合國安理會第2326號決議\n安全理事會，\n回顧這一點，", "S/RES/2326(2016)"),
      ("第2326(2016)號決議\n安全理事會，\n回顧這一點，", "S/RES/2326(2016)"),
      (
        "Security Council resolution 1325 (2000)\nThe Security Council,\nRecalling,",
        "S/RES/1325(2000)"
      ),
    ])
  func headings(text: String, symbol: String) {
    #expect(document(text).symbol?.spelling == symbol)
  }

  @Test(
    "Of a masthead that is taken apart one line is the symbol alone",
    arguments: [
      ("United Nations\n\nA/C.1/77/L.954\n\nGeneral Assembly\n\n12 October 2022", "A/C.1/77/L.954"),
      ("S/2019/971\n\nSecurity Council\n\n12 October 2019", "S/2019/971"),
      ("Nations Unies\n\nE/CN.6/2022/93\n\nConseil économique et social", "E/CN.6/2022/93"),
      ("Nations Unies\n\nA/79/952–S/2024/993\n\nAssemblée générale", "A/79/952"),
      ("Nations Unies   A/79/952–S/2024/993\n\nAssemblée générale", "A/79/952"),
      ("Naciones Unidas      A/C.1/70/L.95/Rev.1*\n\nAsamblea General", "A/C.1/70/L.95/Rev.1"),
      (
        "Организация Объединенных Наций              A/C.1/62/L.950\n"
          + "Генеральная Ассамблея               Distr.: Limited", "A/C.1/62/L.950"
      ),
      (
        "UNITED\nNATIONS\n\nS\n\nSecurity Council\n\nDistr.\n\nGENERAL\n\nS/16880/Add.96\n\n"
          + "27 November 1985", "S/16880/Add.96"
      ),
    ])
  func lone(text: String, symbol: String) {
    let body = "\n\n1. The text says something about what the States did, and goes on for a while."
    #expect(document(text + body).symbol?.spelling == symbol)
  }

  @Test(
    "The heading of a decision or of a statement by the President gives it",
    arguments: [
      ("Decision 74/560\n\nThe General Assembly,\n\nNoting this,", "A/DEC/74/560"),
      ("Décision 60/519\n\nL'Assemblée générale décide de rappeler la veille.", "A/DEC/60/519"),
      (
        "Economic and Social Council decision 2012/225. Rooms\n\nThe Council met.",
        "E/DEC/2012/225"
      ),
      ("74/560. Elections without a meeting\n\nThe General Assembly,\n\nNoting", "A/DEC/74/560"),
      ("Presidential Statement 2015/25\n\nThe Council met in December.", "S/PRST/2015/25"),
    ])
  func decisions(text: String, symbol: String) {
    #expect(document(text).symbol?.spelling == symbol)
  }

  @Test(
    "A masthead that was run together gives it",
    arguments: [
      (
        "A/HRC/RES/42/928 Nations Unies Assemblée générale Distr. générale 1er octobre 2019 Le Conseil "
          + "des droits de l’homme, Rappelant la résolution 60/251 de l’Assemblée,",
        "A/HRC/RES/42/928"
      ),
      (
        "NATIONS UNIES A\nDistr. Assemblée générale GÉNÉRALE A/HRC/7/978 14 juillet 2008\nRAPPORT DU "
          + "CONSEIL\n\n1. Le Conseil a lu les rapports.", "A/HRC/7/978"
      ),
      (
        "LAMPS\n\n1 (1946) Resolution of 25 January 1946\n\nThe Council asks for oil.",
        "S/RES/1(1946)"
      ),
    ])
  func runTogether(text: String, symbol: String) {
    #expect(document(text).symbol?.spelling == symbol)
  }

  @Test("The heading of another body's decision, and a sentence that cites one, give none")
  func others() {
    #expect(document("Decision 15/4\n\nThe Parties met in December.").symbol == nil)
    let text = """
      Statement by the President

      “The Council recalls its statement S/PRST/2014/9 of 23 March.”
      """
    #expect(document(text).symbol == nil)
  }

  @Test("A symbol alone further down is that of another")
  func loneBelow() {
    let text = """
      List of what was given out

      Papers of the first week

      Papers of the second week

      Papers of the third week

      A/C.1/77/L.954

      1. The text says something about what the States did, and goes on for a while.
      """
    #expect(document(text).symbol == nil)
  }

  @Test(
    "A Roman session stands before the title up to 1976",
    arguments: [
      (
        "2758 (XXVI). Restoration of the seats\nThe General Assembly,\nRecalling,",
        "A/RES/2758(XXVI)"
      ),
      ("3411 A (XXX). Policies\nThe General Assembly,\nRecalling,", "A/RES/3411(XXX)A"),
      ("3362 (S-VII). Cooperation\nThe General Assembly,\nRecalling,", "A/RES/3362(S-VII)"),
      ("1503 (XLVIII). Procedure\nThe Economic and Social Council,\nNoting,", "E/RES/1503(XLVIII)"),
      ("2758 (XXVI). Rétablissement\nL'Assemblée générale,\nRappelant,", "A/RES/2758(XXVI)"),
    ])
  func romanSessions(text: String, symbol: String) {
    let document = document(text)
    #expect(document.symbol?.spelling == symbol)
    #expect(document.title?.contains("(") == false)
  }

  @Test(
    "A letterhead gives the symbol of any document at its end",
    arguments: [
      "United Nations\tA/C.1/77/L.54\nGeneral Assembly\tDistr.: Limited\n13 October 2022",
      "Nations Unies      A/C.1/77/L.54\nAssemblée générale      Distr. limitée",
      "Naciones Unidas    A/C.1/77/L.54\nAsamblea General     Distr. limitada",
      "Организация Объединенных Наций    A/C.1/77/L.54\nГенеральная Ассамблея",
      "الأمم المتحدة    A/C.1/77/L.54\nالجمعية العامة",
      "联合国    A/C.1/77/L.54\n大会",
      "General Assembly\tA/C.1/77/L.54\nDistr.: Limited\nSeventy-seventh session\nFirst Committee",
    ])
  func letterheads(text: String) {
    #expect(document(text).symbol?.spelling == "A/C.1/77/L.54")
    #expect(remarked(text) == text)
  }

  @Test(
    "Sentences and other lines give none",
    arguments: [
      "The General Assembly,\nRecalling resolution 60/1,",
      "Resolution 60/1 of 16 September 2005 and others\n\nSome text that says nothing else.",
      "United Nations publication, Sales No. E.83.I.16\n\nSome text that says nothing else.",
      "United Nations support for A/60/88 and others\n\nSome text that says nothing else.",
    ])
  func none(text: String) {
    #expect(document(text).symbol == nil)
  }
}
