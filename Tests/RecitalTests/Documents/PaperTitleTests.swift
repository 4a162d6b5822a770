import Recital
import Testing

@Suite("The title of a report, a letter or a draft")
struct PaperTitleTests {
  private func masthead(_ rest: String) -> String {
    """
    United Nations

    A/79/1203

    General Assembly

    Distr.: General
    14 March 2025
    Original: English

    Seventy-ninth session
    Agenda item 98 (p)
    General and complete disarmament: the trade in
    small arms

    \(rest)
    """
  }

  @Test(
    "Of a report it stands above the line that says so, of a draft below, a letter is its own",
    arguments: [
      (
        "Safe keeping of stocks in the\nislands of the north\n\nReport of the Secretary-General\n\n"
          + "1. This report is given at the request of the Assembly.",
        "Safe keeping of stocks in the islands of the north"
      ),
      (
        "Report of the Secretary-General\n\n1. This report is given at the request of the Assembly.",
        "General and complete disarmament: the trade in small arms"
      ),
      (
        "Norland, Sudland\nand Westland: draft resolution\n\nStocks in the\nislands\n\n"
          + "The General Assembly,\n\nRecalling its resolution 60/81,\n\n1. Decides to go on.",
        "Stocks in the islands"
      ),
      (
        "Letter dated 3 March 2025 from the Permanent\nRepresentative of Norland to the United Nations\n\n"
          + "1. I have the honour to write to you about what the Assembly asked.",
        "Letter dated 3 March 2025 from the Permanent Representative of Norland to the United Nations"
      ),
    ])
  func kinds(rest: String, title: String) {
    let document = document(masthead(rest))
    #expect(document.title == title)
    #expect(document.symbol?.spelling == "A/79/1203")
    #expect(document.date?.description == "2025-03-14")
  }

  @Test(
    "In every language",
    arguments: [
      (
        "Nations Unies\n\nA/79/1203\n\nAssemblée générale\n\nDistr. générale\n14 mars 2025\n\n"
          + "Point 98 de l’ordre du jour\n\nGarde des stocks dans les îles\n\nRapport du Secrétaire général\n\n"
          + "1. Le présent rapport est donné à la demande de l’Assemblée.",
        "Garde des stocks dans les îles"
      ),
      (
        "Naciones Unidas\n\nA/79/1203\n\nAsamblea General\n\nDistr. general\n14 de marzo de 2025\n\n"
          + "Tema 98 del programa\n\nCuidado de las existencias en las islas\n\nInforme del Secretario General\n\n"
          + "1. Este informe se presenta a petición de la Asamblea.",
        "Cuidado de las existencias en las islas"
      ),
      (
        "Организация Объединенных Наций\n\nA/79/1203\n\nГенеральная Ассамблея\n\n14 March 2025\n\n"
          + "Пункт 98 повестки дня\n\nХранение запасов на островах\n\nДоклад Генерального секретаря\n\n"
          + "1. Настоящий доклад представлен по просьбе Ассамблеи.",
        "Хранение запасов на островах"
      ),
      (
        "联合国\n\nA/79/1203\n\n大会\n\n2025年3月14日\n\n议程项目98\n\n北方岛屿库存的保管\n\n秘书长的报告\n\n"
          + "1. 本报告是应大会要求提交的，说明各国对库存的保管情况以及今后的步骤。",
        "北方岛屿库存的保管"
      ),
      (
        "الأمم المتحدة\n\nA/79/1203\n\nالجمعية العامة\n\nالبند 98 من جدول الأعمال\n\nحفظ المخزونات في الجزر\n\n"
          + "تقرير الأمين العام\n\n1 - يقدم هذا التقرير بناء على طلب الجمعية العامة.",
        "حفظ المخزونات في الجزر"
      ),
    ])
  func languages(text: String, title: String) {
    #expect(document(text).title == title)
  }

  @Test("The title of a resolution stays that behind its number")
  func resolution() {
    let text = """
      A/RES/60/81

      Report of the Secretary-General

      60/81. Stocks in the islands

      The General Assembly,

      Recalling its resolution 59/86,

      1. Decides to go on.
      """
    #expect(document(text).title == "Stocks in the islands")
  }
}
