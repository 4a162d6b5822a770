import Testing

@testable import Recital

@Suite("The language of a text")
struct LanguageDetectionTests {
  @Test(
    "It is told by short words, wherever they stand among the blocks of bytes", arguments: 0...70)
  func shortWords(_ shift: Int) {
    let head = String(repeating: "w", count: shift) + " "
    #expect(language(head + "The keeper of the lighthouse and the ships at sea") == .english)
    #expect(language(head + "Les gardiens des phares et la mer, du soir au matin") == .french)
    #expect(language(head + "Los guardianes del faro y el mar, por la tarde") == .spanish)
  }

  @Test("Only whole words of up to three letters count")
  func longWords() {
    let words = String(repeating: "desdes lesles duetaux ", count: 20)
    #expect(language(words + "the sea") == .english)
    #expect(language(words + "les mers") == .french)
  }

  @Test(
    "It is told by the script",
    arguments: [
      ("Смотрители маяка у моря", Language.russian), ("حراس المنارة قرب البحر", .arabic),
      ("海边灯塔的看守人 of the sea", .chinese),
    ])
  func scripts(text: String, expected: Language) {
    #expect(language(text) == expected)
  }

  private func language(_ text: String) -> Language { Language(ofMost: Array(text.utf8)) }
}
