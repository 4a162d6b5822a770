/// The instruments that are cited most.
///
/// They are ordered by the number of citing instruments, then by mentions, then by symbol.
public struct Ranking: Sendable {
  /// A line of the ranking.
  public struct Entry: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// How many instruments cite it, each counted once whatever its languages.
    public let citingDocuments: Int
    /// How often those mention it.
    public let mentions: Int
    /// How many instruments imply it by naming its series.
    public let implyingDocuments: Int
    /// Whether the corpus has the text.
    public let isInCorpus: Bool
  }

  /// The lines, the most cited first; instruments that nothing cites or implies are left out.
  public let entries: [Entry]

  /// Ranks the instruments of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - kinds: The kinds of instruments to rank.
  /// - Complexity: O(*m* + *n* log *n*).
  public init(
    of graph: CitationGraph,
    kinds: Set<CitationGraph.Node.Kind> = Set(CitationGraph.Node.Kind.allCases)
  ) {
    let entries = graph.nodes.indices.filter { kinds.contains(graph.nodes[$0].kind) }
      .map { Entry(of: $0, in: graph) }
      .filter { $0.citingDocuments + $0.implyingDocuments > 0 }
    self.entries = entries.sorted { left, right in
      guard left.citingDocuments == right.citingDocuments else {
        return left.citingDocuments > right.citingDocuments
      }
      guard left.mentions == right.mentions else { return left.mentions > right.mentions }
      return left.node < right.node
    }
  }
}

extension Ranking.Entry {
  fileprivate init(of node: Int, in graph: CitationGraph) {
    let citations = graph.citations(to: node).map { graph.citations[Int($0)] }
    let cited = citations.filter { $0.kind == .cited }
    self.node = node
    citingDocuments = cited.count
    mentions = cited.reduce(0) { $0 + $1.mentions }
    implyingDocuments = citations.count { $0.kind == .implied }
    isInCorpus = graph.nodes[node].isInCorpus
  }
}
