import Foundation
import GRDB
import Recital

/// Writes the graph of a store, as questions load it and as tables.
enum GraphRows {
  /// Writes a graph in the place of the one before.
  static func replace(_ graph: CitationGraph, _ db: Database) throws {
    let archive = graph.archive
    try State.setGraphStamp(GraphSnapshot.stamp(of: archive), db)
    try db.execute(
      sql: "INSERT OR REPLACE INTO graph (id, content, evidence) VALUES (1, ?, ?)",
      arguments: [Data(archive.graph), Data(archive.evidence)])
    // One by one: that takes the short way, since all rows of a table go.
    for table in ["citation", "title", "alias", "instrument"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    for (number, node) in graph.nodes.enumerated() { try insert(node, number, db) }
    let insert = try db.cachedStatement(sql: "INSERT INTO citation VALUES (?, ?, ?, ?)")
    for citation in graph.citations {
      try insert.execute(arguments: [
        citation.citing, citation.cited, citation.kind.description, citation.mentions,
      ])
    }
    try db.execute(
      sql: """
        DELETE FROM target WHERE NOT EXISTS (SELECT 1 FROM reference WHERE target = target.id)
        """)
  }

  private static func insert(
    _ node: CitationGraph.Node, _ number: Int, _ db: Database
  ) throws {
    try db.cachedStatement(sql: "INSERT INTO instrument VALUES (?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        number, node.instrument.description, node.kind.rawValue, node.date?.description,
        node.citedDate?.description, node.isInCorpus,
      ])
    let alias = try db.cachedStatement(sql: "INSERT OR IGNORE INTO alias VALUES (?, ?)")
    for symbol in node.aliases { try alias.execute(arguments: [symbol.spelling, number]) }
    let title = try db.cachedStatement(sql: "INSERT INTO title VALUES (?, ?, ?)")
    for (language, text) in node.titles {
      try title.execute(arguments: [number, language.rawValue, text])
    }
  }
}
