import Recital
import Testing

@Suite("Papers of treaty bodies")
struct TreatyBodiesTests {
  @Test("“The Convention” is that of the body, whatever else is named between")
  func own() {
    let text = """
      United Nations

      CEDAW/C/XYZ/CO/7

      Convention on the Elimination of All Forms of Discrimination against Women

      1. The Committee welcomes that the State party keeps lamps, and recalls the ⟦Convention on the \
      Rights of Persons with Disabilities|UNTS 44910⟧ as well.

      2. It asks the State party to spread the ⟦Convention|UNTS 20378⟧ in all its languages.
      """
    #expect(renamed(text) == text)
  }

  @Test("Where a text has no symbol of its own, that of the one body whose papers it cites")
  func cited() {
    let text = """
      The Committee considered the ⟦second report|CRC/C/XYZ/2⟧ (CRC/C/XYZ/2) at its meetings (see CRC/C/SR.419).

      It asks the State party to spread the ⟦Convention|UNTS 27531⟧ in all its languages.
      """
    #expect(renamed(text) == text)
    let both = "They read CRC/C/XYZ/2 and CEDAW/C/XYZ/2, and then once more the Convention.\n"
    #expect(renamed(both) == both)
  }
}
