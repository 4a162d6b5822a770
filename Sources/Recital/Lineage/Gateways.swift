/// The instruments of a lineage over which every line to others leads, so that these are reached over
/// them only.
///
/// They are the dominators of the lineage, looked for on each side from all roots together (Lengauer &
/// Tarjan, "A fast algorithm for finding dominators in a flowgraph", ACM TOPLAS 1, 1979, say what these are;
/// `Dominators` how they are found).
public struct Gateways: Sendable {
  /// An instrument that alone leads to others.
  public struct Entry: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// Whether these others are ancestors or descendants of the roots.
    public let direction: Lineage.Direction
    /// How many instruments are reached over it only.
    public let count: Int
  }

  /// The instruments, those that lead to the most first, of equal ones in the order of the graph.
  public let entries: [Entry]

  /// Finds the gateways of a lineage.
  ///
  /// Instruments that cite each other in a circle lead to others together, and none of them alone.
  ///
  /// - Complexity: O(*k* log *k*) in the members and their citations.
  public init(of lineage: Lineage, in graph: CitationGraph) {
    entries = [Lineage.Direction.ancestors, .descendants]
      .flatMap { Gateways.entries(of: lineage, $0, in: graph) }
      .sorted { ($1.count, $0.node) < ($0.count, $1.node) }
  }

  private static func entries(
    of lineage: Lineage, _ direction: Lineage.Direction, in graph: CitationGraph
  ) -> [Entry] {
    let members = lineage.members.filter { $0.direction == direction }.map(\.node)
    guard !members.isEmpty else { return [] }
    let nodes = (lineage.roots + members).sorted()
    let roots = Set(lineage.roots)
    let condensation = Condensation(
      of: rooted(lineage.citations(between: nodes, in: graph), direction) {
        roots.contains(nodes[$0])
      })
    let dominators = Dominators(
      from: condensation.component(of: nodes.count), in: condensation)
    // What stands in a lineage only because a part of it does is not shown, and does not count.
    let bases = Set(
      lineage.members.lazy.filter { graph.kind(ofCitation: $0.citation) == .partOf }.map(\.node))
    let counts = dominators.dominatedCounts { component in
      condensation.members(of: component).count { $0 < nodes.count && !bases.contains(nodes[$0]) }
    }
    return counts.indices.compactMap { component in
      let members = condensation.members(of: component)
      guard counts[component] > 0, members.count == 1, members[0] < nodes.count,
        !roots.contains(nodes[members[0]])
      else { return nil }
      return Entry(node: nodes[members[0]], direction: direction, count: counts[component])
    }
  }

  /// The citations in the direction of the search, with one place more that leads to all roots.
  private static func rooted(
    _ citations: CompactGraph, _ direction: Lineage.Direction, isRoot: (Int) -> Bool
  ) -> CompactGraph {
    let count = citations.nodeCount
    let rows = direction == .ancestors ? citations.cited : citations.citing
    var edges = (0..<count).flatMap { place in rows[place].map { (citing: place, cited: Int($0)) } }
    for place in 0..<count where isRoot(place) { edges.append((citing: count, cited: place)) }
    return CompactGraph(nodeCount: count + 1, edges: edges)
  }
}
