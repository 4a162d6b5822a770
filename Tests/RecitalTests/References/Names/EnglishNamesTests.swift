import Testing

@Suite("Names in English")
struct EnglishNamesTests {
  @Test("A footnote binds the capitalised name before its call, and its short form")
  func footnotes() {
    let text = """
      The General Assembly,

      Emphasizing the importance of the ⟦Programme of Action to Save the Books|A/CONF.992/15⟧,¹

      Reaffirming the ⟦Programme of Action|A/CONF.992/15⟧ once more,

      1. Decides to end here.

      __________________

      ¹ See A/CONF.992/15, chap. IV.
      """
    #expect(renamed(text) == text)
  }

  @Test("Small words of every kind may stand inside it")
  func smallWords() {
    let text = """
      The General Assembly,

      Recalling the ⟦Bamako Declaration on an African Position on Books|A/CONF.992/16⟧,¹

      1. Decides to end here.

      __________________

      ¹ A/CONF.992/16, annex.
      """
    #expect(renamed(text) == text)
  }

  @Test("The name in parentheses is a short form")
  func parentheses() {
    let text = """
      The General Assembly,

      Welcoming the ⟦International Instrument to Find Books|A/60/988⟧ (the ⟦Book Finding \
      Instrument|A/60/988⟧),¹

      Reaffirming the ⟦Book Finding Instrument|A/60/988⟧ once more,

      1. Decides to end here.

      __________________

      ¹ See A/60/988, annex.
      """
    #expect(renamed(text) == text)
  }

  @Test("A name does not reach over the call of another")
  func neighbours() {
    let text = """
      The General Assembly,

      Welcoming the ⟦Programme of Action to Save the Books|A/CONF.992/15⟧¹ and the ⟦International \
      Instrument to Find Books|A/60/988⟧,²

      1. Decides to end here.

      __________________

      ¹ See A/CONF.992/15, chap. IV.

      ² See A/60/988, annex.
      """
    #expect(renamed(text) == text)
  }

  @Test("A title in quotation marks is bound, but not the name with which a longer one ends")
  func titles() {
    let text = """
      The General Assembly,

      Recalling the ⟦report|A/70/77⟧ “An ⟦Agenda for Lamps|A/70/77⟧”,¹ and the study “Ways to reach the ends of \
      the ⟦Lamp Declaration|?⟧”,² and noting the ⟦Agenda for Lamps|A/70/77⟧,

      1. Decides to end here.

      __________________

      ¹ A/70/77.
      ² A/70/78.
      """
    #expect(renamed(text) == text)
  }
}
