/// Writes the list of the most-cited instruments.
public struct RankingWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]
  /// How many lines to write at most.
  public var limit: Int

  /// Creates a writer.
  public init(languages: [Language], limit: Int) {
    self.languages = languages
    self.limit = limit
  }

  /// A table for a reader, as wide as asked; titles are cut.
  public func text(of ranking: Ranking, in graph: CitationGraph, width: Int) -> String {
    let entries = ranking.entries.prefix(limit)
    let symbols = entries.map { graph.nodes[$0.node].instrument.description.printable }
    let column = Swift.max(10, symbols.map(\.displayWidth).max() ?? 0)
    var text =
      "cited by  mentions  implied by    \("instrument".padded(toColumns: column))  title\n"
    for (entry, symbol) in zip(entries, symbols) {
      let counts = [
        (entry.citingDocuments, 8), (entry.mentions, 10), (entry.implyingDocuments, 12),
      ].map { String($0.0).rightAligned(toColumns: $0.1) }.joined()
      let title = (graph.nodes[entry.node].title(in: languages) ?? "").printable
      let head = "\(counts)  \(entry.isInCorpus ? "●" : "○") \(symbol.padded(toColumns: column))"
      text += head.titled(title, toColumns: width) + "\n"
    }
    return text
  }

  /// A JSON array with one object an instrument.
  public func json(of ranking: Ranking, in graph: CitationGraph) -> String {
    let rows = ranking.entries.prefix(limit).map { entry in
      let node = graph.nodes[entry.node]
      return JSONValue.object([
        "citedBy": .integer(entry.citingDocuments), "mentions": .integer(entry.mentions),
        "impliedBy": .integer(entry.implyingDocuments), "inCorpus": .bool(entry.isInCorpus),
        "instrument": .string(node.instrument.description), "kind": .string(node.kind.rawValue),
        "title": .optional(node.title(in: languages)),
      ]).text
    }
    return JSONValue.lines(rows)
  }

  /// A CSV table with a heading.
  public func csv(of ranking: Ranking, in graph: CitationGraph) -> String {
    var text = "instrument,kind,citedBy,mentions,impliedBy,inCorpus,title\r\n"
    for entry in ranking.entries.prefix(limit) {
      let node = graph.nodes[entry.node]
      let fields = [
        node.instrument.description, node.kind.rawValue, String(entry.citingDocuments),
        String(entry.mentions), String(entry.implyingDocuments), String(entry.isInCorpus),
        node.title(in: languages) ?? "",
      ]
      text += CSVField.record(fields)
    }
    return text
  }
}
