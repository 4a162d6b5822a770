/// Writes the communities of a graph.
public struct CommunitiesWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]
  /// How many communities to write at most.
  public var limit: Int

  /// Creates a writer.
  public init(languages: [Language], limit: Int) {
    self.languages = languages
    self.limit = limit
  }

  /// For a reader, as wide as asked: number, size, what the titles are about, the most cited members.
  public func text(of communities: Communities, in graph: CitationGraph, width: Int) -> String {
    let words = CommunityWords(of: graph, languages: languages)
    var text = ""
    for (number, members) in communities.members.prefix(limit).enumerated() {
      let telling = words.telling(members, atMost: 5).joined(separator: ", ")
      let title = members.lazy.compactMap { graph.nodes[$0].title(in: languages) }.first
      let topics = (telling.isEmpty ? title ?? "" : telling).printable
      let size = "\(members.count) instrument\(members.count == 1 ? "" : "s")"
      let head = "\(number + 1)  \(size)\(topics.isEmpty ? "" : ": \(topics)")"
      text += head.truncated(toColumns: width) + "\n"
      let names = members.prefix(8).map { graph.nodes[$0].instrument.description.printable }
      let indent = String(repeating: " ", count: String(number + 1).count + 2)
      text += (indent + names.joined(separator: ", ")).truncated(toColumns: width) + "\n"
    }
    let rest = communities.members.dropFirst(limit)
    if !rest.isEmpty {
      text +=
        "… and \(rest.count) more with \(rest.reduce(0) { $0 + $1.count }) instruments; "
        + "--limit \(communities.members.count) shows all.\n"
    }
    return text
  }

  /// A JSON object: the modularity, and the communities with all their members.
  public func json(of communities: Communities, in graph: CitationGraph) -> String {
    let words = CommunityWords(of: graph, languages: languages)
    let rows = communities.members.prefix(limit).enumerated().map { number, members in
      JSONValue.object([
        "community": .integer(number + 1), "size": .integer(members.count),
        "words": .array(words.telling(members, atMost: 5).map { .string($0) }),
        "members": .array(members.map { .string(graph.nodes[$0].instrument.description) }),
      ]).text
    }
    let list = rows.isEmpty ? "" : "\n    " + rows.joined(separator: ",\n    ") + "\n  "
    return """
      {
        "communities": [\(list)],
        "modularity": \(JSONValue.fraction(communities.modularity).text)
      }

      """
  }

  /// A CSV table with one row for each instrument of the communities.
  public func csv(of communities: Communities, in graph: CitationGraph) -> String {
    var text = "instrument,community,size,title\r\n"
    for (number, members) in communities.members.prefix(limit).enumerated() {
      for member in members {
        let node = graph.nodes[member]
        let fields = [
          node.instrument.description, String(number + 1), String(members.count),
          node.title(in: languages) ?? "",
        ]
        text += CSVField.record(fields)
      }
    }
    return text
  }
}
