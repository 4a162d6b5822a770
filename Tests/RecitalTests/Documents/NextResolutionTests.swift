import Recital
import Testing

@Suite("Several resolutions of the Security Council in one file")
struct NextResolutionTests {
  private func symbols(_ text: String) -> [String?] {
    Document.documents(inPlainText: Array(text.utf8), source: "test").map { $0.symbol?.spelling }
  }

  @Test("Each heading with number and year begins a document, with the day of its adoption")
  func english() {
    let text = """
      Resolution 2690 (2023)

      Adopted by the Security Council at its 9365th meeting, on 30 June 2023

      The Security Council,

      Recalling its resolution 2640 (2022),

      1. Decides to end the mandate under resolution 2640 (2022);

      2. Decides to remain seized of the matter.

      Resolution 2691 (2023)

      Adopted by the Security Council at its 9371st meeting, on 10 July 2023

      The Security Council,

      Recalling its resolution 2690 (2023),

      1. Decides to extend the mandate;

      2. Decides to remain seized of the matter.
      """
    let documents = Document.documents(inPlainText: Array(text.utf8), source: "test")
    #expect(documents.map { $0.symbol?.spelling } == ["S/RES/2690(2023)", "S/RES/2691(2023)"])
    #expect(documents.map { $0.date?.description } == ["2023-06-30", "2023-07-10"])
  }

  @Test(
    "So it is in every language",
    arguments: [
      """
      Résolution 2690 (2023)
      Adoptée par le Conseil de sécurité à sa 9365e séance, le 30 juin 2023
      Le Conseil de sécurité,
      Rappelant ce qui précède,
      1. Décide de rester saisi de la question.
      Résolution 2691 (2023)
      Adoptée par le Conseil de sécurité à sa 9371e séance, le 10 juillet 2023
      Le Conseil de sécurité,
      Rappelant ce qui précède,
      1. Décide de rester saisi de la question.
      """,
      """
      第2690(2023)号决议
      2023年6月30日安全理事会第9365次会议通过
      安全理事会，
      回顾以上各点，
      1. 决定继续处理此案。
      第2691(2023)号决议
      2023年7月10日安全理事会第9371次会议通过
      安全理事会，
      回顾以上各点，
      1. 决定继续处理此案。
      """,
      """
      القرار 2690 (2023)
      الذي اتخذه مجلس الأمن في جلسته 9365، المعقودة في 30 حزيران/يونيه 2023
      إن مجلس الأمن،
      إذ يشير إلى ما تقدم،
      1 - يقرر أن يبقي المسألة قيد نظره.
      القرار 2691 (2023)
      الذي اتخذه مجلس الأمن في جلسته 9371، المعقودة في 10 تموز/يوليه 2023
      إن مجلس الأمن،
      إذ يشير إلى ما تقدم،
      1 - يقرر أن يبقي المسألة قيد نظره.
      """,
      """
      Резолюция 2690 (2023),
      принятая Советом Безопасности на его 9365-м заседании 30 июня 2023 года
      Совет Безопасности,
      напоминая о вышеизложенном,
      1. постановляет продолжать заниматься этим вопросом.
      Резолюция 2691 (2023),
      принятая Советом Безопасности на его 9371-м заседании 10 июля 2023 года
      Совет Безопасности,
      напоминая о вышеизложенном,
      1. постановляет продолжать заниматься этим вопросом.
      """,
    ])
  func languages(text: String) {
    #expect(symbols(text) == ["S/RES/2690(2023)", "S/RES/2691(2023)"])
  }

  @Test("A list of resolutions in an annex begins none")
  func annexes() {
    let text = """
      Resolution 2690 (2023)

      The Security Council,

      Recalling this,

      1. Decides to remain seized of the matter.

      Annex

      Resolution 1373 (2001)

      All that it asks for.

      Resolution 1540 (2004)

      All that it asks for.
      """
    #expect(symbols(text) == ["S/RES/2690(2023)"])
  }
}
