/// How many ancestors each of many nodes has.
///
/// One sweep in topological order serves 512 nodes: each node of the graph holds a bit for every
/// one of them that reaches it, and takes the bits of those that cite it. The newest nodes go
/// first, and a sweep begins at the newest of its nodes.
public struct AncestorCounts: Sendable {
  /// For each node asked about, the number of nodes that it reaches over one citation or more,
  /// without itself.
  public let counts: [Int]

  /// Counts the ancestors of nodes.
  ///
  /// - Parameters:
  ///   - roots: The nodes, as numbers of the graph that was condensed.
  ///   - condensation: The graph.
  /// - Complexity: O((*n* + *m*) *k* / 64) time for *k* nodes; 64 bytes of space for each node of
  ///   the graph.
  public init(of roots: [Int], in condensation: Condensation) {
    let components = roots.map { condensation.component(of: $0) }
    let order = roots.indices.sorted { components[$0] > components[$1] }
    var counts = [Int](repeating: 0, count: roots.count)
    for start in stride(from: 0, to: order.count, by: RootMask.width) {
      let batch = order[start..<min(start + RootMask.width, order.count)]
      let reached = RootMask.counts(of: batch.map { components[$0] }, in: condensation)
      for (place, root) in batch.enumerated() { counts[root] = reached[place] - 1 }
    }
    self.counts = counts
  }
}
