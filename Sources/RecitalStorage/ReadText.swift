import Foundation
import Recital

/// A text of a file with the documents that it holds, as it goes into the store.
struct ReadText: Sendable {
  let source: String
  let content: [UInt8]
  /// What the format of the file says beside the text, as JSON.
  let marks: String?
  let documents: [ReadDocument]

  /// The texts of documents that were read from one file, in their order: the documents of one
  /// text follow each other and share its bytes.
  static func texts(of analysed: [AnalysedDocument]) -> [ReadText] {
    let documents = analysed.map(\.document)
    var texts: [ReadText] = []
    var start = 0
    while start < documents.count {
      var end = start + 1
      while end < documents.count, documents[end].source == documents[start].source,
        documents[end].bytes == documents[start].bytes
      {
        end += 1
      }
      texts.append(ReadText(analysed[start..<end]))
      start = end
    }
    return texts
  }

  private init(_ documents: ArraySlice<AnalysedDocument>) {
    let first = documents[documents.startIndex].document
    let lines = LineTable(of: first.bytes)
    source = first.source
    content = first.bytes
    marks = first.marks.flatMap(ReadText.json)
    self.documents = documents.map { ReadDocument($0, lines) }
  }

  /// Reads the documents of a text of the store again.
  static func documents(in content: [UInt8], source: String, marks: String?) -> [Document] {
    Document.documents(inPlainText: content, source: source, marks: marks.flatMap(ReadText.marks))
  }

  private static func json(of marks: SourceMarks) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(marks)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func marks(in json: String) -> SourceMarks? {
    try? JSONDecoder().decode(SourceMarks.self, from: Data(json.utf8))
  }
}
