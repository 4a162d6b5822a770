import Testing

@testable import Recital

@Suite("A source in the spelling that the readers know")
struct SpelledSourceTests {
  @Test(
    "Lines and figures are those of the text as it is spelled",
    arguments: [
      (
        Language.arabic, "القرار ٤٠/١٥٢ سين\nوالقرار 1514 (د-15)\n",
        "القرار 40/152 O\nوالقرار 1514 (XV)\n"
      ),
      (
        .russian, "в резолюции 53/77 Т\nи в документе А/60/88\n",
        "в резолюции 53/77 T\nи в документе A/60/88\n"
      ),
      (.chinese, "第一五一四（十五）號決議\n", "第1514 (XV)號決議\n"),
    ])
  func respelled(language: Language, text: String, spelled: String) {
    let source = SpelledSource(Array(text.utf8), in: language)
    let plain = LineReader(Array(spelled.utf8)).result()
    #expect(String(decoding: source.bytes, as: UTF8.self) == spelled)
    #expect(source.respellings.last?.bytes == source.bytes)
    #expect(source.lines.map(\.start) == plain.lines.map(\.start))
    #expect(source.lines.map(\.end) == plain.lines.map(\.end))
    #expect(source.index.figures == plain.index.figures)
  }

  @Test(
    "Lines that are read again are as if all of them were",
    arguments: [
      (
        Language.arabic,
        "\n\n  القرار 40/152 سين\n\n)1994( 918\n\u{C}نص(1)، 《2》\n   **و** 1514 (د-15)،\n(1) ¹ 12"
      ),
      (.russian, "53/77 Т\n\n   и А/60/88 ⁴\n\u{C}\n12.\n  **34/65 А и В** 《3》,\n\n217 А (ІІІ)"),
    ])
  func readAgain(language: Language, text: String) {
    let source = SpelledSource(Array(text.utf8), in: language)
    let whole = LineReader(source.bytes).result()
    #expect(!source.respellings.isEmpty)
    #expect(source.lines.map { "\($0)" } == whole.lines.map { "\($0)" })
    #expect(source.index.figures == whole.index.figures)
    #expect(source.index.brackets == whole.index.brackets)
  }

  @Test("A text in the usual spelling keeps its bytes", arguments: Language.allCases)
  func plain(language: Language) {
    let text = Array("Resolution 61/16\n\n1.  See ¹ and 《2》\n".utf8)
    let source = SpelledSource(text, in: language)
    #expect(source.bytes == text)
    #expect(source.respellings.isEmpty)
    #expect(source.lines.count == 2)
    #expect(source.index.brackets.count == 1)
  }
}
