import Testing

@testable import Recital

@Suite("Sessions in words")
struct SessionPhraseTests {
  @Test(
    "The number is in words or in figures",
    arguments: [
      (Language.english, "at the Sixty-first Session", 61), (.english, "62nd session", 62),
      (.french, "la soixante-quinzième session", 75), (.french, "75e session", 75),
      (.spanish, "el quincuagésimo período de sesiones", 50),
      (.russian, "сорок пятая сессия", 45), (.arabic, "الدورة الخامسة والسبعين", 75),
      (.chinese, "大会第六十一届会议", 61), (.chinese, "大会第61届会议", 61),
    ])
  func sessions(language: Language, text: String, number: Int) {
    let bytes = Array(text.utf8)
    let session = SessionPhrase.session(
      in: bytes.span, before: bytes.count, from: 0, language)
    #expect(session?.value == number)
  }

  @Test("A special session is no regular one")
  func special() {
    let bytes = Array("Tenth Special Session".utf8)
    #expect(SessionPhrase.session(in: bytes.span, before: bytes.count, from: 0, .english) == nil)
  }
}
