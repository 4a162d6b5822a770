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
    let entries = graph.nodes.indices.compactMap { Entry(of: $0, in: graph, kinds) }
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
  /// Counts the citations that a node receives; nil where there are none or it is of another kind.
  fileprivate init?(
    of node: Int, in graph: CitationGraph, _ kinds: Set<CitationGraph.Node.Kind>
  ) {
    var (citing, implying, mentions) = (0, 0, 0)
    for index in graph.citations(to: node) {
      let citation = graph.citations[Int(index)]
      switch citation.kind {
      case .cited:
        citing += 1
        mentions += citation.mentions
      case .implied: implying += 1
      case .partOf: break
      }
    }
    guard citing + implying > 0, kinds.contains(graph.kind(of: node)) else { return nil }
    self.init(
      node: node, citingDocuments: citing, mentions: mentions, implyingDocuments: implying,
      isInCorpus: graph.isInCorpus(node))
  }
}
