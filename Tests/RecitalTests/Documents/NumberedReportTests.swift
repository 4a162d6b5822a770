import Recital
import Testing

@Suite("Numbered paragraphs of reports")
struct NumberedReportTests {
  @Test(
    "They are text, since nobody decides anything",
    arguments: [
      "A/79/950\n\nLamps of the harbour\n\nReport of the Secretary-General\n\n"
        + "I. Introduction\n\n1. The present report is given under resolution 78/946.\n",
      "A/79/950\n\nLampes du port\n\nRapport du Secrétaire général\n\n"
        + "1. Le présent rapport est donné en application de la résolution 78/946.\n",
      "A/79/950\n\nLámparas del puerto\n\nInforme del Secretario General\n\n"
        + "1. El presente informe se presenta en cumplimiento de la resolución 78/946.\n",
      "A/79/950\n\nЛампы порта\n\nДоклад Генерального секретаря\n\n"
        + "1. Настоящий доклад представлен во исполнение резолюции 78/946.\n",
      "A/79/950\n\n海港的灯\n\n秘书长的报告\n\n1. 本报告是根据第78/946号决议提交的。\n",
      "A/79/950\n\nمصابيح الميناء\n\nتقرير الأمين العام\n\n1 - يقدم هذا التقرير عملا بالقرار 78/946.\n",
    ])
  func reports(text: String) {
    let kinds = Set(document(text + "\n").passages.map(\.kind))
    #expect(kinds.contains(.body))
    #expect(!kinds.contains(.operative))
  }

  @Test("A draft and a resolution without the words of its body keep them")
  func others() {
    let draft =
      "A/C.1/79/L.950\n\nNorland: draft resolution\n\nReport of the Committee\n\n1. Decides to go on.\n"
    #expect(document(draft).written([.operative]) == "operative 1: 1. Decides to go on.")
    let resolution = "Report of the Committee\n\n1. Requests the Committee to go on.\n"
    #expect(
      document(resolution).written([.operative])
        == "operative 1: 1. Requests the Committee to go on.")
  }
}
