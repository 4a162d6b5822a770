import Foundation
import Testing

@testable import Recital

@Suite("Writing passages that were found")
struct FoundPassageWriterTests {
  private let passage: FoundPassage = {
    let text = "Recalling all that was said.\u{1B} Welcoming the trade in small arms, as it is"
    let match = text.range(of: "small arms") ?? text.startIndex..<text.startIndex
    var passage = FoundPassage(
      source: "a.txt", language: .english, place: .preamble, number: 2, line: 7,
      excerpt: Excerpt(around: match, in: text), references: ["A/RES/56/24V", "=A1"])
    passage.document = "A/RES/57/72"
    passage.page = 3
    return passage
  }()

  @Test("For a reader: place, sentence, instruments; nothing that steers a terminal")
  func text() {
    #expect(
      FoundPassageWriter().text(of: [passage]) == """
        a.txt:7: A/RES/57/72, preamble 2, page 3
            Recalling all that was said. Welcoming the trade in small arms, as it is
          → A/RES/56/24V, =A1

        """)
    var colored = FoundPassageWriter()
    colored.isColored = true
    #expect(colored.text(of: [passage]).contains("\u{1B}[1msmall arms\u{1B}[0m"))
  }

  @Test("As JSON, all keys are there")
  func json() throws {
    let json = FoundPassageWriter().json(of: [passage])
    let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(rows?.first?.count == 11)
    #expect(rows?.first?["references"] as? [String] == ["A/RES/56/24V", "=A1"])
    #expect(FoundPassageWriter().json(of: []) == "[]\n")
  }

  @Test("As CSV, one row a passage")
  func csv() {
    let rows = FoundPassageWriter().csv(of: [passage]).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows[1].hasPrefix("a.txt,A/RES/57/72,,en,preamble,2,7,3,"))
  }
}
