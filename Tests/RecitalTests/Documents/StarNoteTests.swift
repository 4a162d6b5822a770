import Recital
import Testing

@Suite("Notes with a star")
struct StarNoteTests {
  @Test("Among the notes at the foot of a page one with a star stands without a number")
  func zone() {
    let document = document(
      """
      United Nations                                        A/C.1/70/L.995/Rev.1*

      The General Assembly,

      Recalling the lamps¹ and the boats² of the harbour, and all that was said about them in the
      long winter of that year,

      _______________
      * Given out again for reasons of the press.
      1 A/48/915.
      2 A/48/916; see also
      A/48/917.

      15-99661 (E)                                                     1/2
      A/C.1/70/L.995/Rev.1

      Noting that the lamps are lit,

      1. Decides to keep them.
      """)
    #expect(document.symbol?.spelling == "A/C.1/70/L.995/Rev.1")
    #expect(
      document.written([.preamble, .operative, .footnote]) == """
        preamble 1: Recalling the lamps¹ and the boats² of the harbour, and all that was said about \
        them in the long winter of that year,
        preamble 2: Noting that the lamps are lit,
        operative 1: 1. Decides to keep them.
        footnote: * Given out again for reasons of the press.
        footnote 1: 1 A/48/915.
        footnote 2: 2 A/48/916; see also A/48/917.
        """)
  }

  @Test("Behind the text it is a note where its star was called")
  func called() {
    let text =
      "Norland, Southland* and Westland*: draft\nThe General Assembly,\n1. Decides to go on.\n"
    let note = "* Joined the sponsors of A/C.1/78/L.940.\n"
    #expect(
      document(text + note).written([.operative, .footnote])
        == "operative 1: 1. Decides to go on.\n"
        + "footnote: * Joined the sponsors of A/C.1/78/L.940.")
    let plain = text.filter { $0 != "*" }
    #expect(document(plain + note).written([.footnote]) == "")
  }
}
