/// Reads graphs out of tables: lists of edges, and lists of instruments beside them.
///
/// The first line names the columns; commas, semicolons or tabs part them, as that line does. A table
/// with `citing` and `cited` (or `source` and `target`) is one of edges, with `kind`, `mentions`,
/// `treatment`, `places` and `date` (printed with the citation) where it has them; one with
/// `instrument` tells of instruments: `title`, `date`, `cited_date`, `in_corpus` and others. Columns
/// with other names are passed over.
public enum ExchangeTable {
  /// Reads a table; quotation marks are those of RFC 4180.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func read(
    _ text: String, into assembly: inout ExchangeAssembly
  ) throws(ExchangeFault) {
    if text.prefix(while: { !$0.isNewline }) == EdgeList.heading {
      try addList(text, &assembly)
      return
    }
    var records = DelimitedText(text)
    guard let head = try records.next() else { throw .noHeading }
    let fields = head.fields.map { ExchangeField(heading: $0) }
    if let citing = fields.firstIndex(of: .citing), let cited = fields.firstIndex(of: .cited) {
      while let record = try records.next() {
        try check(record, fields.count)
        try addEdge(record, fields, (citing, cited), &assembly)
      }
    } else if let name = fields.firstIndex(of: .instrument) {
      while let record = try records.next() {
        try check(record, fields.count)
        guard !record.fields[name].isEmpty else { throw .noInstrument(line: record.line) }
        let node = assembly.node(named: record.fields[name])
        for (field, value) in zip(fields, record.fields) where !value.isEmpty {
          if let field { try assembly.describe(node, field, value, record.line) }
        }
      }
    } else {
      throw .noHeading
    }
  }

  /// The list that Recital writes: its columns are all there, and repeated rows say the same.
  private static func addList(
    _ text: String, _ assembly: inout ExchangeAssembly
  ) throws(ExchangeFault) {
    let list: EdgeList
    do {
      list = try EdgeList(parsing: text)
    } catch {
      throw .row(error)
    }
    for known in list.edges {
      let ends = (assembly.node(of: known.citing), assembly.node(of: known.cited))
      var edge = ExchangeGraph.Edge(citing: ends.0, cited: ends.1)
      (edge.kind, edge.count, edge.date) = (known.kind, known.count, known.date)
      assembly.add(edge)
    }
  }

  private static func check(
    _ record: DelimitedText.Record, _ count: Int
  ) throws(ExchangeFault) {
    guard record.fields.count == count else {
      throw .columns(line: record.line, count: record.fields.count, expected: count)
    }
  }

  private static func addEdge(
    _ record: DelimitedText.Record, _ fields: [ExchangeField?], _ ends: (citing: Int, cited: Int),
    _ assembly: inout ExchangeAssembly
  ) throws(ExchangeFault) {
    let names = (record.fields[ends.citing], record.fields[ends.cited])
    guard !names.0.isEmpty, !names.1.isEmpty else { throw .noInstrument(line: record.line) }
    let (citing, cited) = (assembly.node(named: names.0), assembly.node(named: names.1))
    var edge = ExchangeGraph.Edge(citing: citing, cited: cited)
    for (field, value) in zip(fields, record.fields) where !value.isEmpty {
      switch field {
      case .citingDate: try assembly.describe(citing, .date, value, record.line)
      case .citedDate: try assembly.describe(cited, .citedDate, value, record.line)
      case let field?: try ExchangeAssembly.describe(&edge, field, value, record.line)
      case nil: break
      }
    }
    assembly.add(edge)
  }
}
