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

  /// Whether every node cites smaller numbers only, so that there is no circle and the numbers are
  /// an order.
  ///
  /// - Complexity: O(*n*).
  public var isDescending: Bool {
    (0..<nodeCount).allSatisfy { node in
      let row = cited.range(of: node)
      return row.isEmpty || Int(cited.entries[row.upperBound - 1]) < node
    }
  }

  /// Creates a graph from two arrays of equal length: edge *i* goes from `sources[i]` to
  /// `targets[i]`.
  ///
  /// The edges are laid into the rows of their sources by counting, each row is put in order, and a
  /// second pass turns the rows around.
  ///
  /// - Precondition: The arrays are of equal length and hold numbers from 0 up to `nodeCount`.
  /// - Complexity: O(*n* + *m*) time and space where rows are short, O(*m* log *m*) at worst.
  public init(nodeCount: Int, sources: [Int32], targets: [Int32]) {
    precondition(sources.count == targets.count, "every edge has a source and a target")
    self.init(CompactRows(count: nodeCount, rows: sources, entries: targets))
  }

  /// Creates a graph from pairs of citing and cited nodes.
  ///
  /// - Complexity: O(*n* + *m*) time and space.
  public init(nodeCount: Int, edges: [(citing: Int, cited: Int)]) {
    self.init(
      nodeCount: nodeCount, sources: edges.map { Int32($0.citing) },
      targets: edges.map { Int32($0.cited) })
  }

  /// Creates a graph from edges as they were read.
  ///
  /// - Parameters:
  ///   - edges: The edges. They are taken over, so that their room is free when it is needed.
  ///   - nodeCount: The number of nodes; at least as many as there are named.
  /// - Complexity: O(*n* + *m*) time and space.
  public init(_ edges: consuming NumberedEdges, nodeCount: Int = 0) {
    let nodeCount = max(nodeCount, edges.nodeCount)
    guard let rows = edges.takeAscendingRows(nodeCount: nodeCount) else {
      let (sources, targets) = (edges.spelledSources, edges.targets)
      self.init(nodeCount: nodeCount, sources: sources, targets: targets)
      return
    }
    self.init(rows)
  }

  /// Creates a graph from what each node cites, in any order.
  init(_ rows: consuming CompactRows) {
    cited = rows.sorted()
    citing = cited.transposed()
  }

  /// Takes two directions of one graph.
  init(cited: CompactRows, citing: CompactRows) {
    self.cited = cited
    self.citing = citing
  }
}
