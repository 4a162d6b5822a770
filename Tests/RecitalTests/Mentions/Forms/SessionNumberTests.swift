import Testing

@Suite("A number with its session")
struct SessionNumberTests {
  @Test(
    "A resolution is found with its noun",
    arguments: [
      "The General Assembly,\nRecalling its ⟦resolution 61/16|A/RES/61/16⟧ of 20 November 2006,",
      "The General Assembly,\nRecalling ⟦resolution 56/24 V|A/RES/56/24V⟧ on small arms,",
      "The General Assembly,\nRecalling ⟦resolution 53/77 AA|A/RES/53/77AA⟧ on small arms,",
      "The General Assembly,\nRecalling ⟦resolution 56/24[V]|A/RES/56/24V⟧ on small arms,",
      "The General Assembly,\nRecalling ⟦resolution 40 / 152|A/RES/40/152⟧ on small arms,",
      "大会，\n回顾其⟦第 57/72 号决议|A/RES/57/72⟧，",
      "大会，\n回顾其⟦第57/72号决议|A/RES/57/72⟧，",
      "大会，\n回顾其⟦第 56/24 V 号决议|A/RES/56/24V⟧，",
      "大会，\n回顾其⟦第56/24V号决议|A/RES/56/24V⟧，",
      "大会，\n回顾⟦第 53/77 AA 号决议|A/RES/53/77AA⟧，",
      "大会，\n回顾⟦第57／72号决议|A/RES/57/72⟧，",
    ])
  func resolutions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A decision is told from a resolution by its noun",
    arguments: [
      "The General Assembly,\nRecalling ⟦decision 60/519|A/DEC/60/519⟧ of 8 December 2005,",
      "The General Assembly,\nRecalling its ⟦decision 58/1|A/DEC/58/1⟧ on small arms,",
      "大会，\n回顾⟦第 60/519 号决定|A/DEC/60/519⟧，",
      "大会，\n回顾⟦第 58/1 号决定|A/DEC/58/1⟧，",
    ])
  func decisions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A year before the slash is that of the Economic and Social Council",
    arguments: [
      "The General Assembly,\nRecalling Economic and Social Council "
        + "⟦resolution 1996/31|E/RES/1996/31⟧ of 25 July 1996,",
      "The General Assembly,\nRecalling ⟦resolution 2006/46|E/RES/2006/46⟧ of 28 July 2006,",
      "The General Assembly,\nRecalling Council ⟦decision 1999/256|E/DEC/1999/256⟧,",
      "大会，\n回顾经济及社会理事会⟦第 1996/31 号决议|E/RES/1996/31⟧，",
      "大会，\n回顾经社理事会⟦第2005/234号决定|E/DEC/2005/234⟧，",
    ])
  func economicAndSocialCouncil(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Numbers of the Organization of Islamic Cooperation are none of the United Nations",
    arguments: ["5/34-P (IS)", "1/8-P(IS)", "10/37-E (ICFM)"])
  func islamicConference(number: String) {
    let text = "A lighthouse story\n\nIt follows resolution \(number) of the Islamic Summit."
    #expect(remarked(text) == text)
  }
}
