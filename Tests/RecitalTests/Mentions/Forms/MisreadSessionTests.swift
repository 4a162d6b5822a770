import Testing

@Suite("Roman sessions as optical reading gives them")
struct MisreadSessionTests {
  @Test("They are read where the number was given in that session, and left alone elsewhere")
  func sessions() {
    let text =
      "The General Assembly,\nRecalling its ⟦resolutions 194 (Ill)|A/RES/194(III)⟧, ⟦1654 "
      + "(XVl)|A/RES/1654(XVI)⟧, ⟦110 (11)|A/RES/110(II)⟧ and ⟦617 (VII}|A/RES/617(VII)⟧, and 194 (11) "
      + "lamps,"
    #expect(remarked(text) == text)
  }
}
