/// How likely a reader who follows citations at random is to be found at each node.
///
/// Brin & Page, "The anatomy of a large-scale hypertextual web search engine", Computer Networks 30
/// (1998). With probability `damping` the reader follows one of the citations of a text, else goes
/// on at any text; so he does where a text cites nothing.
///
/// Both kinds of return are uniform, so the result is the normalised solution of one triangular
/// system, which a single sweep in topological order solves without iteration.
public struct PageRank: Sendable {
  /// The share of each node; all shares together are 1.
  public let scores: [Double]

  /// Computes the shares.
  ///
  /// - Parameters:
  ///   - graph: The citations.
  ///   - condensation: The condensation of the same graph.
  ///   - damping: The probability of following a citation.
  /// - Complexity: O(*n* + *m*).
  public init(of graph: CompactGraph, _ condensation: Condensation, damping: Double = 0.85) {
    let values = CitationFlow(in: graph, condensation).values { _ in
      1
    } factor: { node in
      let count = graph.cited.count(of: node)
      return count == 0 ? 0 : damping / Double(count)
    }
    let sum = values.reduce(0, +)
    scores = values.map { $0 / sum }
  }
}
