import Testing

@Suite("Papers by their number in a series")
struct PaperSeriesTests {
  @Test(
    "The number alone stands for a paper of the same series",
    arguments: [
      "The General Assembly,\nNoting ⟦A/C.1/70/L.904|A/C.1/70/L.904⟧ and ⟦L.905/Rev.1|A/C.1/70/L.905/Rev.1⟧,",
      "见⟦A/AC.109/2019/L.907|A/AC.109/2019/L.907⟧和⟦L.908|A/AC.109/2019/L.908⟧。",
      "The General Assembly,\nNoting ⟦A/C.1/70/L.904|A/C.1/70/L.904⟧ and WP.3, and ⟦A/70/904|A/70/904⟧ and L.5,",
    ])
  func papers(text: String) {
    #expect(remarked(text) == text)
  }
}
