import Testing

@Suite("The verb that governs a mention")
struct GoverningVerbTests {
  @Test(
    "A paragraph opens with its verb, and with the words that belong to it",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolution 61/16|Recalling⟧ of 20 November 2006,",
      "The General Assembly,\nRecalling also ⟦resolution 61/16|Recalling also⟧,",
      "The General Assembly,\nTaking note with appreciation of "
        + "⟦resolution 61/16|Taking note with appreciation of⟧,",
      "The General Assembly,\nFurther recalling ⟦resolution 61/16|Further recalling⟧,",
      "The General Assembly,\nReferring also to ⟦resolution 61/16|Referring also⟧,",
      "The General Assembly,\nGuided also by ⟦resolution 61/16|Guided also⟧,",
      "The Security Council,\nEmphasising ⟦resolution 1540 (2004)|Emphasising⟧,",
      "The General Assembly,\n1. Requests that ⟦resolution 61/16|Requests⟧ be carried out;",
      "The General Assembly,\n1. Continues to encourage the group set up by "
        + "⟦resolution 61/16|Continues to encourage⟧;",
      "大会，\n回顾其⟦第 57/72 号决议|回顾⟧，",
      "大会，\n又满意地注意到⟦第 57/72 号决议|又满意地注意到⟧，",
      "大会，\n1. 请秘书长执行⟦第 57/72 号决议|请⟧；",
    ])
  func openings(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test("In a statement a verb governs its sentence and no further")
  func sentences() {
    let text =
      "Statement by the President\n\nThe Security Council welcomes ⟦resolution 61/16|welcomes⟧ and the lamps. "
      + "The Council notes the report of the harbour in ⟦S/2015/954|notes⟧. It is set out at length in the "
      + "annex to ⟦S/2015/955|–⟧ of the same day, which was printed in full.\n"
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "A nested clause has its own verb",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 61/16|Recalling⟧, and reaffirming "
        + "⟦resolution 62/1|reaffirming⟧,",
      "大会，\n回顾⟦第 57/72 号决议|回顾⟧，并重申⟦第 58/241 号决议|并重申⟧，",
      "大会，\n表示注意到报告，¹ 并赞赏⟦第 57/72 号决议|并赞赏⟧，",
      "The General Assembly,\nRecalling ⟦resolution 61/16|Recalling⟧, pursuant to "
        + "⟦resolution 62/1|Recalling⟧,",
      "The General Assembly,\nNoting that the register of lamps, now in print, also highlights "
        + "⟦resolution 61/16|Noting⟧,",
    ])
  func nested(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test("Items stand under the last verb of their paragraph, unless they have their own")
  func items() {
    let text = """
      The General Assembly,
      Recalling its ⟦resolution 61/16|Recalling⟧ of 20 November 2006,
      1. Notes the report, and calls for:
      (a) The full implementation of ⟦resolution 194 (III)|calls for⟧;
      (b) Respect for ⟦resolution 465 (1980)|calls for⟧;
      2. Decides to end here.
      """
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "The call of a footnote behind a comma hides no verb",
    arguments: [
      "The General Assembly,\n1. Notes the report of May 2000,10 and encourages all under "
        + "⟦resolution 49/75 G|encourages⟧;",
      "The General Assembly,\n1. Notes the report, 1/ and endorses ⟦resolution 49/75 G|endorses⟧;",
    ])
  func calls(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "Each verb is of a class",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 61/16|recall⟧,",
      "The General Assembly,\nReaffirming ⟦resolution 61/16|reaffirm⟧,",
      "The General Assembly,\nTaking note of ⟦resolution 61/16|note⟧,",
      "The General Assembly,\nWelcoming ⟦resolution 61/16|welcome⟧,",
      "The General Assembly,\nStressing ⟦resolution 61/16|emphasize⟧,",
      "The General Assembly,\nHaving considered ⟦resolution 61/16|consider⟧,",
      "The General Assembly,\nDeploring ⟦resolution 61/16|regret⟧,",
      "The General Assembly,\nGuided by ⟦resolution 61/16|guide⟧,",
      "大会，\n重申⟦第 57/72 号决议|reaffirm⟧，",
      "大会，\n欢迎⟦第 57/72 号决议|welcome⟧，",
      "大会，\n强调⟦第 57/72 号决议|emphasize⟧，",
      "大会，\n认识到⟦第 57/72 号决议|recognize⟧，",
    ])
  func treatments(text: String) {
    #expect(remarked(text, .treatment) == text)
  }

  @Test(
    "Two verbs that only a conjunction parts are cited together",
    arguments: [
      "L'Assemblée générale,\nRappelant et réaffirmant sa ⟦résolution 61/16|Rappelant et réaffirmant⟧,",
      "The General Assembly,\nRecalling the report and endorsing ⟦resolution 61/16|endorsing⟧,",
    ])
  func joined(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test("A paragraph may be numbered in characters")
  func characters() {
    let text = "大會，\n一、請秘書長執行⟦決議案一五一六（十五）|請⟧。"
    #expect(remarked(text, .verb) == text)
  }
}
