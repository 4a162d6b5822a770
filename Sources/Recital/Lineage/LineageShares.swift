/// Which of several instruments each member of their common lineage belongs to.
///
/// An ancestor belongs to those that rest on it, a descendant to those that it rests on, over the
/// citations of the lineage. One sweep in topological order serves all of them, a bit for each.
public struct LineageShares: Sendable {
  /// The instruments asked about, in the order in which they were given.
  public let roots: [Int]
  /// What all of them rest on and nothing else of that kind rests on, as indices into
  /// `CitationGraph.nodes`: where their lines part.
  public let nearest: [Int]

  private let masks: [Int: RootMask]

  /// How many instruments can be asked about at a time.
  public static let limit = RootMask.width

  /// Finds the shares of a lineage.
  ///
  /// - Precondition: The lineage has at most `limit` roots.
  /// - Complexity: O(*k* log *k*) in the members and their citations.
  public init(of lineage: Lineage, in graph: CitationGraph) {
    precondition(lineage.roots.count <= RootMask.width, "as many roots as there are bits")
    roots = lineage.roots
    let nodes = lineage.nodes
    let citations = lineage.citations(between: nodes, in: graph)
    let places = roots.map { root in nodes.partitioningIndex { $0 >= root } }
    let above = LineageShares.masks(of: places, in: Condensation(of: citations))
    let turned = CompactGraph(cited: citations.citing, citing: citations.cited)
    let below = LineageShares.masks(of: places, in: Condensation(of: turned))
    var masks: [Int: RootMask] = [:]
    for (place, node) in nodes.enumerated() { masks[node] = above[place] | below[place] }
    self.masks = masks
    let whole = roots.indices.reduce(RootMask.zero) { $0 | RootMask(root: $1) }
    let common = nodes.indices.filter { above[$0] == whole }
    nearest = common.filter { place in
      citations.citing[place].allSatisfy { above[Int($0)] != whole }
    }.map { nodes[$0] }
  }

  /// The roots that a member belongs to, as places in `roots`; a root belongs to itself.
  public func roots(of node: Int) -> [Int] {
    guard let mask = masks[node] else { return [] }
    return roots.indices.filter { mask.holds($0) }
  }

  /// The lineage without the members that some of the roots have nothing to do with.
  public func common(of lineage: Lineage) -> Lineage {
    Lineage(
      roots: lineage.roots, direction: lineage.direction,
      members: lineage.members.filter { roots(of: $0.node).count == roots.count },
      filter: lineage.filter)
  }

  /// For each node of a graph the roots that lead to it.
  private static func masks(of roots: [Int], in condensation: Condensation) -> [RootMask] {
    let components = roots.map { condensation.component(of: $0) }
    let order = roots.indices.sorted { components[$0] > components[$1] }
    let reached = RootMask.masks(of: order.map { components[$0] }, in: condensation.graph)
    return (0..<condensation.nodeCount).map { node in
      let component = condensation.component(of: node)
      guard component < reached.count else { return .zero }
      return order.enumerated().reduce(RootMask.zero) { mask, entry in
        reached[component].holds(entry.offset) ? mask | RootMask(root: entry.element) : mask
      }
    }
  }
}
