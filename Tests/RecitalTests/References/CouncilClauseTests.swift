import Testing

@testable import Recital

@Suite("Clauses in which the Security Council adopts a number")
struct CouncilClauseTests {
  @Test(
    "What the Council adopts in the sentence is its own, in every language with a year or without",
    arguments: [
      "A lighthouse story\n\nOn that day the UN Security Council unanimously adopted "
        + "⟦resolution 2401|S/RES/2401(2018)⟧, and the keepers slept.",
      "A lighthouse story\n\nThe Security Council passed ⟦Resolution 242|S/RES/242(1967)⟧ on lamps.",
      "Le gardien dit que le Conseil de sécurité a adopté à l'unanimité la "
        + "⟦résolution 2401|S/RES/2401(2018)⟧ sur les phares.",
      "El farero dice que el Consejo de Seguridad aprobó por unanimidad la "
        + "⟦resolución 2401|S/RES/2401(2018)⟧ sobre los faros.",
      "Смотритель говорит, что Совбез ООН принял ⟦резолюцию 2166|S/RES/2166(2014)⟧ о маяках.",
      "يذكر حارس المنارة أن مجلس الأمن اعتمد ⟦القرار 2401|S/RES/2401(2018)⟧ بشأن المنارات.",
    ])
  func adopted(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The Council of another sentence, or one that only hears of it, says nothing",
    arguments: [
      "The Security Council met. The league adopted resolution 2401 on that day.",
      "The Security Council heard that a league of keepers wrote resolution 2401 on that day.",
      "The Security Council saw that the Assembly of the league adopted resolution 2401.",
      "The town council adopted resolution 2401 on that day.",
    ])
  func others(sentence: String) {
    let text = "A lighthouse story\n\n\(sentence)"
    #expect(remarked(text) == text)
  }
}
