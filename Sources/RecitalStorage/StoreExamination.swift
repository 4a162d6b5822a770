import Foundation
import GRDB
import Recital

/// Looks for what is not as it should be in a store, without changing it.
public struct StoreExamination: Sendable {
  /// What is wrong; empty where the store is sound.
  public private(set) var faults: [StoreFault] = []
  /// The version of the store.
  public private(set) var version = 0
  /// Files, documents, passages, references and instruments in the store.
  public private(set) var counts: [(table: String, count: Int)] = []

  /// Examines the store at a path.
  ///
  /// - Throws: `StoreError` where it cannot be opened at all.
  public init(of path: String) throws(StoreError) {
    let store = try CitationStore(asking: path)
    try examineFile(store)
    guard faults.isEmpty else { return }
    try examineRows(store)
    try examineWords(store)
    try examineRun(store)
  }

  private mutating func examineFile(_ store: CitationStore) throws(StoreError) {
    do {
      faults += try store.read { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
          .map { .integrity(message: $0) }
      }
    } catch .damaged(_, let message) {
      faults.append(.integrity(message: message))
    }
  }

  private mutating func examineRows(_ store: CitationStore) throws(StoreError) {
    let (version, counts, faults) = try store.read { db in
      var faults: [StoreFault] = []
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
        [$0["table"] as String, $0["parent"] as String]
      }
      let kinds = Dictionary(grouping: orphans, by: \.self)
      for names in kinds.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        let count = kinds[names, default: []].count
        faults.append(.orphans(table: names[0], of: names[1], count: count))
      }
      for table in ["reference", "unresolved", "footnote_call"] {
        let count = try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM \(table) AS one WHERE NOT EXISTS (
              SELECT 1 FROM passage
              WHERE passage.document = one.document AND passage.position = one.passage)
            """)
        if let count, count > 0 { faults.append(.homeless(table: table, count: count)) }
      }
      let counts = try ["file", "document", "passage", "reference", "instrument"].map {
        (table: $0, count: try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0)
      }
      return (try Schema.version(of: db), counts, faults)
    }
    (self.version, self.counts) = (version, counts)
    self.faults += faults
  }

  /// Makes the words of all passages anew, and compares which stand how often in how many.
  private mutating func examineWords(_ store: CitationStore) throws(StoreError) {
    faults += try StoreError.translating(store.path) {
      try store.database.writeWithoutTransaction { db in
        var faults: [StoreFault] = []
        let strays = try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM passage_words_docsize WHERE id NOT IN (SELECT id FROM passage)"
        )
        if let strays, strays > 0 { faults.append(.strayWords(count: strays)) }
        let different = try StoreExamination.differentWords(db)
        if different > 0 { faults.append(.words(passages: different)) }
        return faults
      }
    }
  }

  private static func differentWords(_ db: Database) throws -> Int {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE temp.again USING fts5(words, content = '', tokenize = 'ascii');
        CREATE VIRTUAL TABLE temp.again_terms USING fts5vocab('temp', 'again', 'row');
        CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'passage_words', 'row');
        """)
    let insert = try db.makeStatement(sql: "INSERT INTO temp.again (rowid, words) VALUES (?, ?)")
    let passages = try Row.fetchCursor(db, sql: "SELECT id, text FROM passage")
    try db.inSavepoint {
      while let row = try passages.next() {
        try insert.execute(arguments: [row[0] as Int64, SearchWords.words(in: row[1])])
      }
      return .commit
    }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT term, doc, cnt FROM (SELECT * FROM temp.terms EXCEPT SELECT * FROM temp.again_terms)
          UNION
          SELECT term, doc, cnt FROM (SELECT * FROM temp.again_terms EXCEPT SELECT * FROM temp.terms))
        """) ?? 0
  }

  private mutating func examineRun(_ store: CitationStore) throws(StoreError) {
    guard try store.isComplete() else {
      faults.append(.unfinished)
      return
    }
    if let stamp = try store.read({ db in try State.graphStamp(db) }),
      GraphSnapshot.isWrong(beside: store.path, stamp: stamp)
    {
      faults.append(.snapshot)
    }
    guard try !store.read(State.holdsGraphs) else {
      // What it was made of is not in the store: that it can be read is all that can be said.
      if (try? store.graph()) == nil { faults.append(.graph) }
      return
    }
    let run = try RunDocuments(in: store)
    let unjoined = run.staleTexts.reduce(0) { $0 + $1.documents.count }
    if unjoined > 0 { faults.append(.unjoined(count: unjoined)) }
    let (stored, made) = try store.read { db in
      let row = try Row.fetchOne(db, sql: "SELECT content, evidence FROM graph")
      let stored = row.map { [[UInt8]($0[0] as Data), [UInt8]($0[1] as Data)] }
      let made = CitationGraph(citing: try CitingRows.documents(db)).archive
      return (stored, [made.graph, made.evidence])
    }
    if stored != made { faults.append(.graph) }
  }
}
