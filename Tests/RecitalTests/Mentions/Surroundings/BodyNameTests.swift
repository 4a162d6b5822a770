import Testing

@Suite("Names of bodies that no table holds")
struct BodyNameTests {
  @Test(
    "The number before such a name is that of another body",
    arguments: [
      "The General Assembly,\nNoting ⟦resolution 48/13|?⟧ of the Statistical Commission,",
      "The General Assembly,\nNoting ⟦decision 33/2|?⟧ of the Forum on Lighthouses,",
    ])
  func others(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A name without the noun of a body, or with that of a principal organ, changes nothing",
    arguments: [
      "The General Assembly,\nNoting ⟦resolution 60/1|A/RES/60/1⟧ of the World Summit,",
      "The Human Rights Council,\nNoting ⟦resolution 60/251|A/RES/60/251⟧ of the United Nations "
        + "General Assembly,",
    ])
  func principal(text: String) {
    #expect(remarked(text) == text)
  }
}
