import Testing

@Suite("Treaties by their place in the Treaty Series")
struct MentionScanTreatiesTests {
  @Test(
    "A treaty is known by its registration number",
    arguments: [
      "⟦United Nations, Treaty Series, vol. 3013, No. 52373|UNTS 52373⟧.",
      "⟦United Nations, Treaty Series, vols. 1833, 1834 and 1835, No. 31363|UNTS 31363⟧.",
      "联合国，⟦《条约汇编》，第3013卷，第52373号|UNTS 52373⟧。",
      "联合国，⟦《条约汇编》，第 3013 卷，第 52373 号|UNTS 52373⟧。",
    ])
  func treaties(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The series goes on with the same source",
    arguments: [
      "1. ⟦United Nations, Treaty Series, vol. 1577, No. 27531|UNTS 27531⟧.\n"
        + "2. ⟦Ibid., vol. 2515, No. 44910|UNTS 44910⟧.",
      "联合国，⟦《条约汇编》，第1577卷，第27531号|UNTS 27531⟧。\n⟦同上，第2515卷，第44910号|UNTS 44910⟧。",
    ])
  func sameSource(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Several numbers are several treaties",
    arguments: [
      "⟦United Nations, Treaty Series, vol. 1125, Nos. 17512 and 17513|UNTS 17512 UNTS 17513⟧.",
      "联合国，⟦《条约汇编》，第75卷，第970-973号|UNTS 970 UNTS 971 UNTS 972 UNTS 973⟧。",
      "⟦United Nations, Treaty Series, vol. 75, Nos. 970–973|UNTS 970 UNTS 971 UNTS 972 "
        + "UNTS 973⟧.",
    ])
  func severalNumbers(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "The volume is the pinpoint",
    arguments: [
      "⟦United Nations, Treaty Series, vol. 3013, No. 52373|vol. 3013⟧.",
      "联合国，⟦《条约汇编》，第3013卷，第52373号|第3013卷⟧。",
    ])
  func volumes(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test("The League's series is another")
  func league() {
    let text = "⟦League of Nations, Treaty Series, vol. 94, No. 2138|LNTS 2138⟧."
    #expect(remarked(text) == text)
  }

  @Test("Without a series before it there is no treaty")
  func noSeries() {
    let text = "Ibid., vol. 2515, No. 44910."
    #expect(remarked(text) == text)
  }
}
