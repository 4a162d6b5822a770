import Testing

@Suite("The spelling of a run")
struct RunSpellingTests {
  private let citing =
    "The General Assembly,\n\nRecalling the ⟦Convention on the Rights of the Child|%⟧ and the aims,\n"

  private func binding(_ name: String, _ symbol: String) -> String {
    "The General Assembly,\n\nRecalling the ⟦\(name)|\(symbol)⟧,¹\n\n1. Decides to end here.\n\n"
      + "__________________\n\n¹ \(symbol), annex.\n"
  }

  @Test("A treaty has the symbol by which the other documents cite it")
  func treaties() {
    let texts = [
      binding("Convention on the Rights of the Child", "A/RES/44/25"),
      citing.replacing("%", with: "A/RES/44/25"),
    ]
    #expect(renamed(texts) == texts)
    let alone = citing.replacing("%", with: "UNTS 27531")
    #expect(renamed(alone) == alone)
  }

  @Test("What has one symbol only keeps it, whatever a footnote elsewhere says")
  func others() {
    let texts = [
      binding("2030 Agenda for Sustainable Development", "A/RES/76/901"),
      "The General Assembly,\n\nRecalling the ⟦2030 Agenda for Sustainable Development|A/RES/70/1⟧ and "
        + "the aims of it,\n",
    ]
    #expect(renamed(texts) == texts)
  }
}
