import GRDB

extension Schema {
  /// Version 1.
  static func first(_ db: Database) throws {
    try db.execute(sql: sources + passages + references + graph)
  }

  // A file gives one or more texts (an archive has many), a text one or more documents.
  private static let sources = """
    CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      sha256 BLOB NOT NULL,
      loss TEXT
    ) STRICT;

    CREATE TABLE text (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      content BLOB NOT NULL,
      marks TEXT,
      UNIQUE (file, position)
    ) STRICT;

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
      position INTEGER NOT NULL,
      symbol TEXT,
      title TEXT,
      date TEXT,
      language TEXT NOT NULL,
      body TEXT,
      session TEXT,
      agenda_item TEXT,
      contribution BLOB NOT NULL,
      UNIQUE (text, position)
    ) STRICT;
    CREATE INDEX document_symbol ON document (symbol);

    """

  // The words are kept apart: they are made of the text, Chinese in pairs of characters.
  private static let passages = """
    CREATE TABLE passage (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      number INTEGER,
      line INTEGER NOT NULL,
      page INTEGER,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (document, position)
    ) STRICT;

    CREATE VIRTUAL TABLE passage_words USING fts5(words, content = '', tokenize = 'ascii');

    CREATE TABLE footnote_call (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL,
      number INTEGER NOT NULL,
      passage INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;

    """

  // What all documents together say; `knowledge` is the digest of what they say to one.
  private static let references = """
    CREATE TABLE resolution (
      document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
      knowledge BLOB NOT NULL
    ) STRICT;

    CREATE TABLE target (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      is_symbol INTEGER NOT NULL,
      archive BLOB NOT NULL,
      UNIQUE (name, is_symbol)
    ) STRICT;

    CREATE TABLE reference (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL,
      target INTEGER NOT NULL REFERENCES target,
      passage INTEGER NOT NULL,
      form TEXT NOT NULL,
      text TEXT NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      reading_start INTEGER NOT NULL,
      reading_end INTEGER NOT NULL,
      line INTEGER NOT NULL,
      page INTEGER,
      identifier TEXT,
      place TEXT NOT NULL,
      paragraph INTEGER NOT NULL,
      verb TEXT,
      treatment TEXT,
      date TEXT,
      pinpoint TEXT,
      reasons TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reference_target ON reference (target);

    CREATE TABLE unresolved (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL,
      passage INTEGER NOT NULL,
      form TEXT NOT NULL,
      text TEXT NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      line INTEGER NOT NULL,
      page INTEGER,
      reasons TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;

    """

  // The graph as questions load it, and as tables for whoever asks in SQL.
  private static let graph = """
    CREATE TABLE graph (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      content BLOB NOT NULL,
      evidence BLOB NOT NULL
    ) STRICT;

    CREATE TABLE instrument (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      date TEXT,
      cited_date TEXT,
      is_given INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX instrument_name ON instrument (name);

    CREATE TABLE alias (
      symbol TEXT PRIMARY KEY,
      instrument INTEGER NOT NULL REFERENCES instrument ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE title (
      instrument INTEGER NOT NULL REFERENCES instrument ON DELETE CASCADE,
      language TEXT NOT NULL,
      title TEXT NOT NULL,
      PRIMARY KEY (instrument, language)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE citation (
      citing INTEGER NOT NULL REFERENCES instrument ON DELETE CASCADE,
      cited INTEGER NOT NULL REFERENCES instrument ON DELETE CASCADE,
      kind TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (citing, cited, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_cited ON citation (cited);

    """
}
