import Foundation
import GRDB
import Recital

/// The documents of a store in the order of their files, without their texts: what a run knows.
struct RunDocuments: Sendable {
  /// A text with the numbers of its documents.
  struct Text: Sendable {
    let id: Int64
    /// The key of its file.
    let key: String
    let size: Int
    var documents: [Int64]
    var isStale: Bool
  }

  /// What the documents know together.
  let resolver: RunResolver
  /// The digest of what the run answers to each document, by the number of the document.
  private(set) var knowledge: [Int64: [UInt8]] = [:]
  /// The texts in the order of their files.
  private(set) var texts: [Text] = []

  /// The texts with a document to which the run answered otherwise before, or never.
  var staleTexts: [Text] { texts.filter(\.isStale) }

  init(in store: CitationStore) throws(StoreError) {
    let rows = try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT file.key, text.id, length(text.content), document.id, document.contribution,
            resolution.knowledge, text.position, document.position
          FROM document JOIN text ON text.id = document.text JOIN file ON file.id = text.file
          LEFT JOIN resolution ON resolution.document = document.id
          ORDER BY text.file, text.position, document.position
          """)
    }.map { row in (key: row[0] as String, row: row) }
    // Documents of one file are together already, and stay so.
    let ordered = RunDocuments.ordered(rows)
    var contributions: [RunContribution] = []
    contributions.reserveCapacity(ordered.count)
    for (_, row) in ordered {
      guard let contribution = RunContribution(archive: [UInt8](row[4] as Data)) else {
        throw .damaged(path: store.path, message: "a document makes no sense")
      }
      contributions.append(contribution)
    }
    resolver = RunResolver(contributions)
    for ((key, row), contribution) in zip(ordered, contributions) {
      let known = ContentDigest.sha256(resolver.answers(to: contribution))
      knowledge[row[3]] = known
      let isStale = (row[5] as Data?).map(Array.init) != known
      if let last = texts.last, last.id == row[1] {
        texts[texts.count - 1].documents.append(row[3])
        texts[texts.count - 1].isStale = last.isStale || isStale
      } else {
        texts.append(
          Text(id: row[1], key: key, size: row[2], documents: [row[3]], isStale: isStale))
      }
    }
  }

  private static func ordered(_ rows: [(key: String, row: Row)]) -> [(key: String, row: Row)] {
    let keys = Set(rows.map(\.key)).sorted(by: FileKey.precedes)
    let places = Dictionary(
      keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.enumerated().sorted { left, right in
      let (one, other) = (places[left.element.key] ?? 0, places[right.element.key] ?? 0)
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
  }
}
