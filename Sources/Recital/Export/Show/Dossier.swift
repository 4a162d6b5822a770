/// What is known of an instrument: its names, its texts, what it cites and what cites it.
public struct Dossier: Sendable {
  /// One of two instruments between which there is a citation.
  public struct Neighbour: Sendable {
    /// The other instrument, as an index into `CitationGraph.nodes`.
    public var node: Int
    /// Why there is a citation: cited, implied or a part.
    public var kind: Citation.Kind
    /// The class of the citing verb, where one governs the surest reference.
    public var treatment: Treatment?
    /// The number of mentions.
    public var mentions: Int
  }

  /// The instrument, as an index into `CitationGraph.nodes`.
  public let node: Int
  /// What it cites, newest first.
  public let cites: [Neighbour]
  /// What cites it, newest first.
  public let citedBy: [Neighbour]
  /// The official address in each language.
  public let links: [(language: Language, address: String)]

  /// Collects what a graph tells of a node.
  ///
  /// - Complexity: O(*k* log *k*) in the citations of the node.
  public init(of node: Int, in graph: CitationGraph) {
    self.node = node
    cites = Dossier.sorted(graph.citations(from: node), in: graph) { $0.cited }
    citedBy = Dossier.sorted(graph.citations(to: node).map(Int.init), in: graph) { $0.citing }
    let symbol = graph.nodes[node].instrument.symbol
    links = [.arabic, .chinese, .english, .french, .russian, .spanish].compactMap { language in
      symbol?.officialLink(in: language).map { (language, $0) }
    }
  }

  private static func sorted(
    _ citations: some Collection<Int>, in graph: CitationGraph, _ other: (Citation) -> Int
  ) -> [Neighbour] {
    let neighbours = citations.map { index in
      let citation = graph.citations[index]
      return Neighbour(
        node: other(citation), kind: citation.kind, treatment: graph.mark(of: index).treatment,
        mentions: citation.mentions)
    }
    let days = neighbours.map { graph.day(of: $0.node) ?? 0 }
    return neighbours.indices.sorted { one, other in
      (days[other], neighbours[one].node, neighbours[one].kind)
        < (days[one], neighbours[other].node, neighbours[other].kind)
    }.map { neighbours[$0] }
  }
}
