/// Writes what is like an instrument, each line with the reasons.
public struct RelatednessWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]
  /// How many instruments to write at most.
  public var limit: Int

  /// Creates a writer.
  public init(languages: [Language], limit: Int) {
    self.languages = languages
    self.limit = limit
  }

  /// For a reader, as wide as asked: two lines below each instrument name what cites both, and what
  /// both cite.
  public func text(of relatedness: Relatedness, in graph: CitationGraph, width: Int) -> String {
    let entries = relatedness.entries.prefix(limit)
    let names = entries.map { graph.nodes[$0.node].instrument.description.printable }
    let column = names.map(\.displayWidth).max() ?? 0
    var text = ""
    for (entry, name) in zip(entries, names) {
      let node = graph.nodes[entry.node]
      let head =
        "\(RelatednessWriter.twoDecimals(entry.score))  \(node.isInCorpus ? "●" : "○") "
        + name.padded(toColumns: column)
      let title = (node.title(in: languages) ?? "").printable
      text += head.titled(title, toColumns: width) + "\n"
      text += reasons("cited together by", entry.sharedCiters, graph, width)
      text += reasons("both cite", entry.sharedSources, graph, width)
    }
    return text
  }

  /// A JSON array with one object an instrument.
  public func json(of relatedness: Relatedness, in graph: CitationGraph) -> String {
    let rows = relatedness.entries.prefix(limit).map { entry in
      let node = graph.nodes[entry.node]
      return JSONValue.object([
        "instrument": .string(node.instrument.description), "kind": .string(node.kind.rawValue),
        "title": .optional(node.title(in: languages)), "inCorpus": .bool(node.isInCorpus),
        "score": .fraction(entry.score), "coCitation": .fraction(entry.coCitation),
        "coupling": .fraction(entry.coupling),
        "citedTogetherBy": .array(names(entry.sharedCiters, graph).map { .string($0) }),
        "bothCite": .array(names(entry.sharedSources, graph).map { .string($0) }),
      ]).text
    }
    return JSONValue.lines(rows)
  }

  /// A CSV table with a heading.
  public func csv(of relatedness: Relatedness, in graph: CitationGraph) -> String {
    var text =
      "instrument,kind,score,coCitation,coupling,citedTogether,bothCite,citedTogetherBy,sources,title\r\n"
    for entry in relatedness.entries.prefix(limit) {
      let node = graph.nodes[entry.node]
      let fields = [
        node.instrument.description, node.kind.rawValue, JSONValue.fraction(entry.score).text,
        JSONValue.fraction(entry.coCitation).text, JSONValue.fraction(entry.coupling).text,
        String(entry.sharedCiters.count), String(entry.sharedSources.count),
        names(entry.sharedCiters, graph).joined(separator: "; "),
        names(entry.sharedSources, graph).joined(separator: "; "),
        node.title(in: languages) ?? "",
      ]
      text += CSVField.record(fields)
    }
    return text
  }

  private func names(_ nodes: [Int], _ graph: CitationGraph) -> [String] {
    nodes.map { graph.nodes[$0].instrument.description }
  }

  private func reasons(
    _ words: String, _ nodes: [Int], _ graph: CitationGraph, _ width: Int
  ) -> String {
    guard !nodes.isEmpty else { return "" }
    let list = names(nodes, graph).map(\.printable).joined(separator: ", ")
    return "      \(words) \(nodes.count): \(list)".truncated(toColumns: width)
      .withoutTrailingSpaces + "\n"
  }

  private static func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
