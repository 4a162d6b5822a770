import Testing

@Suite("Acts cited by the report they are printed in")
struct ReportedActsTests {
  @Test(
    "They are those of the body whose report it is",
    arguments: [
      "See the report on lamps (⟦A/73/53|A/73/53⟧), chap. IV, sect. A, "
        + "⟦resolution 37/17|A/HRC/RES/37/17⟧.",
      "See the report on lamps (⟦A/74/53/Add.1|A/74/53/Add.1⟧), chap. III, "
        + "⟦resolution 42/12|A/HRC/RES/42/12⟧.",
      "See the report on lamps (⟦E/2020/27|E/2020/27⟧), chap. I, sect. C, ⟦resolution 59/1|?⟧, annex.",
    ])
  func reports(note: String) {
    #expect(remarked(document(note)) == document(note))
  }

  @Test(
    "A number that no chapter leads to is its own",
    arguments: [
      "See ⟦A/73/53|A/73/53⟧, para. 3; see also ⟦resolution 47/20|A/RES/47/20⟧.",
      "See ⟦A/73/53|A/73/53⟧ and ⟦resolution 47/20|A/RES/47/20⟧.",
      "See ⟦A/73/112|A/73/112⟧, chap. IV, sect. A, ⟦resolution 47/20|A/RES/47/20⟧.",
    ])
  func others(note: String) {
    #expect(remarked(document(note)) == document(note))
  }

  private func document(_ note: String) -> String {
    """
    The General Assembly,

    Noting the lamps of the coast,1

    1. Decides to keep them lit.

    _______________
    1 \(note)
    """
  }
}
