import Testing

@Suite("Suffixes that continue a symbol")
struct EllipticalSuffixTests {
  @Test(
    "A suffix alone is a mention of its own",
    arguments: [
      "See ⟦A/60/88|A/60/88⟧ and ⟦Corr.2|A/60/88/Corr.2⟧, annex.",
      "见⟦A/60/88|A/60/88⟧和⟦Corr.2|A/60/88/Corr.2⟧，附件。",
      "见⟦A/60/88|A/60/88⟧ 和 ⟦Corr.2|A/60/88/Corr.2⟧，附件。",
      "See ⟦A/58/13|A/58/13⟧ and ⟦Add.1|A/58/13/Add.1⟧ and ⟦2|A/58/13/Add.2⟧.",
      "See ⟦A/58/13|A/58/13⟧, ⟦Add.1|A/58/13/Add.1⟧ and ⟦Corr.1|A/58/13/Corr.1⟧.",
      "See ⟦A/58/13|A/58/13⟧ and ⟦Add.1/Corr.1|A/58/13/Add.1/Corr.1⟧.",
      "La Asamblea General,\nRecordando los documentos ⟦S/15956|S/15956⟧ y ⟦Corr.1|S/15956/Corr.1⟧, "
        + "⟦Add.1|S/15956/Add.1⟧ y ⟦Add.2|S/15956/Add.2⟧,",
      "See ⟦A/58/13|A/58/13⟧ and ⟦Corr.l|A/58/13/Corr.1⟧ and ⟦S/3297/Rev.l|S/3297/Rev.1⟧ and "
        + "⟦Add.I|S/3297/Rev.1/Add.1⟧.",
    ])
  func suffixes(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "A range of suffixes stands for all in it",
    arguments: [
      "See ⟦A/58/13|A/58/13⟧ and ⟦Corr.1|A/58/13/Corr.1⟧–⟦3|A/58/13/Corr.2 A/58/13/Corr.3⟧.",
      "See ⟦A/58/13/Add.1|A/58/13/Add.1⟧–⟦Add.3|A/58/13/Add.2 A/58/13/Add.3⟧.",
      "See ⟦A/58/13|A/58/13⟧ and ⟦Add.1|A/58/13/Add.1⟧-⟦4|A/58/13/Add.2 A/58/13/Add.3 "
        + "A/58/13/Add.4⟧.",
      "见⟦A/58/13|A/58/13⟧和⟦Add.1|A/58/13/Add.1⟧至⟦3|A/58/13/Add.2 A/58/13/Add.3⟧。",
    ])
  func ranges(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Figures go on with the suffix of the symbol itself",
    arguments: [
      "See ⟦A/58/13/Add.1|A/58/13/Add.1⟧ and ⟦2|A/58/13/Add.2⟧.",
      "See (⟦A/58/13/Add.1|A/58/13/Add.1⟧–⟦3|A/58/13/Add.2 A/58/13/Add.3⟧).",
      "La Asamblea General,\nRecordando el documento ⟦A/58/13/Corr.1|A/58/13/Corr.1⟧ a ⟦3|A/58/13/Corr.2 A/58/13/Corr.3⟧.",
      "See ⟦A/58/13/Add.1|A/58/13/Add.1⟧ and 2 further papers.",
      "See ⟦A/50/L.29/Rev.1|A/50/L.29/Rev.1⟧ and ⟦Rev.1/Add.1|A/50/L.29/Rev.1/Add.1⟧ and "
        + "⟦2|A/50/L.29/Rev.1/Add.2⟧.",
    ])
  func symbols(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A suffix of a joint symbol belongs to both documents")
  func jointSymbols() {
    let text =
      "See ⟦A/67/65-E/2012/48|A/67/65 E/2012/48⟧ and ⟦Corr.1|A/67/65/Corr.1 E/2012/48/Corr.1⟧."
    #expect(remarked(text) == text)
  }
}
