import Testing

@testable import Recital

@Suite("Where sentences begin")
struct SentenceStartTests {
  private func last(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return SentenceStart.last(in: bytes.span, from: 0, until: bytes.count).map {
      String(decoding: bytes[$0...], as: UTF8.self)
    }
  }

  @Test("A stop behind a word, a figure or a parenthesis, with a capital behind it")
  func sentences() {
    #expect(last("The lamps burn. The Council notes") == "The Council notes")
    #expect(last("in 2004. Les lampes") == "Les lampes")
    #expect(last("(A/60/88). Совет отмечает") == "Совет отмечает")
    #expect(last("灯亮着。安理会注意到") == "安理会注意到")
  }

  @Test("No sentence begins behind an abbreviation")
  func abbreviations() {
    #expect(last("noting that Mr. Lampe and No. 5") == nil)
    #expect(last("see paras. 3 and 4") == nil)
  }
}
