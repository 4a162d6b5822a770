/// A directed graph of numbered nodes in compressed rows, readable in both directions.
///
/// Nodes are the integers from 0; an edge goes from the citing node to the cited one. Rows are
/// sorted, multiple edges are merged and loops are left out. The graph carries no labels, so that
/// a million nodes with ten million edges fit into a few flat arrays.
public struct CompactGraph: Equatable, Sendable {
  /// For each node the nodes it cites.
  public let cited: CompactRows
  /// For each node the nodes that cite it.
  public let citing: CompactRows

  /// The number of nodes.
  public var nodeCount: Int { cited.count }
  /// The number of edges.
  public var edgeCount: Int { cited.entries.count }

  /// Creates a graph from two arrays of equal length: edge *i* goes from `sources[i]` to
  /// `targets[i]`.
  ///
  /// A bucket sort by target followed by one by source leaves every row sorted without a
  /// comparison; a third pass turns the rows around.
  ///
  /// - Precondition: The arrays are of equal length and hold numbers from 0 up to `nodeCount`.
  /// - Complexity: O(*n* + *m*) time and space.
  public init(nodeCount: Int, sources: [Int32], targets: [Int32]) {
    precondition(sources.count == targets.count, "every edge has a source and a target")
    let byTarget = CompactRows(count: nodeCount, rows: targets, entries: sources)
    cited = byTarget.transposed().withoutRepetitions()
    citing = cited.transposed()
  }

  /// Creates a graph from pairs of citing and cited nodes.
  ///
  /// - Complexity: O(*n* + *m*) time and space.
  public init(nodeCount: Int, edges: [(citing: Int, cited: Int)]) {
    self.init(
      nodeCount: nodeCount, sources: edges.map { Int32($0.citing) },
      targets: edges.map { Int32($0.cited) })
  }
}
