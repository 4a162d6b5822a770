import Testing

@testable import Recital

@Suite("Footnotes in angle brackets")
struct AngleNotesTests {
  @Test("They are footnotes with their calls, and printed as they are")
  func notes() {
    let text = """
      The General Assembly,

      Recalling its ⟦resolution 60/81|A/RES/60/81⟧ of 8 December 2005,<1> and the report on lamps,<2>

      1. Decides to end here.

      <1> See ⟦A/60/88|A/60/88⟧.
      <2> ⟦A/CONF.192/15|A/CONF.192/15⟧, chap. IV, and the note
      behind it.
      """
    #expect(remarked(text) == text)
    let document = document(MarkedText.plain(text))
    #expect(document.calls.map(\.number) == [1, 2])
    #expect(document.passages.filter { $0.kind == .footnote }.map(\.number) == [1, 2])
  }

  @Test("A text without such notes at its end is left alone")
  func others() {
    let text = Array("See <1> and 2<3, said the keeper.\n\nThe end of 60 lamps.\n".utf8)
    let spelled = SpelledSource(text, in: .english)
    #expect(spelled.respellings.isEmpty)
  }
}
