import Recital
import Testing

@Suite("Any bytes make a document")
struct AnyBytesTests {
  static let texts: [[UInt8]] = [
    [], [0x0A], [0xFF, 0xFE, 0x00], [0xE2], [0xC2], [0x81], [0xE2, 0x81], Array("1".utf8),
    Array("1.".utf8), Array("(a)".utf8), Array("58/".utf8), Array("**".utf8), Array("_____".utf8),
    Array("<!--".utf8), Array("/RES/".utf8), Array("[".utf8), Array("Resolution 9 (".utf8),
    Array(repeating: 0x0A, count: 100_000), Array(repeating: 0x31, count: 100_000),
    Array(repeating: 0xE2, count: 10_000), Array(repeating: 0x2A, count: 10_000),
  ]

  @Test("Passages follow each other and stay inside the text", arguments: texts)
  func passages(bytes: [UInt8]) {
    expectSound(Document(plainText: bytes, source: "any"))
  }

  @Test("Random mixtures of marks, figures and words are read")
  func mixtures() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let parts = [
      "\n", "\n\n", " ", "1", "1.", "(a) ", "A/RES/58/901", "¹", "，", "。", "The General Assembly,",
      "____", "大会，", "---", "2/7", "24-23958", "\u{0C}", "Annex", "Recalling", ",1 ", "; 6", "**",
      "58/901. ", "A", "2 December 2024", "\u{FEFF}", "　", "见", "[", "Rights 1 of",
    ]
    for _ in 0..<500 {
      let text = (0..<next(60)).map { _ in parts[next(parts.count)] }.joined()
      expectSound(document(text))
    }
  }

  private func expectSound(_ document: Document) {
    var end = 0
    for passage in document.passages {
      #expect(passage.range.lowerBound >= end)
      end = passage.range.upperBound
      let source = document.reading.sourceRange(of: passage.range)
      #expect(source.upperBound <= document.bytes.count)
    }
    #expect(end <= document.reading.bytes.count)
    var place = 0
    for call in document.calls {
      #expect(call.range.lowerBound >= place)
      place = call.range.lowerBound
      #expect(document.passages.indices.contains(call.passage))
    }
  }
}

@Suite("Places in a document")
struct PlaceTests {
  @Test("An offset lies in one passage or between two")
  func passageAt() {
    let text = document("The Security Council,\n1. Decides;\n2. Urges.")
    for (index, passage) in text.passages.enumerated() {
      #expect(text.passage(at: passage.range.lowerBound) == index)
      #expect(text.passage(at: passage.range.upperBound - 1) == index)
    }
    #expect(text.passage(at: text.passages[0].range.upperBound) == nil)
    #expect(text.passage(at: -1) == nil)
  }

  @Test("Lines are counted from 1", arguments: [(0, 1), (1, 1), (2, 2), (3, 3), (19, 4), (99, 4)])
  func lines(offset: Int, line: Int) {
    let table = LineTable(of: Array("a\n\nbcdefghijklmnop\nq".utf8))
    #expect(table.line(at: offset) == line)
  }
}
