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
    var counts = [Counts](repeating: Counts(), count: graph.nodes.count)
    filter.forEachCitation(of: graph, kinds: [.cited, .implied]) { counts[$0.cited].add($0) }
    entries = counts.indices.compactMap { node -> Entry? in
      guard !counts[node].isEmpty, choice.admits(node, in: graph) else { return nil }
      return Entry(
        node: node, citingDocuments: counts[node].citing, mentions: counts[node].mentions,
        implyingDocuments: counts[node].implying, isInCorpus: graph.isInCorpus(node))
    }.sorted { left, right in
      guard left.citingDocuments == right.citingDocuments else {
        return left.citingDocuments > right.citingDocuments
      }
      guard left.mentions == right.mentions else { return left.mentions > right.mentions }
      return left.node < right.node
    }
  }

  /// The citations that a node receives.
  private struct Counts {
    var (citing, implying, mentions) = (0, 0, 0)

    var isEmpty: Bool { citing + implying == 0 }

    mutating func add(_ citation: Citation) {
      if citation.kind == .cited {
        citing += 1
        mentions += citation.mentions
      } else {
        implying += 1
      }
    }
  }
}
