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
  ///   - limit: How many lines to make at most, nil for all.
  /// - Complexity: O(*n*) for few lines of a stored graph where all citations count, else O(*m* + *n* log *n*).
  public init(
    of graph: CitationGraph, among choice: InstrumentChoice = InstrumentChoice(),
    filter: CitationFilter = CitationFilter(), limit: Int? = nil
  ) {
    let tallies = filter.tallies(of: graph)
    let isRanked = { node in tallies[node].isCited && choice.admits(node, in: graph) }
    entries = Ranking.greatest(tallies, atMost: limit ?? Int.max, where: isRanked).map { node in
      Entry(
        node: node, citingDocuments: Int(tallies[node].citing),
        mentions: Int(tallies[node].mentions), implyingDocuments: Int(tallies[node].implying),
        isInCorpus: graph.isInCorpus(node))
    }
  }

  /// The instruments that are cited most, of those cited alike the first before the others.
  private static func greatest(
    _ tallies: [CitationTally], atMost limit: Int, where isRanked: (Int) -> Bool
  ) -> [Int] {
    // A list that takes up each node at its place is quicker only while it is short.
    guard limit <= 250 else {
      return Array(
        tallies.indices.filter(isRanked).sorted { one, other in
          tallies[one] == tallies[other] ? one < other : tallies[other] < tallies[one]
        }.prefix(limit))
    }
    let nodes = TopNodes.of(count: tallies.count, limit: limit) { node in
      isRanked(node) ? tallies[node] : CitationTally.least
    }
    return nodes.filter(isRanked)
  }
}
