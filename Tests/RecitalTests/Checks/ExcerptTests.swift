import Recital
import Testing

@Suite("The sentence around a finding")
struct ExcerptTests {
  private func excerpt(_ text: String, _ mark: String, columns: Int = 70) throws -> Excerpt {
    let document = Document(plainText: Array(text.utf8), source: "a.txt")
    let bytes = document.reading.bytes
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: mark.utf8) })
    return Excerpt(around: start..<start + mark.utf8.count, in: document, columns: columns)
  }

  @Test("A short paragraph is shown whole, in three parts")
  func whole() throws {
    let excerpt = try excerpt("Recalling its resolution 56/24 V of 24 December 2001,\n", "56/24 V")
    #expect(excerpt.lead == "Recalling its resolution ")
    #expect(excerpt.mark == "56/24 V")
    #expect(excerpt.tail == " of 24 December 2001,")
  }

  @Test("A long one is cut on both sides")
  func cut() throws {
    let excerpt = try excerpt(
      "Recalling its resolution 56/24 V of 24 December 2001,\n", "56/24 V", columns: 10)
    #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("…"))
    #expect(excerpt.text.contains("56/24 V"))
  }

  @Test("A Chinese sentence ends with its full stop")
  func chinese() throws {
    let excerpt = try excerpt("先前的话。回顾第 57/72 号决议。后来的话。\n", "第 57/72 号决议")
    #expect(excerpt.text == "回顾第 57/72 号决议。")
  }

  @Test("Characters that steer a terminal are left out")
  func hostile() throws {
    let excerpt = try excerpt("Recalling \u{1B}[31mits \u{202E}resolution 56/24 V,\n", "56/24 V")
    #expect(!excerpt.text.unicodeScalars.contains("\u{1B}"))
    #expect(!excerpt.text.unicodeScalars.contains("\u{202E}"))
  }
}
