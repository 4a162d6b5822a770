import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite("Reading a PDF")
struct PDFTextTests {
  private func text(_ pdf: SmallPDF) throws -> SourceText {
    try PDFText.text(of: pdf.bytes, path: "a.pdf")
  }

  private func string(_ pdf: SmallPDF) throws -> String {
    String(decoding: try text(pdf).bytes, as: UTF8.self)
  }

  @Test("Lines come in their order, paragraphs parted by a blank line")
  func lines() throws {
    var pdf = SmallPDF()
    pdf.addPage(lines: [
      "Recalling its resolution", "60/1 of 16 September 2005,", "", "Noting all,",
    ])
    #expect(
      try string(pdf) == "Recalling its resolution\n60/1 of 16 September 2005,\n\nNoting all,\n")
  }

  @Test("Small raised figures are calls of footnotes; a number of full size is not")
  func calls() throws {
    var pdf = SmallPDF()
    pdf.addPage([
      .init(text: "the Programme of Action,", x: 100, y: 700),
      .init(text: "12", x: 222, y: 705, size: 7), .init(text: "and 24", x: 236, y: 700),
    ])
    #expect(try string(pdf) == "the Programme of Action,¹² and 24\n")
  }

  @Test("The symbol of a masthead, whose first letter is large, is one word")
  func masthead() throws {
    var pdf = SmallPDF()
    pdf.addPage([
      .init(text: "United Nations", x: 100, y: 700, size: 14),
      .init(text: "A", x: 500, y: 700, size: 20),
      .init(text: "/80/L.934", x: 514, y: 703, size: 10),
    ])
    #expect(try string(pdf).contains("A/80/L.934\n"))
  }

  @Test("Footnotes stand behind the text of their page, behind a rule")
  func notes() throws {
    var pdf = SmallPDF()
    pdf.addPage([
      .init(text: "1. Takes note of the report;", x: 100, y: 700),
      .init(text: "1", x: 240, y: 705, size: 7),
      .init(text: "2. Decides to go on with what was begun here.", x: 100, y: 680),
      .init(text: "1", x: 100, y: 103, size: 5.5), .init(text: "A/60/88.", x: 106, y: 100, size: 9),
    ])
    #expect(
      try string(pdf) == """
        1. Takes note of the report;¹
        2. Decides to go on with what was begun here.

        __________________
        ¹ A/60/88.

        """)
  }

  @Test("Of two columns, the left one is read first, and a title above both before it")
  func columns() throws {
    var pdf = SmallPDF()
    var page: [SmallPDF.Text] = [
      .init(text: "A title over both of the columns that stand below it", x: 100, y: 760, size: 14)
    ]
    for row in 0..<12 {
      page.append(
        .init(text: "left column, line number \(row) of it,", x: 60, y: 700 - Double(row) * 14))
      page.append(
        .init(text: "right column, line number \(row) of it,", x: 320, y: 700 - Double(row) * 14))
    }
    pdf.addPage(page)
    let lines = try string(pdf).split(separator: "\n")
    #expect(lines.first == "A title over both of the columns that stand below it")
    #expect(lines.dropFirst().prefix(12).allSatisfy { $0.hasPrefix("left") })
    #expect(lines.suffix(12).allSatisfy { $0.hasPrefix("right") })
  }

  @Test("The cells of a row of a table stay together")
  func tables() throws {
    var pdf = SmallPDF()
    pdf.addPage(
      (0..<6).flatMap { row -> [SmallPDF.Text] in
        let y = 700 - Double(row) * 30
        return [
          .init(text: "A/60/\(row)", x: 60, y: y),
          .init(text: "the report on number \(row), with all that", x: 320, y: y),
          .init(text: "belongs to it", x: 320, y: y - 13),
        ]
      })
    let lines = try string(pdf).split(separator: "\n")
    #expect(
      lines.prefix(3) == ["A/60/0", "the report on number 0, with all that", "belongs to it"])
    #expect(lines.count == 18)
  }

  @Test("What is repeated at the head and the foot of pages is left out; pages are marked")
  func pages() throws {
    var pdf = SmallPDF()
    for number in 1...4 {
      pdf.addPage(
        lines: ["What page \(number) says goes on"], header: "A/60/88", footer: "\(number)/4")
    }
    let text = try text(pdf)
    let string = String(decoding: text.bytes, as: UTF8.self)
    #expect(string.components(separatedBy: "A/60/88").count == 2)
    #expect(!string.contains("2/4"))
    #expect(text.marks.pages.count == 4)
    for number in 1...4 {
      let place = try #require(string.range(of: "page \(number)"))
      let offset = string.utf8.distance(from: string.startIndex, to: place.lowerBound)
      #expect(text.marks.page(at: offset) == number)
    }
  }

  @Test("A link lies over the words that it covers, without the brackets around them")
  func links() throws {
    var pdf = SmallPDF()
    let address = "https://docs.un.org/en/A/RES/60/1"
    pdf.addPage([
      .init(text: "resolution ", x: 100, y: 700),
      .init(text: "60/1", x: 153, y: 700, link: address),
      .init(text: "of 2005", x: 180, y: 700),
    ])
    let text = try text(pdf)
    #expect(text.marks.links.map(\.value) == [address])
    let range = try #require(text.marks.links.first?.range)
    #expect(String(decoding: text.bytes[range], as: UTF8.self) == "60/1")
  }

  @Test("A page without text says that it is to be recognized first")
  func scanned() {
    var pdf = SmallPDF()
    pdf.addPage([])
    pdf.addPage([])
    #expect(throws: ReadingError.pdf(path: "a.pdf", .noTextLayer(pages: 2))) { try text(pdf) }
  }

  @Test("A file that opens with a password only is named so")
  func encrypted() {
    var pdf = SmallPDF(isEncrypted: true)
    pdf.addPage(lines: ["secret"])
    #expect(throws: ReadingError.pdf(path: "a.pdf", .encrypted)) { try text(pdf) }
  }

  @Test("A file that is cut off or none gives a sentence", arguments: [9, 40, 200])
  func damaged(count: Int) {
    var pdf = SmallPDF()
    pdf.addPage(lines: ["Recalling its resolution 60/1,"])
    #expect(throws: ReadingError.pdf(path: "a.pdf", .damaged)) {
      try PDFText.text(of: Array(pdf.bytes.prefix(count)), path: "a.pdf")
    }
  }

  @Test("Reading goes on to the references, with their pages")
  func references() throws {
    var pdf = SmallPDF()
    pdf.addPage(lines: ["Recalling its resolution 60/1 of 16 September 2005,"])
    pdf.addPage(lines: ["Noting its resolution 61/105 of 8 December 2006,"])
    let folder = try TemporaryFolder()
    let path = try folder.write(pdf.bytes, to: "a.pdf")
    let documents = try DocumentReader().read(path).documents.map(Analysis.analyse)
    let mentions = documents.flatMap { $0.extractedMentions() }
    #expect(mentions.map(\.target) == ["A/RES/60/1", "A/RES/61/105"])
    #expect(mentions.map(\.page) == [1, 2])
  }

  @Test("Ten thousand pages are read", .timeLimit(.minutes(5)))
  func tenThousandPages() throws {
    var pdf = SmallPDF()
    for number in 1...10_000 { pdf.addPage(lines: ["Page \(number) of a very long report"]) }
    let text = try text(pdf)
    #expect(text.marks.pages.count == 10_000 && text.loss == nil)
  }
}
