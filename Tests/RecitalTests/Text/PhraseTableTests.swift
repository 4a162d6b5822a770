import Testing

@testable import Recital

@Suite("Looking up phrases")
struct PhraseTableTests {
  private let places = PhraseTable<Int>(.first, [("of", 1), ("of the", 2), ("on", 3), ("é", 4)])

  private func end(_ text: String, at start: Int = 0) -> Int? {
    let bytes = Array(text.utf8)
    return places.match(in: bytes.span, at: start, until: bytes.count)?.end
  }

  @Test(
    "The longest phrase wins, capitals or not",
    arguments: [("of the", 6), ("OF THE", 6), ("of this", 2), ("On", 2), ("é", 2)])
  func longest(text: String, end: Int) {
    #expect(self.end(text) == end)
  }

  @Test(
    "What only begins like one is none", arguments: ["o", "or", "é".uppercased(), "", "the", "ot"])
  func none(text: String) {
    #expect(end(text) == nil)
  }

  @Test("A lookup stays inside its bounds")
  func bounds() {
    let bytes = Array("of the".utf8)
    #expect(places.match(in: bytes.span, at: 0, until: 5)?.end == 2)
    #expect(places.match(in: bytes.span, at: 0, until: 1) == nil)
    #expect(places.match(in: bytes.span, at: -1, until: 6) == nil)
    #expect(places.match(in: bytes.span, at: 6, until: 6) == nil)
  }

  @Test("Phrases of one byte stand before anything, at either end")
  func short() {
    let first = PhraseTable<Void>(.first, ["-", " - "])
    let last = PhraseTable<Void>(.last, ["-", "to"])
    let bytes = Array("-7x- to".utf8)
    #expect(first.match(in: bytes.span, at: 0, until: 7)?.end == 1)
    #expect(last.match(in: bytes.span, before: 4, from: 0)?.start == 3)
    #expect(last.match(in: bytes.span, before: 7, from: 0)?.start == 5)
    #expect(last.match(in: bytes.span, before: 7, from: 6) == nil)
  }

  @Test("Where capitals count, they do")
  func exact() {
    let table = PhraseTable<Void>(.first, letters: .exact, ["The "])
    let bytes = Array("The the ".utf8)
    #expect(table.match(in: bytes.span, at: 0, until: 8) != nil)
    #expect(table.match(in: bytes.span, at: 4, until: 8) == nil)
  }
}
