import Testing

@Suite("Passages in another language than their document")
struct MentionScanLanguagesTests {
  @Test("An annex in French in an English document")
  func annex() {
    let text = """
      The General Assembly,

      Recalling its ⟦resolution 61/16|2006-11-20⟧ of 20 November 2006 on the lighthouses of the sea,

      1. Takes note of the letter of the keepers of the lighthouses, and of the texts in the annex
      to the present resolution, which are to be read with those of the years before;

      Annex

      L'Assemblée générale, dans sa ⟦résolution 55/2|2000-09-08⟧ du 8 septembre 2000, et le Conseil,
      dans les ⟦résolutions 1996/31|1996-07-25⟧ du 25 juillet 1996 et ⟦2005/52|2005-07-27⟧ du
      27 juillet 2005, ont parlé des phares.
      """
    #expect(remarked(text, .date) == text)
  }

  @Test("A footnote in Spanish in a French document, and the text goes on in French")
  func footnote() {
    let text = """
      L'Assemblée générale,

      Rappelant la lettre du gardien, qui cite la ⟦resolución 60/1|A/RES/60/1⟧ de la Asamblea General, \
      de 16 de septiembre de 2005,

      Rappelant aussi les ⟦résolutions 62/1|A/RES/62/1⟧ du 13 novembre 2007 et \
      ⟦63/1|A/RES/63/1⟧ du 22 septembre 2008 sur les phares,
      """
    #expect(remarked(text) == text)
  }

  @Test("A quotation in English in a Chinese document")
  func quotation() {
    let text = """
      大会，
      回顾其⟦第 57/72 号决议|A/RES/57/72⟧，又回顾 General Assembly \
      ⟦resolution 60/1|A/RES/60/1⟧ of 16 September 2005，
      """
    #expect(remarked(text) == text)
  }
}
