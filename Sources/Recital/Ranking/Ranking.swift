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
  ///   - choice: The instruments to rank.
  ///   - filter: Which citations count.
  /// - Complexity: O(*m* + *n* log *n*).
  public init(
    of graph: CitationGraph, among choice: InstrumentChoice = InstrumentChoice(),
    filter: MeasuredRanking.Filter = MeasuredRanking.Filter()
  ) {
    let entries = Ranking.counted(graph, filter).filter {
      $0.citingDocuments + $0.implyingDocuments > 0 && choice.admits($0.node, in: graph)
    }
    self.entries = entries.sorted { left, right in
      guard left.citingDocuments == right.citingDocuments else {
        return left.citingDocuments > right.citingDocuments
      }
      guard left.mentions == right.mentions else { return left.mentions > right.mentions }
      return left.node < right.node
    }
  }

  /// Counts the citations that each node receives, in the order in which they lie.
  private static func counted(
    _ graph: CitationGraph, _ filter: MeasuredRanking.Filter
  ) -> [Entry] {
    let none = [Int](repeating: 0, count: graph.nodes.count)
    var (citing, implying, mentions) = (none, none, none)
    filter.forEachCitation(of: graph, kinds: [.cited, .implied]) { citation in
      switch citation.kind {
      case .cited:
        citing[citation.cited] += 1
        mentions[citation.cited] += citation.mentions
      case .implied: implying[citation.cited] += 1
      case .partOf: break
      }
    }
    return graph.nodes.indices.map { node in
      Entry(
        node: node, citingDocuments: citing[node], mentions: mentions[node],
        implyingDocuments: implying[node], isInCorpus: graph.isInCorpus(node))
    }
  }
}
