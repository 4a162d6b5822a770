import Recital
import Testing

@Suite("Parts of a file, and texts that have none")
struct OmnibusPartsTests {
  private static let end = "1. Decides to go on.\n\n68th plenary meeting\n29 November 2001\n\n"

  @Test("A resolution with its letter stays one")
  func oneLetter() {
    let text = "56/24. Arms\n\nB\n\nMines\n\nThe General Assembly,\n\nRecalling,\n\n\(Self.end)"
    #expect(OmnibusTexts.documents(text).count == 1)
  }

  @Test("Letters that head sections are no parts")
  func sections() {
    let text = """
      56/24. Arms

      The General Assembly,

      Recalling its resolution 55/33,

      A

      Rockets

      1. Asks for views;

      B

      Mines

      2. Decides to go on.

      Annex

      The General Assembly,

      A

      3. Repeats this.

      """
    #expect(OmnibusTexts.documents(text).count == 1)
  }

  @Test("Letters that do not go upwards are no parts")
  func order() {
    let speech = "The General Assembly,\n\nRecalling its resolution 55/33,\n\n\(Self.end)"
    let text = "56/24. Arms\n\nC\n\nMines\n\n\(speech)C\n\nRockets\n\n\(speech)"
    #expect(OmnibusTexts.documents(text).count == 1)
  }

  @Test("A draft has no family")
  func draft() {
    let speech = "The General Assembly,\n\nRecalling its resolution 55/33,\n\n\(Self.end)"
    let text = "A/C.1/56/L.47\n\nDraft\n\nA\n\nMines\n\n\(speech)B\n\nRockets\n\n\(speech)"
    #expect(OmnibusTexts.documents(text).count == 1)
  }

  @Test("A number that begins a line is no resolution unless a body speaks behind it")
  func numberAtLineStart() {
    let text = """
      58/241. Trade in arms

      The General Assembly,

      Recalling what was said in

      58/242. Deserts

      and elsewhere,

      \(Self.end)
      """
    #expect(OmnibusTexts.documents(text).count == 1)
  }

  @Test("A letter behind Z is doubled")
  func doubled() {
    let speech = "The General Assembly,\n\nRecalling its resolution 55/33,\n\n\(Self.end)"
    let text = "53/77. Arms\n\nZ\n\nMines\n\n\(speech)AA\n\nRockets\n\n\(speech)"
    #expect(
      OmnibusTexts.documents(text).map { $0.symbol?.spelling } == [
        "A/RES/53/77", "A/RES/53/77Z", "A/RES/53/77AA",
      ])
  }
}
