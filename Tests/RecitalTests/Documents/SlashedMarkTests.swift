import Recital
import Testing

@Suite("Footnotes with a slash, as they were printed up to the 1990s")
struct SlashedMarkTests {
  let resolution = document(
    """
    A/RES/47/990
    18 December 1992

    47/990.   Archives of the mountains

         The General Assembly,

         Recalling the declaration contained in its resolution 2832 (XXVI) of
    16 December 1971, and recalling also its resolution 46/49 of 9 December 1991
    and other relevant resolutions, 1/

         Reaffirming its conviction that concrete action is required in all
    the valleys where archives are kept and that the States concerned should
    lend their help,

         Having considered the report of the Ad Hoc Committee 2/ and the note by
    the Secretary-General, 3/

         1.   Takes note of the report of the Ad Hoc Committee 2/ and of all that
    it says on the valleys;

         2.   Decides to consider the item again at its forty-eighth session and
    to keep the archives open.

                                                   85th plenary meeting
                                                        9 December 1992


         1/   Resolutions 2992 (XXVII), 3080 (XXVIII), 3259 A (XXIX), 3468 (XXX),
    31/88, 32/86, S-10/2, 33/68, 34/80 A and B, 35/150, 36/90, 37/96, 38/185,
    39/149, 40/153, 41/87, 42/79, 43/79, 44/120 and 45/77.

         2/   Official Records of the General Assembly, Forty-seventh Session,
    Supplement No. 29 (A/47/29).

         3/   A/47/102-S/23647.
    """)

  @Test("The notes are footnotes, whole, under their numbers")
  func notes() {
    let notes = resolution.passages.filter { $0.kind == .footnote }
    #expect(notes.map(\.number) == [1, 2, 3])
    #expect(resolution.text(in: notes[0].range).hasSuffix("44/120 and 45/77."))
    #expect(resolution.text(in: notes[1].range).hasSuffix("Supplement No. 29 (A/47/29)."))
  }

  @Test("Each call is found where it stands, a second call of a note too")
  func calls() {
    #expect(
      resolution.called
        == ["1 in preamble 1", "2 in preamble 3", "3 in preamble 3", "2 in operative 1"])
    #expect(resolution.calls.map { resolution.text(in: $0.range) } == ["1/", "2/", "3/", "2/"])
  }

  @Test("A call at the end of a line parts no word from the next line, and ends the paragraph")
  func paragraphs() {
    let preamble = resolution.written([.preamble])
    #expect(preamble.split(separator: "\n").count == 3)
  }

  @Test(
    "Notes without a rule before them end the text, in every language",
    arguments: [
      ("L'Assemblée générale,\nPrenant acte du rapport 1/,\n1. Décide.\n\n1/ A/48/384.", 1),
      ("La Asamblea General,\nTomando nota del informe 1/,\n1. Decide.\n\n1/ A/48/384.", 1),
      ("Генеральная Ассамблея,\nотмечая доклад 1/,\n1. постановляет.\n\n1/ См. A/48/384.", 1),
      ("The General Assembly,\nNoting the report 1/ and the note, 2/\n\n1/ A/1.\n2/ A/2.", 2),
    ])
  func languages(text: String, count: Int) {
    let document = document(text)
    #expect(document.passages.count { $0.kind == .footnote } == count)
    #expect(document.calls.count == count)
  }

  @Test(
    "Fractions, symbols and numbers that are broken at their slash are no calls",
    arguments: [
      "The General Assembly,\nNoting the scale of 1/250,000 and A/48/\n15 and resolution 48/\n16,\n"
        + "\n1/ A/1.",
      "The General Assembly,\nNoting and/or A/C.1/L.1,\n\n1/ A/1.",
    ])
  func others(text: String) {
    #expect(document(text).calls.isEmpty)
  }

  @Test("What a note says explains the name before its call, and gives it the verb there")
  func references() {
    let text = """
      The General Assembly,
      Taking note of the ⟦report of the Secretary-General|A/48/384⟧ 1/ and of others,

      1/ A/48/384.
      """
    #expect(renamed(text) == text)
    let verbs = """
      The General Assembly,
      Taking note of the report of the Secretary-General 1/ and of others,

      1/ ⟦A/48/384|Taking note of⟧.
      """
    #expect(remarked(verbs, .verb) == verbs)
  }

  @Test("A list of numbers goes on behind a call")
  func lists() {
    let text = """
      The General Assembly,
      Recalling its ⟦resolutions 46/49|A/RES/46/49⟧ of 9 December 1991, 1/ ⟦47/59|A/RES/47/59⟧ and \
      ⟦47/60|A/RES/47/60⟧,

      1/ ⟦A/1|A/1⟧.
      """
    #expect(remarked(text) == text)
  }
}
