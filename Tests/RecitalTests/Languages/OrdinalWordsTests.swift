import Testing

@testable import Recital

@Suite("Ordinals in words")
struct OrdinalWordsTests {
  @Test(
    "Every language says every number up to eighty-nine",
    arguments: [Language.arabic, .chinese, .english, .french, .russian, .spanish])
  func numbers(language: Language) {
    let said = Set(OrdinalWords.ordinals(in: language).map(\.1))
    #expect((1...89).allSatisfy(said.contains))
  }

  @Test(
    "No word says two numbers",
    arguments: [Language.arabic, .chinese, .english, .french, .russian, .spanish])
  func words(language: Language) {
    var numbers: [String: Int] = [:]
    for (word, number) in OrdinalWords.ordinals(in: language) {
      #expect(numbers.updateValue(number, forKey: word) ?? number == number)
    }
  }

  @Test(
    "Compounds are spelled as each language spells them",
    arguments: [
      (Language.english, "seventy-sixth", 76), (.french, "soixante et onzième", 71),
      (.french, "quarante et unième", 41), (.french, "soixante-dix-septième", 77),
      (.spanish, "septuagésimo séptimo", 77), (.spanish, "decimotercer", 13),
      (.russian, "сорок третья", 43), (.russian, "семидесятой", 70),
      (.arabic, "الحادية والستون", 61), (.arabic, "الثانية عشرة", 12), (.chinese, "七十六", 76),
      (.chinese, "十", 10), (.english, "twelfth", 12), (.english, "twentieth", 20),
    ])
  func compounds(language: Language, word: String, number: Int) {
    #expect(OrdinalWords.ordinals(in: language).contains { $0.0 == word && $0.1 == number })
  }
}
