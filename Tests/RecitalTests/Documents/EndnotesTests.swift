import Recital
import Testing

@Suite("Notes under a heading of their own")
struct EndnotesTests {
  @Test(
    "Those with their numbers in parentheses are footnotes",
    arguments: [
      ("The General Assembly,\n\n1. Decides to keep the lamps (1) and the boats. (2)\n\n", "Notes"),
      (
        "L'Assemblée générale,\n\n1. Décide de garder les lampes (1) et les bateaux. (2)\n\n",
        "Notes"
      ),
      ("La Asamblea General,\n\n1. Decide guardar las lámparas (1) y los barcos. (2)\n\n", "Notas"),
      (
        "Генеральная Ассамблея,\n\n1. постановляет сохранить лампы (1) и лодки. (2)\n\n",
        "Примечания"
      ),
    ])
  func endnotes(text: String, heading: String) {
    let notes = "(1) A/48/915.\n(2) A/CONF.957/24, p. 3.\n"
    let document = document(text + heading + "\n\n" + notes)
    #expect(
      document.written([.footnote])
        == "footnote 1: (1) A/48/915.\nfootnote 2: (2) A/CONF.957/24, p. 3.")
  }

  @Test("Behind a rule they are so too, called or not")
  func rule() {
    let document = document(
      "The General Assembly,\n\n1. Decides to keep the lamps.\n\n__________\n(1) A/48/915.\n"
        + "(2) A/48/\n916.\n\n2. Decides to go on.\n")
    #expect(
      document.written([.operative, .footnote]) == """
        operative 1: 1. Decides to keep the lamps.
        operative 2: 2. Decides to go on.
        footnote 1: (1) A/48/915.
        footnote 2: (2) A/48/916.
        """)
  }

  @Test("A list of items below such a word is none")
  func lists() {
    let document = document(
      "The General Assembly,\n\n1. Decides on the notes\n\n(3) Lamps of the harbour.\n")
    #expect(document.written([.footnote]) == "")
  }
}
