import Testing

@testable import Recital

@Suite("Symbols parted by spaces")
struct SpacedSymbolTests {
  @Test(
    "Spaces round its slashes and before its stop belong to the symbol",
    arguments: [
      "A lighthouse report\n\nIt is in ⟦CCPR / C /102/ CRP .1|CCPR/C/102/CRP.1⟧, and also in "
        + "⟦CCPR / C / 102 / CRP . 2|CCPR/C/102/CRP.2⟧.",
      "A lighthouse report\n\nAs ⟦A / RES / 60 / 1|A/RES/60/1⟧ says, and ⟦A / 60 / 10|A/60/10⟧.",
      "A lighthouse report\n\nSee ⟦S / RES / 1325|S/RES/1325(2000)⟧ and "
        + "⟦CRC/C/ GC / 12|CRC/C/GC/12⟧, paragraph 3.",
    ])
  func spaces(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "What would be no symbol without its spaces is none with them",
    arguments: [
      "The ratio of A / B is 12 / 60, that of S / 12 is unknown.",
      "Lamps of type B / C / 12 and keepers of LH / 3 / 4 were counted.",
      "Rooms 1 / 2 / 3 are open on 12 / 10 / 2004.",
    ])
  func others(text: String) {
    let text = "A lighthouse report\n\n\(text)"
    #expect(remarked(text) == text)
  }
}
