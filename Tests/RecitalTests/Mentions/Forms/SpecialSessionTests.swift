import Testing

@Suite("Special and emergency special sessions")
struct SpecialSessionTests {
  @Test(
    "A session with its hyphen is found, with any hyphen",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution S-10/2|A/RES/S-10/2⟧ of 30 June 1978,",
      "The General Assembly,\nRecalling ⟦resolution S‑10/2|A/RES/S-10/2⟧ of 30 June 1978,",
      "The General Assembly,\nRecalling ⟦resolution ES-10/24|A/RES/ES-10/24⟧,",
      "The General Assembly,\nRecalling ⟦resolution ES‑10/24|A/RES/ES-10/24⟧,",
      "The General Assembly,\nRecalling ⟦resolutions ES-10/2|A/RES/ES-10/2⟧ and "
        + "⟦ES-10/3|A/RES/ES-10/3⟧,",
      "The General Assembly,\nRecalling Human Rights Council "
        + "⟦resolution S-21/1|A/HRC/RES/S-21/1⟧,",
      "大会，\n回顾其⟦第 S-10/2 号决议|A/RES/S-10/2⟧，",
      "大会，\n回顾其⟦第 S‑10/2 号决议|A/RES/S-10/2⟧，",
      "大会，\n回顾其⟦第 ES-10/24 号决议|A/RES/ES-10/24⟧，",
      "大会，\n回顾人权理事会⟦第 S-30/1 号决议|A/HRC/RES/S-30/1⟧，",
    ])
  func sessions(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("Figures behind a session do not send the scan back", arguments: ["-3", ".4", "-3/4"])
  func figuresBehind(tail: String) {
    let text = "The General Assembly,\nRecalling resolution S-10/2\(tail) on the same subject,"
    #expect(remarked(text).contains("same subject"))
  }
}
