/// How many chains of citations lead to each node, the longer ones counting less.
///
/// Katz, "A new status index derived from sociometric analysis", Psychometrika 18 (1953): a chain of
/// *k* citations counts `attenuation` to the power of *k*. On an acyclic graph one sweep is exact; in
/// a circle of citations the chains have no end, and the sum is cut off.
public struct KatzIndex: Sendable {
  /// The index of each node; 0 for what is never cited.
  public let scores: [Double]

  /// Computes the index.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: CompactGraph, _ condensation: Condensation, attenuation: Double = 0.05) {
    let values = CitationFlow(in: graph, condensation).values { _ in
      1
    } factor: { _ in
      attenuation
    }
    scores = values.map { $0 - 1 }
  }
}
