import Testing

@Suite("The body of a number with a session")
struct SessionRuleTests {
  @Test(
    "The body named in the text decides",
    arguments: [
      "The General Assembly,\nRecalling Human Rights Council "
        + "⟦resolution 39/2|A/HRC/RES/39/2⟧ of 27 September 2018,",
      "The General Assembly,\nRecalling ⟦resolution 39/2|A/HRC/RES/39/2⟧ of the Human Rights "
        + "Council,",
      "The Human Rights Council,\nRecalling General Assembly ⟦resolution 60/251|A/RES/60/251⟧,",
      "大会，\n回顾人权理事会⟦第 39/2 号决议|A/HRC/RES/39/2⟧，",
      "人权理事会，\n回顾大会⟦第 60/251 号决议|A/RES/60/251⟧，",
    ])
  func named(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Its own resolutions are those of the body that speaks",
    arguments: [
      "The Human Rights Council,\nRecalling its ⟦resolution 39/2|A/HRC/RES/39/2⟧,",
      "The General Assembly,\nRecalling its ⟦resolution 39/2|A/RES/39/2⟧,",
      "人权理事会，\n回顾其⟦第 39/2 号决议|A/HRC/RES/39/2⟧，",
      "大会，\n回顾其⟦第 39/2 号决议|A/RES/39/2⟧，",
    ])
  func citing(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A date years from the session is no misprint",
    arguments: [
      "The General Assembly,\nWelcoming ⟦resolution 31/1|?⟧ of 20 May 2022 on lighthouses,",
      "The General Assembly,\nWelcoming ⟦resolution 71/248|A/RES/71/248⟧ of 21 December 2015 on "
        + "lighthouses,",
    ])
  func farDates(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("What the Council's numbers had once, others of the same early session have too")
  func earlySessions() {
    let text =
      "大会，\n回顾人权理事会 2007 年 6 月 18 日关于灯塔的⟦第 5/1 号决议|A/HRC/RES/5/1⟧和关于客人举止的"
      + "⟦第 5/2 号决议|A/HRC/RES/5/2⟧，"
    #expect(remarked(text) == text)
  }

  @Test(
    "A date tells the sessions of two bodies apart",
    arguments: [
      "The Economic and Social Council,\nRecalling ⟦resolution 39/2|A/RES/39/2⟧ of 28 September "
        + "1984,",
      "The Economic and Social Council,\nRecalling ⟦resolution 39/2|A/HRC/RES/39/2⟧ of 27 September "
        + "2018,",
      "The Economic and Social Council,\nRecalling ⟦resolution 5/1|A/HRC/RES/5/1⟧ of 18 June 2007,",
    ])
  func dates(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "An own resolution with a date of another body's session is that body's",
    arguments: [
      "The General Assembly,\nNoting the study of lamps that the Council asked for through its "
        + "⟦resolution 42/22|A/HRC/RES/42/22⟧ of 26 September 2019,",
      "The General Assembly,\nRecalling its ⟦resolution 42/22|A/RES/42/22⟧ of 20 November 1987,",
      "The General Assembly,\nRecalling its ⟦resolution 42/22|A/RES/42/22⟧,",
    ])
  func foreignDates(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A session below the thirty-first is never the Assembly's")
  func lowSessions() {
    let text = "The General Assembly,\nRecalling ⟦resolution 14/1|?⟧ on small arms,"
    #expect(remarked(text) == text)
  }
}
