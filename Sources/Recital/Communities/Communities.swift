/// Groups of instruments that cite each other more than others, by the Leiden algorithm.
///
/// Every citation by number, symbol or name ties its two ends, whichever cites, with the weight one.
/// A part is tied to its base. The communities are connected, and the same for the same graph,
/// resolution and seed.
public struct Communities: Sendable {
  /// The community of each node of the graph, from 0 on; the largest comes first.
  public let ofNode: [Int]
  /// The nodes of each community, as indices into `CitationGraph.nodes`, the most cited first.
  public let members: [[Int]]
  /// How much more weight lies inside communities than chance would put there, at most 1 (Newman &
  /// Girvan 2004).
  public let modularity: Double

  /// Finds the communities of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - resolution: More than 1 gives more and smaller communities, less gives fewer and larger.
  ///   - seed: Where the order begins that nodes are looked at in.
  /// - Complexity: O(*n* log *n* + *m* log *m*) for each pass; a few passes as a rule.
  public init(of graph: CitationGraph, resolution: Double = 1, seed: UInt64 = 1) {
    let ties = WeightedGraph(count: graph.nodes.count, edges: Communities.ties(of: graph))
    var leiden = Leiden(resolution: resolution, seed: seed)
    let found = leiden.communities(of: ties)
    modularity = Communities.modularity(of: found, in: ties)
    var groups = [[Int]](repeating: [], count: (found.max().map(Int.init) ?? -1) + 1)
    for (node, group) in found.enumerated() { groups[Int(group)].append(node) }
    let degrees = graph.nodes.indices.map { graph.citingCount(of: $0) }
    // Nodes stand in their order, so the first one settles ties.
    members = groups.sorted { ($1.count, $0.first ?? 0) < ($0.count, $1.first ?? 0) }
      .map { $0.sorted { (degrees[$1], $0) < (degrees[$0], $1) } }
    var ofNode = [Int](repeating: 0, count: graph.nodes.count)
    for (number, group) in members.enumerated() { for node in group { ofNode[node] = number } }
    self.ofNode = ofNode
  }

  private static func ties(
    of graph: CitationGraph
  ) -> [(one: Int32, other: Int32, weight: Double)] {
    graph.citations.compactMap { citation in
      guard citation.kind != .implied else { return nil }
      return (Int32(citation.citing), Int32(citation.cited), 1)
    }
  }

  /// How much more weight lies inside groups than chance would put there; a resolution above 1 asks
  /// for more.
  static func modularity(
    of groups: [Int32], in graph: WeightedGraph, resolution: Double = 1
  ) -> Double {
    guard graph.total > 0 else { return 0 }
    var inside = 0.0
    var strengths = [Double](repeating: 0, count: (groups.max().map(Int.init) ?? -1) + 1)
    for node in 0..<graph.count {
      strengths[Int(groups[node])] += graph.strengths[node]
      for place in graph.row(of: node) where groups[Int(graph.ends[place])] == groups[node] {
        inside += graph.weights[place]
      }
    }
    let chance = strengths.reduce(0) { $0 + $1 * $1 }
    return inside / graph.total - resolution * chance / (graph.total * graph.total)
  }
}
