import Testing

@Suite("Reports, letters and statements by their noun")
struct WordReferencesPapersTests {
  @Test(
    "A symbol or a footnote right behind the noun says which, whoever's it is",
    arguments: [
      "The General Assembly,\n\nNoting document A/70/1, in which the Committee gave thanks for "
        + "⟦its report|A/70/2⟧ (A/70/2) and ⟦that report|A/70/3⟧ (A/70/3),\n",
      "L'Assemblée générale,\n\nAyant examiné le ⟦rapport|A/69/839⟧ du Comité consultatif "
        + "(A/69/839) et ⟦son rapport|A/68/700⟧ précédent (A/68/700),\n",
      "The General Assembly,\n\nWelcoming the first meeting of the keepers and "
        + "⟦its outcome|A/70/5⟧,¹\n\n1. Decides to end here.\n\n__________________\n\n¹ A/70/5.\n",
    ])
  func direct(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "“The present letter” is the document itself",
    arguments: [
      "I transmit document A/68/903 and ask that the present letter be circulated.\n",
      "J’ai transmis le document A/68/903 et demande que la présente lettre soit distribuée.\n",
      "Transmito el documento A/68/903 y solicito que la presente carta se distribuya.\n",
      "Препровождаю документ A/68/903 и прошу распространить текст настоящего письма.\n",
    ])
  func own(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "That letter is no report, and that reports serve no one report",
    arguments: [
      "The General Assembly,\n\nRecalling the ⟦report|A/70/2⟧ of the keeper (A/70/2), and taking note of "
        + "⟦that letter|?⟧ and of ⟦that report|A/70/2⟧,\n",
      "The General Assembly,\n\nRecalling the ⟦report|A/70/2⟧ of the keeper (A/70/2), and noting that "
        + "voluntary reports can serve,\n",
    ])
  func kinds(text: String) {
    #expect(renamed(text) == text)
  }

  @Test("A letter is described across its commas")
  func letters() {
    let text =
      "Le Conseil de sécurité,\n\nPrenant note de la ⟦lettre|S/2012/150⟧ datée du 12 mars 2012, "
      + "adressée au Président du Conseil par le gardien du phare (S/2012/150),\n"
    #expect(renamed(text) == text)
  }

  @Test("The footnote at the end of a long description is its own")
  func descriptions() {
    let text = """
      The General Assembly,

      Recalling the ⟦advisory opinion|A/70/8⟧ rendered on 9 July 2004 on the lamps of the coast, \
      including those of the eastern bay, and on the oil that they burn,¹ and all that follows,

      1. Decides to end here.

      __________________

      ¹ See A/70/8 and A/70/8/Corr.1.
      """
    #expect(renamed(text) == text)
  }

  @Test("It is not where another report comes between")
  func between() {
    let text = """
      The General Assembly,

      Having considered the ⟦report of the Secretary-General|?⟧ on the lamps of the coast, and the \
      ⟦related report of the Advisory Committee|A/70/8⟧,¹

      1. Decides to end here.

      __________________

      ¹ A/70/8.
      """
    #expect(renamed(text) == text)
  }

  @Test(
    "A report of an author that a note explained is the same again, where no topic tells another")
  func again() {
    let text = """
      The General Assembly,

      Having considered the ⟦report of the Secretary-General|A/70/80⟧ on lamps¹ and the ⟦related \
      report of the Advisory Committee|A/70/81⟧,²

      1. Takes note of the ⟦report of the Secretary-General|A/70/80⟧;

      2. Endorses what is said in the ⟦report of the Advisory Committee|A/70/81⟧, and awaits the \
      ⟦report of the Secretary-General|?⟧ on boats;

      __________________

      ¹ A/70/80.
      ² A/70/81.
      """
    #expect(renamed(text) == text)
  }

  @Test("The figures of a call that touch its author are no part of it")
  func touchingCalls() {
    let text = """
      The General Assembly,

      Having considered the ⟦report of the Secretary-General|A/70/80⟧1 and the ⟦report of the \
      Committee|A/70/81⟧2 on the item,

      1. Takes note of the ⟦report of the Secretary-General|A/70/80⟧;

      __________________

      1 A/70/80.
      2 A/70/81.
      """
    #expect(renamed(text) == text)
  }

  @Test("Where an author gave several it stays open")
  func several() {
    let text = """
      The General Assembly,

      Having considered the ⟦report of the Secretary-General|A/70/80⟧ on lamps¹ and the ⟦report of \
      the Secretary-General|A/70/82⟧ on boats,²

      1. Takes note of the ⟦report of the Secretary-General|?⟧;

      __________________

      ¹ A/70/80.
      ² A/70/82.
      """
    #expect(renamed(text) == text)
  }

  @Test("In Arabic the report stands behind its preposition, and self-determination is none")
  func arabic() {
    let text =
      "إن الجمعية العامة،\n\nوإذ تحيط علما ⟦بتقرير الأمين العام|A/70/90⟧(1)، وإذ تؤكد حق الشعوب في "
      + "تقرير المصير،\n\n1 - تقرر أن تنتهي هنا.\n\n__________\n(1) A/70/90.\n"
    #expect(renamed(text) == text)
  }
}
