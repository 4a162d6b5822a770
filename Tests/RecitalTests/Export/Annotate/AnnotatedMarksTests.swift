import Testing

@testable import Recital

@Suite("Mentions that overlap")
struct AnnotatedMarksTests {
  private func mention(_ range: Range<Int>) -> ExtractedMention {
    ExtractedMention(
      source: "a.txt", document: nil, language: .english, target: nil, form: .named, text: "",
      range: range, line: 1, place: .body, paragraph: nil, footnote: nil, calledFrom: nil,
      verb: nil, treatment: nil, date: nil, pinpoint: nil, reasons: [], confidence: 0)
  }

  @Test("Each part knows what covers it, the shortest first")
  func parts() {
    let marks = AnnotatedMarks([
      mention(0..<20), mention(5..<10), mention(8..<30), mention(40..<41),
    ])
    #expect(marks.parts.map(\.range) == [0..<5, 5..<8, 8..<10, 10..<20, 20..<30, 40..<41])
    #expect(marks.parts.map(\.mentions) == [[0], [1, 0], [1, 0, 2], [0, 2], [2], [3]])
  }

  @Test("Mentions of one stretch stay together")
  func same() {
    let marks = AnnotatedMarks([mention(3..<9), mention(3..<9)])
    #expect(marks.parts.map(\.mentions) == [[0, 1]])
  }
}
