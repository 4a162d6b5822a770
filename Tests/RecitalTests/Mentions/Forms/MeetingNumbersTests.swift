import Testing

@Suite("Further meetings behind the symbol of a record")
struct MeetingNumbersTests {
  @Test(
    "Each meeting of a list and of a range is a record of its own",
    arguments: [
      "See ⟦A/C.3/57/SR.39|A/C.3/57/SR.39⟧, ⟦47|A/C.3/57/SR.47⟧ and ⟦50|A/C.3/57/SR.50⟧.",
      "The lamps were discussed (⟦A/C.3/62/SR.22|A/C.3/62/SR.22⟧-"
        + "⟦24|A/C.3/62/SR.23 A/C.3/62/SR.24⟧ and ⟦39|A/C.3/62/SR.39⟧).",
      "Voir ⟦A/C.3/57/SR.39|A/C.3/57/SR.39⟧ à ⟦40|A/C.3/57/SR.40⟧ et ⟦57|A/C.3/57/SR.57⟧.",
      "见⟦S/PV.5001|S/PV.5001⟧和⟦5002|S/PV.5002⟧。",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "What the figures count, and what falls, is no meeting",
    arguments: [
      "See ⟦A/C.3/57/SR.39|A/C.3/57/SR.39⟧, 47 speakers.",
      "See ⟦A/C.3/57/SR.39|A/C.3/57/SR.39⟧, 12.",
      "See ⟦A/C.3/57/SR.39|A/C.3/57/SR.39⟧ and 40 lamps.",
    ])
  func otherFigures(text: String) {
    #expect(remarked(text) == text)
  }
}
