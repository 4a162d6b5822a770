import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite("The corpus in other formats")
struct CorpusAsPagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../corpus").standardizedFileURL

  private static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  /// The references, sorted: in a page the footnotes are behind the text.
  private func references(_ file: String, _ path: String) throws -> [String] {
    let bytes = Array(file.utf8)
    let text = try DocumentReader().text(of: bytes, FileKind(of: bytes, path: path), path: path)
    let documents = Analysis(of: text.documents(source: path)).documents
    return documents.flatMap { analysed in
      analysed.extractedMentions().map { mention in
        "\(analysed.document.symbol?.spelling ?? "-") \(mention.target ?? "?") "
          + "\(mention.place.rawValue) \(mention.paragraph ?? "-") \(mention.calledFrom ?? "-") "
          + "\(mention.date?.description ?? "-")"
      }
    }.sorted()
  }

  /// The passages of a text as paragraphs of a page, with the calls and numbers of footnotes raised.
  private func paragraphs(of text: String) -> String {
    let document = Document(plainText: Array(text.utf8), source: "a.txt")
    return document.passages.indices.map { index in
      let passage = document.passages[index]
      var start = passage.range.lowerBound
      var page = ""
      if passage.kind == .footnote, passage.number > 0 {
        let mark = document.text(in: passage.range).prefix { $0.isNumber }
        start += mark.utf8.count
        page = "<sup>\(passage.number)</sup>"
      }
      for call in document.calls where call.passage == index {
        page += escaped(document.text(in: start..<call.range.lowerBound))
        page += "<sup>\(call.number)</sup>"
        start = call.range.upperBound
      }
      return "<p>\(page)\(escaped(document.text(in: start..<passage.range.upperBound)))</p>"
    }.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  @Test("A page gives the references of the text", arguments: names)
  func pages(name: String) throws {
    let text = try text(name)
    let paragraphs = paragraphs(of: text)
    let page = """
      <!DOCTYPE html><html><head><title>resolution 1/1</title></head><body>
      <nav>resolution 2/2</nav><main>\(paragraphs)</main><footer>resolution 3/3</footer></body></html>
      """
    #expect(try references(page, "a.html") == references(text, "a.txt"))
  }

  @Test("Akoma Ntoso gives the references of the text", arguments: names)
  func akomaNtoso(name: String) throws {
    let text = try text(name)
    let paragraphs = paragraphs(of: text)
    let file = "<akomaNtoso><statement><mainBody>\(paragraphs)</mainBody></statement></akomaNtoso>"
    #expect(try references(file, "a.xml") == references(text, "a.txt"))
  }

  @Test("Markdown gives the references of the text", arguments: names)
  func markdown(name: String) throws {
    let text = try text(name)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = line.split(separator: " ", maxSplits: 1)
      let isWord = words.first?.allSatisfy(\.isLetter) == true && words.count == 2
      return isWord ? "*\(words[0])* \(words[1])" : String(line)
    }
    #expect(try references(lines.joined(separator: "\n"), "a.md") == references(text, "a.txt"))
  }
}
