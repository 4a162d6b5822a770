import GRDB

/// All that a store holds as lines in an order that depends on nothing but what it holds.
enum StoreDump {
  static func lines(_ db: Database) throws -> [String] {
    try queries.flatMap { query in
      try Row.fetchAll(db, sql: query).map { row in
        row.databaseValues.map { $0.description }.joined(separator: " | ")
      }.sorted()
    }
  }

  private static let document = """
    (SELECT file.key || ' ' || text.position || ' ' || d.position FROM document AS d
     JOIN text ON text.id = d.text JOIN file ON file.id = text.file WHERE d.id = document)
    """

  // When files were written and looked at is no part of what is known.
  private static let queries = [
    "SELECT 'state', name, value FROM state",
    "SELECT 'file', key, source, size, hex(sha256), loss FROM file",
    """
    SELECT 'text', key, position, text.source, hex(content), marks FROM text
    JOIN file ON file.id = file
    """,
    """
    SELECT 'document', (SELECT key FROM text JOIN file ON file.id = file WHERE text.id = text),
    position, symbol, title, date, language, body, session, agenda_item, hex(contribution)
    FROM document
    """,
    """
    SELECT 'passage', \(document), position, kind, number, line, page, start, end, text FROM passage
    """,
    "SELECT 'call', \(document), position, number, passage, start, end FROM footnote_call",
    "SELECT 'resolution', \(document), hex(knowledge) FROM resolution",
    "SELECT 'target', name, is_symbol, hex(archive) FROM target",
    """
    SELECT 'reference', \(document), position, name, passage, form, text, start, end, reading_start,
    reading_end, line, page, identifier, place, paragraph, verb, treatment, date, pinpoint,
    reasons, confidence FROM reference JOIN target ON target.id = target
    """,
    """
    SELECT 'unresolved', \(document), position, passage, form, text, start, end, line, page, reasons
    FROM unresolved
    """,
    "SELECT 'graph', hex(content), hex(evidence) FROM graph",
    "SELECT 'instrument', id, name, kind, date, cited_date, is_given FROM instrument",
    "SELECT 'alias', symbol, instrument FROM alias",
    "SELECT 'title', instrument, language, title FROM title",
    "SELECT 'citation', citing, cited, kind, mentions FROM citation",
    "SELECT 'words', count(*), sum(length(sz)) FROM passage_words_docsize",
  ]
}
