import Testing

@Suite("The second symbol of a document of two bodies")
struct TwinSymbolsTests {
  @Test(
    "A document does not mention itself by its other symbol, on no page",
    arguments: [
      "A/70/995–S/2015/946", "A/70/995-S/2015/946", "A/70/995\nS/2015/946",
    ])
  func own(head: String) {
    let text = """
      United Nations
      \(head)
      General Assembly
      Security Council
      Distr.: General
      16 June 2015

      Letter dated 15 June 2015 from a lighthouse keeper addressed to the Secretary-General

      I have the honour to refer to document ⟦A/69/900-S/2015/300|A/69/900 S/2015/300⟧.

      A/70/995
      S/2015/946

      The lamp is out, as document ⟦S/2015/301|S/2015/301⟧ says.
      """
    #expect(remarked(text) == text)
  }

  @Test("Two documents of one series are two")
  func oneSeries() {
    let text = """
      United Nations
      A/70/995
      General Assembly
      Distr.: General
      16 June 2015

      Report of the keeper

      1. See ⟦A/70/996|A/70/996⟧ and ⟦S/2015/946|S/2015/946⟧.
      """
    #expect(remarked(text) == text)
  }
}
