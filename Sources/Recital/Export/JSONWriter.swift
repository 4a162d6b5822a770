/// Writes a selection as JSON: the instruments, then the citations with their references.
///
/// Keys are sorted, and every instrument and citation stands on a line of its own, so that two
/// versions can be compared line by line.
public struct JSONWriter: Sendable {
  /// Whose lineage each instrument belongs to, where several were asked about; else there is but one
  /// root.
  public var shares: LineageShares?

  /// What alone leads to others, where that was asked for.
  public var gateways: Gateways?

  /// Creates a writer.
  public init(shares: LineageShares? = nil, gateways: Gateways? = nil) {
    self.shares = shares
    self.gateways = gateways
  }

  /// The JSON text of a selection; the same for the same graph, byte for byte.
  public func text(of selection: GraphSelection, in graph: CitationGraph) -> String {
    let members = JSONWriter.members(of: selection)
    let citations = selection.citations.map { JSONWriter.citation($0, in: graph).text }
    let instruments = selection.nodes.map {
      JSONWriter.instrument($0, member: members[$0], of: roots(of: $0, in: graph), in: graph).text
    }
    let root = selection.lineage.map { graph.nodes[$0.root].instrument.description }
    let all = shares.map { "\"root\": null,\n  \"roots\": \(names(of: $0.roots, in: graph).text)" }
    let passed = gateways.map {
      "\"gateways\": \(GatewaysWriter().json(of: $0, in: graph).text),\n  "
    }
    return """
      {
        "citations": [\(JSONWriter.lines(citations))],
        \(passed ?? "")"instruments": [\(JSONWriter.lines(instruments))],
        \(all ?? "\"root\": \(JSONValue.optional(root).text)")
      }

      """
  }

  /// The roots that an instrument belongs to, where several were asked about.
  private func roots(of node: Int, in graph: CitationGraph) -> JSONValue? {
    shares.map { shares in names(of: shares.roots(of: node).map { shares.roots[$0] }, in: graph) }
  }

  private func names(of nodes: [Int], in graph: CitationGraph) -> JSONValue {
    .array(nodes.map { .string(graph.nodes[$0].instrument.description) })
  }

  private static func lines(_ records: [String]) -> String {
    guard !records.isEmpty else { return "" }
    return "\n    " + records.joined(separator: ",\n    ") + "\n  "
  }

  private static func members(of selection: GraphSelection) -> [Int: Lineage.Member] {
    var members: [Int: Lineage.Member] = [:]
    for member in selection.lineage?.members ?? [] { members[member.node] = member }
    return members
  }

  private static func instrument(
    _ index: Int, member: Lineage.Member?, of roots: JSONValue?, in graph: CitationGraph
  ) -> JSONValue {
    let node = graph.nodes[index]
    var members: [String: JSONValue] = [
      "name": .string(node.instrument.description),
      "aliases": .array(node.aliases.map { .string($0.spelling) }),
      "kind": .string(node.kind.rawValue), "titles": .texts(node.titles),
      "date": .optional(node.date?.description),
      "citedDate": .optional(node.citedDate?.description), "inCorpus": .bool(node.isInCorpus),
      "sources": .array(node.sources.map { .string($0) }),
      "link": .optional(node.instrument.symbol?.officialLink(in: .english)),
    ]
    if let member {
      members["generation"] = .integer(member.generation)
      members["direction"] = .string(member.direction.rawValue)
    }
    if let roots { members["roots"] = roots }
    return .object(members)
  }

  private static func citation(_ index: Int, in graph: CitationGraph) -> JSONValue {
    let citation = graph.citations[index]
    return .object([
      "citing": .string(graph.nodes[citation.citing].instrument.description),
      "cited": .string(graph.nodes[citation.cited].instrument.description),
      "kind": .string(citation.kind.description), "mentions": .integer(citation.mentions),
      "references": .array(
        graph.evidence(of: citation).map { reference($0, in: graph) }),
    ])
  }

  private static func reference(_ evidence: Evidence, in graph: CitationGraph) -> JSONValue {
    let source = graph.sources[evidence.source]
    return .object([
      "source": .string(source.path), "language": .string(source.language.rawValue),
      "text": .string(evidence.text), "line": .integer(evidence.line),
      "form": .string(evidence.form.rawValue), "place": .string(evidence.place.rawValue),
      "paragraph": .integer(evidence.paragraph), "verb": .optional(evidence.verb),
      "treatment": .optional(evidence.treatment?.rawValue),
      "date": .optional(evidence.date?.description), "pinpoint": .optional(evidence.pinpoint),
      "reasons": .array(evidence.reasons.codes.map { .string($0) }),
      "confidence": .fraction(evidence.confidence),
    ])
  }
}
