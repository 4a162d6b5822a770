/// What of a graph is written or drawn: some nodes with the citations between them.
public struct GraphSelection: Sendable {
  /// A citation that is drawn, with those that are not because a chain over it says the same.
  public struct DrawnCitation: Hashable, Sendable {
    /// The citation, as an index into `CitationGraph.citations`.
    public let citation: Int
    /// How many citations the citing instrument makes beside it that are not drawn.
    public let hidden: Int
  }

  /// The nodes, as indices into `CitationGraph.nodes`, sorted.
  public let nodes: [Int]
  /// The citations, as indices into `CitationGraph.citations`, sorted.
  public let citations: [Int]
  /// The lineage that was selected, nil for a whole graph.
  public let lineage: Lineage?

  /// Selects a whole graph.
  public init(all graph: CitationGraph) {
    nodes = Array(graph.nodes.indices)
    citations = Array(graph.citations.indices)
    lineage = nil
  }

  /// Selects the instruments of a lineage, and the citations between them of the kinds followed.
  public init(of lineage: Lineage, in graph: CitationGraph) {
    nodes = lineage.nodes
    let members = Set(nodes)
    citations = nodes.flatMap { graph.citations(from: $0) }.filter {
      let citation = graph.citations[$0]
      return members.contains(citation.cited)
        && (citation.kind == .partOf || lineage.kinds.contains(citation.kind))
    }
    self.lineage = lineage
  }

  /// The citations to draw: one for each pair of nodes, the most explicit, after transitive
  /// reduction.
  ///
  /// - Complexity: That of `TransitiveReduction`.
  public func drawn(in graph: CitationGraph) -> [DrawnCitation] {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node] = place }
    // Citations of one pair stand together, the most explicit first.
    var pairs: [(citation: Int, citing: Int, cited: Int)] = []
    for index in citations {
      let citation = graph.citations[index]
      guard let citing = places[citation.citing], let cited = places[citation.cited],
        pairs.last.map({ ($0.citing, $0.cited) != (citing, cited) }) ?? true
      else { continue }
      pairs.append((index, citing, cited))
    }
    let reduction = TransitiveReduction(
      of: CompactGraph(
        nodeCount: nodes.count, edges: pairs.map { (citing: $0.citing, cited: $0.cited) }))
    // What stays is in the order of the pairs.
    var kept = reduction.edges[...]
    return pairs.compactMap { pair in
      guard let edge = kept.first, (edge.citing, edge.cited) == (pair.citing, pair.cited) else {
        return nil
      }
      kept.removeFirst()
      return DrawnCitation(citation: pair.citation, hidden: edge.hidden)
    }
  }
}
