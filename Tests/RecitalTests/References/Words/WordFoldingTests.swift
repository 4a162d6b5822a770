import Testing

@testable import Recital

@Suite("Words as numbers")
struct WordFoldingTests {
  private func words(_ text: String, _ language: Language) -> [UInt64] {
    let bytes = Array(text.utf8)
    let folding = WordFolding(language)
    var hashes: [UInt64] = []
    var offset = 0
    while let word = folding.word(in: bytes.span, at: offset, until: bytes.count) {
      hashes.append(word.hash)
      let next = folding.nextWord(in: bytes.span, behind: word.end, until: bytes.count)
      guard let next else { break }
      offset = next
    }
    return hashes
  }

  @Test("Capitals, apostrophes and hyphens of any shape do not count")
  func shapes() {
    #expect(words("droits de l'homme", .french) == words("Droits de l’Homme", .french))
    #expect(words("Convention-cadre", .french) == words("convention‑cadre", .french))
    #expect(words("État", .french) == words("état", .french))
    #expect(words("Устав", .russian) == words("УСТАВ", .russian))
  }

  @Test("Nor do the endings of Russian words")
  func endings() {
    #expect(words("Всеобщая декларация", .russian) == words("Всеобщей декларацией", .russian))
    #expect(words("Устав", .russian) == words("Уставом", .russian))
    #expect(words("Устав", .russian) != words("Устал", .russian))
  }

  @Test("Nor do the article and the particles of Arabic ones")
  func particles() {
    #expect(words("الإعلان", .arabic) == words("للإعلان", .arabic))
    #expect(words("الإعلان", .arabic) == words("والإعلان", .arabic))
    #expect(words("الاعلان", .arabic) == words("بالإعلان", .arabic))
  }

  @Test("Figures of a footnote call that touch a word are no part of it")
  func calls() {
    #expect(words("Women", .english) == Array(words("Women10", .english).prefix(1)))
  }
}
