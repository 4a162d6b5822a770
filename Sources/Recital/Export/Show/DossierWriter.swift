/// Writes what is known of an instrument.
public struct DossierWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]
  /// How many instruments to name at most, of those cited and of those that cite.
  public var limit: Int

  /// Creates a writer.
  public init(languages: [Language], limit: Int = .max) {
    self.languages = languages
    self.limit = limit
  }

  /// For a reader, as wide as asked.
  public func text(of dossier: Dossier, in graph: CitationGraph, width: Int) -> String {
    let node = graph.nodes[dossier.node]
    var lines = [heading(of: node)]
    let titles = node.titles.isEmpty ? known(node) : node.titles
    for language in languages {
      if let title = titles[language] {
        lines.append("  \(language.rawValue)  \(title.printable.truncated(toColumns: width - 6))")
      }
    }
    if !node.aliases.isEmpty {
      lines.append("also: \(node.aliases.map(\.spelling).joined(separator: ", "))")
    }
    for source in node.sources { lines.append("text: \(source.printable)") }
    lines += link(of: dossier)
    lines += section("cites", dossier.cites, in: graph, width)
    lines += section("cited by", dossier.citedBy, in: graph, width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The names by which an instrument whose text nobody gave is known.
  private func known(_ node: CitationGraph.Node) -> [Language: String] {
    node.kind == .named ? [:] : KnownInstruments.fullNames(of: node.instrument)
  }

  /// A JSON object; under a limit it says in `omitted` how many it leaves out.
  public func json(of dossier: Dossier, in graph: CitationGraph) -> String {
    let node = graph.nodes[dossier.node]
    let titles = JSONValue.texts(node.titles)
    let links = JSONValue.texts(dossier.links.map { (key: $0.language, value: $0.address) })
    var members: [(String, JSONValue)] = [
      ("instrument", .string(node.instrument.description)), ("kind", .string(node.kind.rawValue)),
      ("date", .optional(node.date?.description)),
      ("citedDate", .optional(node.citedDate?.description)), ("titles", titles),
      ("knownAs", JSONValue.texts(known(node))),
      ("aliases", .array(node.aliases.map { .string($0.spelling) })),
      ("sources", .array(node.sources.map { .string($0) })), ("links", links),
      ("cites", rows(dossier.cites, in: graph)), ("citedBy", rows(dossier.citedBy, in: graph)),
    ]
    if limit < .max {
      members.append(
        (
          "omitted",
          .object([
            "cites": .integer(omitted(of: dossier.cites)),
            "citedBy": .integer(omitted(of: dossier.citedBy)),
          ])
        ))
    }
    return "{\n  "
      + members.map { "\(JSONValue.string($0.0).text): \($0.1.text)" }.joined(separator: ",\n  ")
      + "\n}\n"
  }

  /// How many of some instruments the limit leaves out of JSON and CSV.
  public func omitted(of neighbours: [Dossier.Neighbour]) -> Int {
    Swift.max(0, neighbours.count - limit)
  }

  /// A CSV table with a heading, one row for each instrument that it cites or that cites it.
  public func csv(of dossier: Dossier, in graph: CitationGraph) -> String {
    var text = "instrument,relation,other,kind,treatment,mentions,date,title\r\n"
    let name = graph.nodes[dossier.node].instrument.description
    for (relation, neighbours) in [("cites", dossier.cites), ("cited-by", dossier.citedBy)] {
      for neighbour in neighbours.prefix(limit) {
        let other = graph.nodes[neighbour.node]
        let fields = [
          name, relation, other.instrument.description, neighbour.kind.description,
          neighbour.treatment?.rawValue ?? "", String(neighbour.mentions),
          (other.date ?? other.citedDate)?.description ?? "", other.title(in: languages) ?? "",
        ]
        text += CSVField.record(fields)
      }
    }
    return text
  }

  private func heading(of node: CitationGraph.Node) -> String {
    var parts = [node.instrument.description.printable, node.kind.rawValue]
    if let date = node.date {
      parts.append(date.description)
    } else if let date = node.citedDate {
      parts.append("\(date) as cited")
    }
    if !node.isInCorpus { parts.append("text not given") }
    return parts.joined(separator: ", ")
  }

  /// The address in the first language of the order, with the others named.
  private func link(of dossier: Dossier) -> [String] {
    let links = languages.compactMap { language in dossier.links.first { $0.language == language } }
    guard let first = links.first else { return [] }
    let others = links.dropFirst().map(\.language.rawValue)
    return [
      "link: \(first.address)" + (others.isEmpty ? "" : " (\(others.joined(separator: " ")) too)")
    ]
  }

  /// One line for each instrument: what it cites by name, and also as a member of a series, counts
  /// once.
  private func section(
    _ name: String, _ all: [Dossier.Neighbour], in graph: CitationGraph, _ width: Int
  ) -> [String] {
    let named = Set(all.lazy.filter { $0.kind == .cited }.map(\.node))
    let every = all.filter { $0.kind == .cited || !named.contains($0.node) }
    let neighbours = every.prefix(limit)
    // Each is read once: one that is much cited has tens of thousands.
    let nodes = neighbours.map { graph.nodes[$0.node] }
    let symbols = nodes.map(\.instrument.description.printable)
    let column = Swift.min(width / 2, symbols.map(\.displayWidth).max() ?? 0)
    let rows = neighbours.indices.map { place in
      let node = nodes[place]
      let head = [
        "  \(symbols[place].padded(toColumns: column))",
        Chronology.shownDate(of: node).padded(toColumns: 10),
        word(for: neighbours[place]).padded(toColumns: 9),
      ].joined(separator: "  ")
      let title = (node.title(in: languages) ?? "").printable
      return head.titled(title, toColumns: width)
    }
    let omitted = every.count - rows.count
    let rest = "  … and \(omitted) more; --limit \(every.count) shows all."
    return ["\(name) \(every.count)\(rows.isEmpty ? "" : ":")"] + rows
      + (omitted > 0 ? [rest] : [])
  }

  private func word(for neighbour: Dossier.Neighbour) -> String {
    switch neighbour.kind {
    case .cited: neighbour.treatment?.rawValue ?? "cite"
    case .implied, .partOf: neighbour.kind.description
    }
  }

  private func rows(_ neighbours: [Dossier.Neighbour], in graph: CitationGraph) -> JSONValue {
    .array(
      neighbours.prefix(limit).map { neighbour in
        let other = graph.nodes[neighbour.node]
        return .object([
          "instrument": .string(other.instrument.description),
          "kind": .string(neighbour.kind.description),
          "treatment": .optional(neighbour.treatment?.rawValue),
          "mentions": .integer(neighbour.mentions),
          "date": .optional((other.date ?? other.citedDate)?.description),
          "title": .optional(other.title(in: languages)),
        ])
      })
  }
}
