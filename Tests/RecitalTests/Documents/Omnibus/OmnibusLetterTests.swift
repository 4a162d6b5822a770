import Testing

@testable import Recital

@Suite("The letters of a family")
struct OmnibusLetterTests {
  @Test("Behind Z they are doubled", arguments: [("A", 0), ("Z", 25), ("AA", 26), ("BB", 27)])
  func places(text: String, place: Int) {
    #expect(OmnibusLetter.place(of: text) == place)
    #expect(OmnibusLetter.text(at: place) == text)
  }
}
