import GRDB
public import Recital

extension CitationStore {
  /// The passages that hold some words, those that say most about them first.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - language: The language of the documents to look in; all of them where nil.
  ///   - limit: How many passages to give at most.
  /// - Returns: The passages, and how many there are in all.
  /// - Throws: `StoreError` where the store cannot be read.
  public func passages(
    matching query: PassageQuery, in language: Language? = nil, atMost limit: Int
  ) throws(StoreError) -> (passages: [FoundPassage], count: Int) {
    try read { db in
      let ranking = try PassageRanking(of: query, in: language, db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT text.source, document.symbol, document.title, document.language, passage.kind,
            passage.number, passage.line, passage.page, passage.text, document.id, passage.position
          FROM json_each(?) AS hit CROSS JOIN passage ON passage.id = hit.value ->> 0
          JOIN document ON document.id = passage.document JOIN text ON text.id = document.text
          JOIN file ON file.id = text.file
          ORDER BY hit.value ->> 1, file.key, text.position, document.position, passage.position
          LIMIT ?
          """, arguments: [ranking.best(limit), limit])
      return (try rows.map { try CitationStore.passage($0, query, db) }, ranking.count)
    }
  }

  private static func passage(
    _ row: Row, _ query: PassageQuery, _ db: Database
  ) throws -> FoundPassage {
    let text: String = row[8]
    let match = query.match(in: text) ?? text.startIndex..<text.startIndex
    var passage = FoundPassage(
      source: row[0], language: Language(rawValue: row[3]) ?? .english,
      place: Passage.Kind(rawValue: row[4]) ?? .body, number: row[5] ?? 0, line: row[6],
      excerpt: Excerpt(around: match, in: text),
      references: try references(document: row[9], passage: row[10], db))
    passage.document = row[1]
    passage.title = row[2]
    passage.page = row[7]
    return passage
  }

  private static func references(
    document: Int64, passage: Int, _ db: Database
  ) throws -> [String] {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT target.name FROM reference JOIN target ON target.id = reference.target
        WHERE reference.document = ? AND reference.passage = ?
        ORDER BY reference.start, reference.position
        """, arguments: [document, passage])
    var known: Set<String> = []
    return names.filter { known.insert($0).inserted }
  }
}
