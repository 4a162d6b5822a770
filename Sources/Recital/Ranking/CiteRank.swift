/// How much a reader comes upon each node who begins with recent texts and follows citations.
///
/// Walker, Xie, Yan & Maslov, "Ranking scientific publications using a model of network traffic",
/// Journal of Statistical Mechanics P06010 (2007). The chance to begin at a text falls off with its
/// age, and at each text the reader follows one of its citations with probability `following`, else
/// stops. On an acyclic graph one sweep is exact.
public struct CiteRank: Sendable {
  /// The traffic of each node; all together are 1.
  public let scores: [Double]

  /// Computes the traffic.
  ///
  /// - Parameters:
  ///   - graph: The citations.
  ///   - condensation: The condensation of the same graph.
  ///   - ages: The age of each node in years, nil where it is not known: nobody begins there.
  ///   - following: The probability of following a citation.
  ///   - decay: After how many years the chance to begin at a text has fallen to 1/*e*.
  /// - Complexity: O(*n* + *m*).
  public init(
    of graph: CompactGraph, _ condensation: Condensation, ages: [Double?],
    following: Double = 0.5, decay: Double = 2.6
  ) {
    let starts = ages.map { age in age.map { Exponential.of(-max(0, $0) / decay) } ?? 0 }
    let values = CitationFlow(in: graph, condensation).values { node in
      starts[node]
    } factor: { node in
      let count = graph.cited.count(of: node)
      return count == 0 ? 0 : following / Double(count)
    }
    let sum = values.reduce(0, +)
    scores = sum > 0 ? values.map { $0 / sum } : values
  }
}
